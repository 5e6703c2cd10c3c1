/**
 * The autoloader: finds our tags in the page, those that are added later too, and those in open shadow roots, and loads the code of
 * each once. A tag whose code does not load stays what it was: the document that the page's HTML carries.
 */
import { becomeElement, placeOf } from '../embed/place.js';
import { loaders } from '../generated/loaders.js';

const tags = Object.keys(loaders).join();
const asked = new Set<string>();
const watched = new WeakSet<Node>();

function load(tag: string): void {
  const loader = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined;
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  if (customElements.get(tag)) return;
  loader().catch((error: unknown) => {
    console.warn(`[heliotrope] <${tag}> could not be loaded; its document stays as it is. ${String(error)}`);
  });
}

/** `<div data-heliotrope="body-map">`: where our tags cannot be written. */
function visitPlace(element: Element): void {
  const place = placeOf(element);
  if (!place || !Object.hasOwn(loaders, place.tag) || watched.has(element)) return;
  watched.add(element);
  becomeElement(element, place);
  load(place.tag);
}

function visit(element: Element): void {
  visitPlace(element);
  load(element.localName);
  if (element.shadowRoot) discover(element.shadowRoot);
  // An element that is upgraded later gets its shadow root then, of which no observer tells.
  else if (element.localName.includes('-') && !customElements.get(element.localName)) {
    void customElements.whenDefined(element.localName).then(() => {
      if (element.shadowRoot) discover(element.shadowRoot);
    });
  }
}

function visitAll(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) visit(element);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      visit(node as Element);
      visitAll(node as Element);
    }
  }
});

/**
 * Finds our tags in a root, now and later. For a shadow root that a page attaches to an element that stood there before: nothing tells of
 * it. Those that are there when the file loads are found without it.
 */
export function discover(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { childList: true, subtree: true });
  // Ours first: they should not wait until the whole of a large page was walked.
  for (const element of root.querySelectorAll(tags)) load(element.localName);
  visitAll(root);
}

discover(document);
