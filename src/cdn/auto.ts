/**
 * The autoloader: finds our tags in the page, those that are added later too, and those in open shadow roots, and loads the code of
 * each once. A tag whose code does not load stays what it was: the document that the page's HTML carries. Of a language beside English it
 * loads what an element says, once the page asks for it.
 */
import { becomeElement, placeOf } from '../embed/place.js';
import { languages } from '../generated/languages.js';
import { loaders } from '../generated/loaders.js';

interface Language {
  readonly bring: typeof loaders;
}

const tags = Object.keys(loaders).join();
/** By tag, then by language: what it says in it. */
const asked: Record<string, Record<string, Promise<unknown>>> = {};
/** Places that have become elements. */
const places = new WeakSet<Element>();

/** Of the nearest `lang`, through shadow roots. */
function languageOf(element: Element): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? languageOf(host) : '');
}

function load(element: Element): void {
  const tag = element.localName;
  const loader = loaders[tag];
  if (!loader) return;
  const isNew = !asked[tag];
  const words = (asked[tag] ??= {});
  const [language] = languages.exec(`.${languageOf(element).toLowerCase()}`) ?? [];
  // Where they do not come, English stays.
  if (language)
    words[language] ??= (import(`./auto${language}.min.js`) as Promise<Language>).then(({ bring }) => bring[tag]?.()).catch(() => {});
  if (!isNew || customElements.get(tag)) return;
  // By then all that the page has of it has been found. Words come first: nobody is to see others for a moment.
  Promise.resolve()
    .then(() => Promise.all(Object.values(words)))
    .then(loader)
    .catch((error: unknown) => {
      console.warn(`[heliotrope] <${tag}> could not be loaded; its document stays as it is.`, error);
    });
}

/** `<div data-heliotrope="body-map">`: where our tags cannot be written. What becomes of it is found as all else that is added. */
function visitPlace(element: Element): void {
  const place = placeOf(element);
  if (!place || !loaders[place.tag] || places.has(element)) return;
  places.add(element);
  becomeElement(element, place);
}

function visit(element: Element): void {
  visitPlace(element);
  load(element);
  if (element.shadowRoot) discover(element.shadowRoot);
  // An element that is upgraded later gets its shadow root then, of which no observer tells.
  else if (element.localName.includes('-') && !customElements.get(element.localName)) {
    void customElements.whenDefined(element.localName).then(() => {
      visit(element);
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
      if (!(node instanceof Element)) continue;
      visit(node);
      visitAll(node);
    }
  }
});

/**
 * Finds our tags in a root, now and later. For a shadow root that a page attaches to an element that stood there before: nothing tells of
 * it. Those that are there when the file loads are found without it.
 */
export function discover(root: Document | ShadowRoot): void {
  // Once more changes nothing.
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['lang'] });
  // Ours first: they should not wait until the whole of a large page was walked.
  for (const element of root.querySelectorAll(tags)) load(element);
  visitAll(root);
}

discover(document);
