/**
 * The autoloader: finds our tags in the page, those that are added later too, and those in open shadow roots, and loads the code of
 * each once. A tag whose code does not load stays what it was: the document that the page's HTML carries. Of a language beside English it
 * loads what an element says, once the page asks for it.
 */
import { becomeElement, placeOf } from '../embed/place.js';
import { languages, loaders } from '../generated/loaders.js';

const tags = Object.keys(loaders).join();
/** By tag, then by language: what it says in it. */
const asked: Record<string, Record<string, Promise<unknown>>> = {};
const watched = new WeakSet<Node>();

/** Of the nearest `lang`, through shadow roots. */
function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return holder ? (holder.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0] ?? '') : host ? languageOf(host) : '';
}

const warnOf = (tag: string, rest: string) => (error: unknown) => {
  console.warn(`[heliotrope] <${tag}> could not be loaded${rest} ${String(error)}`);
};

function load(element: Element): void {
  const tag = element.localName;
  const loader = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined;
  if (!loader) return;
  const isNew = !asked[tag];
  const words = (asked[tag] ??= {});
  const language = languageOf(element);
  if (languages.includes(language))
    words[language] ??= (import(`./auto.${language}.min.js`) as Promise<Language>)
      .then(({ bring }) => bring[tag]?.())
      .catch(warnOf(tag, ` in "${language}".`));
  if (!isNew || customElements.get(tag)) return;
  // By then all that the page has of it has been found. Its words come first: nobody is to see others for a moment.
  void Promise.resolve()
    .then(() => Promise.all(Object.values(words)))
    .then(loader)
    .catch(warnOf(tag, '; its document stays as it is.'));
}

interface Language {
  readonly bring: typeof loaders;
}

/** `<div data-heliotrope="body-map">`: where our tags cannot be written. What becomes of it is found as all else that is added. */
function visitPlace(element: Element): void {
  const place = placeOf(element);
  if (!place || !Object.hasOwn(loaders, place.tag) || watched.has(element)) return;
  watched.add(element);
  becomeElement(element, place);
}

function visit(element: Element): void {
  visitPlace(element);
  load(element);
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
  for (const { type, target, addedNodes } of records) {
    // Of a `lang` that has changed, all below is asked again.
    for (const node of type === 'attributes' ? [target] : addedNodes) {
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
  if (!watched.has(root)) observer.observe(root, { childList: true, subtree: true, attributeFilter: ['lang'] });
  watched.add(root);
  // Ours first: they should not wait until the whole of a large page was walked.
  for (const element of root.querySelectorAll(tags)) load(element);
  visitAll(root);
}

discover(document);
