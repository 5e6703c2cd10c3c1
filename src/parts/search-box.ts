import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { html } from '../base/html.js';
import { articleMessages } from '../article/article.messages.js';
import type { ArticleModel } from '../article/article.js';
import type { CachedArticle } from '../article/cached-article.js';
import { attempt } from '../base/guard.js';
import { Localizer } from '../base/localizer.js';
import { filterItems, recount } from './search.js';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode & EventTarget };

interface Options<M extends ArticleModel> {
  readonly article: () => CachedArticle<M> | undefined;
  /** What of an item is looked through, if that is not its names. */
  readonly textOf?: (item: HTMLElement) => string;
  /** Words of the element's own that say how many were found. */
  readonly found?: (model: M, count: number) => string;
}

/** The search box of an element, and what of the list is seen by it. */
export class SearchBox<M extends ArticleModel> implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options<M>;
  #wanted = '';
  #result = '';
  /** What was filtered last. */
  #filtered: CachedArticle<M> | undefined;

  constructor(host: Host, options: Options<M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#hear);
  }

  hostUpdated(): void {
    this.#host.renderRoot.querySelector('.base')?.classList.toggle('searching', this.#wanted !== '');
    const article = this.#options.article();
    if (this.#wanted && article !== this.#filtered) this.#filter();
    this.#filtered = article;
  }

  render(label: unknown): unknown {
    return html`<div class="search no-print">
      <label><span>${label}</span><input type="search" placeholder=" " /></label>
      <p class="small" role="status">${this.#result}</p>
    </div>`;
  }

  /** Counts beside the headings of a filtered list are those of what is seen. */
  recount(): void {
    const countOf = this.#options.article()?.model.countOf;
    if (countOf) recount(this.#host.renderRoot, countOf);
  }

  /** As before a reader's first word. */
  forget(): void {
    this.#wanted = this.#result = '';
    for (const box of this.#host.renderRoot.querySelectorAll<HTMLInputElement>('[type="search"]')) box.value = '';
    this.#filter();
  }

  #filter(): number {
    const count = filterItems(this.#host.renderRoot, this.#wanted, this.#options.textOf);
    this.recount();
    return count;
  }

  readonly #hear = ({ target }: Event): void => {
    attempt(this.#host, () => {
      const { type, value } = target as HTMLInputElement;
      const article = this.#options.article();
      if (type !== 'search' || !article) return;
      this.#wanted = value.trim();
      const count = this.#filter();
      this.#result = this.#wanted && this.#foundMessage(article, count);
      this.#host.requestUpdate();
    });
  };

  #foundMessage({ model, surround }: CachedArticle<M>, count: number): string {
    const localizer = new Localizer('reading', articleMessages, surround.localizer.language);
    return (count && this.#options.found?.(model, count)) || localizer.message(count ? 'searchResult' : 'searchNone', { count });
  }
}
