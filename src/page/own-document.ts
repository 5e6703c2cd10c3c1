/**
 * The document of an element within the page: where it is, and how its ids lead to parts of the element. An id is what the host has put
 * before it, the tag, and the part: `second-helio-causes-source-3`. Within the element the same part has the id `source-3`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../base/guard.js';
import { bringTo } from './bring-to.js';
import { bringBack, placesIn } from './readers-place.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the ids have before the part. A host may have given the element a tag of its own. */
const stem = ({ localName }: Element): string => `${localName.replace(/^[^-]+/, 'helio')}-`;

const isBlank = (node: Node): boolean =>
  node instanceof Comment || (!node.textContent?.trim() && (!(node instanceof Element) || node.matches('br, p:not(:has(:not(br)))')));

/**
 * A document that was pushed behind its tag comes back into it. Where Markdown or a CMS puts `<p>` around the two, the parser ends the
 * paragraph, and the element with it, at the first block. It is moved, not hidden: so it shows when the element cannot, goes where the
 * element goes, and no rule of the host's can bring it to light. It is told by its ids and by the links to them: sanitizers leave one of both.
 */
function takeInDocument(element: HTMLElement): void {
  const name = stem(element);
  const own = `:is([id*="${name}"], [href*="#"][href*="${name}"])`;
  let behind: Node | null = element;
  do {
    let last: Node = behind;
    while (!last.nextSibling && last.parentElement?.matches('p, a, b, em, i, span, strong')) last = last.parentElement;
    behind = last.nextSibling;
  } while (behind && isBlank(behind));
  if (behind instanceof Element && behind.matches(`article:has(${own}):not(:has(${element.localName}))`) && !element.querySelector(own))
    element.append(behind);
}

/**
 * Takes in the document that was pushed behind the tag; and a link to a part of the document, followed when the page loads or later, leads to
 * that part of the element.
 */
export class OwnDocument implements ReactiveController {
  readonly #host: Host;
  readonly #showHelp: () => void;
  protected readonly places: ReturnType<typeof placesIn>;

  constructor(host: Host, showHelp: () => void) {
    this.#host = host;
    this.#showHelp = showHelp;
    host.addController(this);
    // At an upgrade, before the height is measured that is kept; when it is put into a page; and when the page is whole.
    takeInDocument(host);
    this.places = placesIn(host);
    if (document.readyState === 'loading')
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          takeInDocument(host);
        },
        { once: true },
      );
    host.addEventListener('helio-ready', ({ target }) => {
      if (target === host) this.#follow();
    });
  }

  hostConnected(): void {
    takeInDocument(this.#host);
    addEventListener('hashchange', this.#follow);
  }

  /** In the element, or in one that is a part of it. */
  keepPlace(element: Element = this.#host): void {
    bringBack(element, this.places);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const part = this.#part(location.hash.slice(1));
    if (part)
      void this.#host.updateComplete.then(() => {
        attempt(this.#host, () => {
          this.lead(part);
        });
      });
  };

  /** Brings the reader to the part with this id. */
  lead(part: string): void {
    const target = this.#host.shadowRoot?.getElementById(part);
    if (part === 'get-help') this.#showHelp();
    else if (target) bringTo(target);
  }

  /** What the address names of this element: by an id of the document inside it, or, of a page without documents, the first of its tag. */
  #part(fragment: string): string | undefined {
    const host = this.#host;
    const name = stem(host);
    const at = fragment.indexOf(name);
    if (at < 0) return undefined;
    const root = host.getRootNode() as Document | ShadowRoot;
    const holder = root.getElementById(fragment);
    const isOurs = holder ? host.contains(holder) : at === 0 && root.querySelector(host.localName) === host;
    return isOurs ? fragment.slice(at + name.length) : undefined;
  }
}
