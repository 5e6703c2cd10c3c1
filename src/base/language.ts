/**
 * Which language an element speaks: the nearest `lang` up the tree, through shadow roots, followed when it changes.
 * One observer serves all elements of a page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from './guard.js';
import { home } from './home.js';
import { readLanguage } from './read-language.js';

type Host = ReactiveControllerHost & HTMLElement;

const inPage = new Set<LanguageController>();
let observer: MutationObserver | undefined;

export function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    // In XML, `xml:lang`.
    const holder: Element | null = node.closest('[*|lang]');
    // lang="" says "unknown": we cannot speak that, so the language of the code.
    if (holder) return holder.getAttribute('lang') ?? holder.getAttribute('xml:lang') ?? '';
    node = hostOf(node.getRootNode());
  }
  return '';
}

/** By what it has: a root of another window is no instance of our classes. */
const hostOf = (root: Node): Element | null => (root as Partial<ShadowRoot>).host ?? null;

export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #languages: () => readonly string[];
  #asked = '';
  #spoken: string = home;
  /** What the page asked for when the element came: a translator that changes `lang` later brings its own words. */
  asked = '';

  /** `languages` returns those that the content has. */
  constructor(host: Host, languages: () => readonly string[]) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  /** The language that is spoken: the nearest to what the page asks for that there is text in. */
  get language(): string {
    return (this.#spoken = readLanguage(this.#asked, this.#languages()));
  }

  hostConnected(): void {
    inPage.add(this);
    observer ??= new MutationObserver(() => {
      for (const controller of inPage) controller.refresh();
    });
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = hostOf(root)?.getRootNode())
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.refresh();
    this.asked = this.#asked;
  }

  hostDisconnected(): void {
    inPage.delete(this);
    if (inPage.size === 0) observer?.disconnect();
  }

  /** Another `lang` in which the same language is spoken changes nothing. */
  refresh(): void {
    attempt(this.#host, () => {
      const before = this.#spoken;
      this.#asked = nearestLanguage(this.#host);
      if (this.language !== before) this.#host.requestUpdate();
    });
  }
}
