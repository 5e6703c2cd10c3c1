/**
 * How a list of sources hears that an element has come, has gone, or cites other things than before: an event at the document, which
 * also reaches those that were bundled apart. An element that has left the page could not be heard from where it stood.
 */
export const citationsChange = 'heliotrope-citations';

/** Not by the document's own names: an image or a form of the page may have taken one of them. */
const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;

export function announceCitations(document: Document): void {
  dispatchEvent.call(document, new Event(citationsChange));
}

/** Calls `listener` for each announcement. Returns what ends that. */
export function hearCitations(document: Document, listener: () => void): () => void {
  addEventListener.call(document, citationsChange, listener);
  return () => {
    removeEventListener.call(document, citationsChange, listener);
  };
}
