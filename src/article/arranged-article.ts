import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { HelioElement } from '../base/element.js';
import { directionOf, Localizer } from '../base/localizer.js';
import { tokens } from '../base/tokens.styles.js';
import { articleMessages } from './article.messages.js';
import { articleStyles } from './article.styles.js';
import type { ArticleContent, ArticleModel } from './article.js';
import { articleMaker, type CachedArticle } from './cached-article.js';
import { ContentController } from './content-controller.js';
import { Disclosures } from './disclosures.js';
import { OwnDocument } from './own-document.js';
import { prose } from './prose.styles.js';
import { filterItems, recount } from './search.js';
import { Toggletip } from './toggletip.js';

interface Parts {
  readonly opening: DocumentFragment;
  readonly pieces: readonly DocumentFragment[];
  readonly closing: DocumentFragment;
}

/**
 * An element that teaches: its words at two levels, parts that fold, terms and footnotes, and a search box. A subclass names its content,
 * and arranges what is between opening and closing.
 *
 * @csspart base - The whole of the element.
 */
export abstract class ArrangedArticle<M extends ArticleModel> extends HelioElement {
  static override styles: CSSResult[] = [tokens, prose, articleStyles];
  /** What the element teaches. */
  protected static readonly content: ArticleContent;

  readonly #content = this.#createController();
  #shown: CachedArticle<M> | undefined;
  #parts: Parts | undefined;
  /** Those that are in the page, after an update. */
  #shownParts: Parts | undefined;
  /** The words in the search box. */
  #wanted = '';
  #searchResult = '';
  protected readonly disclosures = new Disclosures();
  protected readonly ownDocument = new OwnDocument(this, () => {
    this.showHelp();
  });
  readonly #tip = new Toggletip(this, (button) => this.article?.tip(button));

  /** The keys of the sources that it cites stand here in the order of its footnotes. */
  get citedSources(): readonly string[] {
    return this.#content.sources;
  }

  protected override get contentLanguages(): readonly string[] {
    return this.#content.languages;
  }

  /** What is shown, as of the last `willUpdate`; `undefined` if there is no pack or it lacks the slice. */
  protected get article(): CachedArticle<M> | undefined {
    return this.#content.article;
  }

  /** Options of the model beside those of every article. */
  protected get modelOptions(): object {
    return {};
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.fail(
      this.#content.update(this.speech, { ...(this.failures && { failures: this.failures }), ...this.hostWords, ...this.modelOptions }),
    );
    const { article } = this;
    // New nodes only if what they are made of has changed: another render keeps those that are there.
    if (article === this.#shown) return;
    this.#shown = article;
    this.#parts = article && {
      opening: article.nodes(article.opening),
      pieces: article.pieces.map((piece) => article.nodes(piece)),
      closing: article.nodes(article.closing),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.disclosures.show(this.renderRoot as ShadowRoot);
    if (this.#parts === this.#shownParts) return;
    this.#shownParts = this.#parts;
    if (this.#wanted) this.showFound(this.#wanted);
  }

  #createController(): ContentController<CachedArticle<M>> {
    const { content } = this.constructor as typeof ArrangedArticle;
    return new ContentController(this, content.slice, articleMaker<M>(content));
  }

  protected override render(): TemplateResult {
    const { article } = this;
    const parts = this.#parts;
    if (!article || !parts) return html`<slot></slot>`;
    const { model, surround } = article;
    const { language } = surround.localizer;
    return html`<div
      class=${`base${this.#wanted ? ' searching' : ''} ${this.look}`}
      part="base"
      lang=${language}
      dir=${directionOf(language)}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @input=${this.#onInput}
      @beforematch=${this.#onBeforeMatch}
      @slotchange=${this.#onSlotChange}
    >
      ${parts.opening} ${this.renderMiddle(model, parts.pieces)} ${parts.closing} ${this.renderEnd(model)}
    </div>`;
  }

  /** Further classes of the base. */
  protected get look(): string {
    return '';
  }

  /** What is between opening and closing. */
  protected abstract renderMiddle(model: M, pieces: readonly DocumentFragment[]): unknown;

  /** After the closing, such as a line that only screen readers hear. */
  protected renderEnd(_model: M): unknown {
    return nothing;
  }

  /** A press that no term and no footnote has taken. Returns true if it means nothing else. */
  protected onPress(_target: Element): boolean {
    return false;
  }

  /** A control of the element's own has changed. */
  protected onControl(_control: HTMLInputElement): void {
    // Nothing here: an element without controls of its own hears of none.
  }

  /** Shows what the words are found in. Returns how many it found. */
  protected showFound(words: string, textOf?: (item: HTMLElement) => string): number {
    const count = filterItems(this.renderRoot, words, textOf);
    this.recount();
    return count;
  }

  /** The words that say how many were found. */
  protected foundMessage(_model: M, count: number): string {
    const localizer = new Localizer('reading', articleMessages, this.article?.surround.localizer.language ?? 'en');
    return localizer.message(count ? 'searchResult' : 'searchNone', { count });
  }

  /** Counts beside the headings of a filtered list are those of what is seen. */
  protected recount(): void {
    const countOf = this.article?.model.countOf;
    if (countOf) recount(this.renderRoot, countOf);
  }

  protected renderSearch(label: unknown, hint: unknown = ''): unknown {
    return html`<div class="search no-print">
      <label><span>${label}</span><input type="search" aria-describedby=${hint ? 'search-hint' : nothing} /></label>
      <p class="small" role="status">${this.#searchResult}</p>
      ${hint && html`<p class="small hint" id="search-hint">${hint}</p>`}
    </div>`;
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    if (this.#tip.handle(event) || this.onPress(target)) return;
    const button = target.closest('.disclosure');
    if (button) {
      this.disclosures.press(button);
      this.disclosures.show(this.renderRoot as ShadowRoot);
      return;
    }
    // What a host has put in a slot leads to places of the host.
    const link = target.closest('a[href^="#"]');
    if (!link || link.getRootNode() !== this.renderRoot) return;
    event.preventDefault();
    if (link.classList.contains('help-link')) this.showHelp();
    // Within the element, where the address bar could not lead.
    else this.ownDocument.lead(link.getAttribute('href')?.slice(1) ?? '');
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#wanted = this.#searchResult = '';
    this.disclosures.closeAll();
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[type="search"]')) box.value = '';
    this.showFound('');
  }

  #onChange(event: Event): void {
    const control = event.target as HTMLInputElement;
    if (control.name === 'level') this.choose('level', control.value as typeof this.level);
    else this.onControl(control);
  }

  #onInput({ target }: Event): void {
    const { type, value } = target as HTMLInputElement;
    const { article } = this;
    if (type !== 'search' || !article) return;
    this.#wanted = value.trim();
    const count = this.showFound(this.#wanted);
    this.#searchResult = this.#wanted && this.foundMessage(article.model, count);
    this.requestUpdate();
  }

  /** Found by the browser's search. */
  #onBeforeMatch({ target }: Event): void {
    this.onFound(target as Element);
    this.requestUpdate();
  }

  /** The browser's search opens a part. */
  protected onFound(target: Element): void {
    const { id } = target.closest('.detail') ?? {};
    if (id) this.disclosures.open(id);
  }

  /** See host-part.ts. */
  #onSlotChange({ target }: Event): void {
    (target as Element).closest('.added')?.classList.toggle('filled', (target as HTMLSlotElement).assignedNodes().length > 0);
  }
}
