/**
 * How a list of sources hears that an element has come, has gone, or cites other things than before: an event at the document, which
 * also reaches those that were bundled apart. An element that has left the page could not be heard from where it stood.
 */
export const citationsChange = 'heliotrope-citations';

/** Not by the document's own name for it: an image or a form of the page may have taken that. */
export function announceCitations(document: Document): void {
  EventTarget.prototype.dispatchEvent.call(document, new Event(citationsChange));
}
