import { nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../base/html.js';
import { HelioElement } from '../base/element.js';
import { directionOf } from '../base/localizer.js';
import { tokens } from '../base/tokens.styles.js';
import { articleStyles } from './article.styles.js';
import type { ArticleContent, ArticleModel } from './article.js';
import { articleMaker, type CachedArticle } from './cached-article.js';
import { ContentController } from './content-controller.js';
import { Disclosures } from './disclosures.js';
import { bringTo } from '../page/bring-to.js';
import { OwnDocument } from '../page/own-document.js';
import { PageMember } from '../page/page-member.js';
import { prose } from './prose.styles.js';
import { Toggletip } from './toggletip.js';

/** See parts/search-box.ts. */
interface SearchPart {
  render(label: unknown): unknown;
  forget(): void;
}

interface Parts {
  readonly opening: DocumentFragment;
  readonly keyPoints: DocumentFragment;
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
  /** Of an element that has one. */
  protected readonly search?: SearchPart;
  protected readonly disclosures = new Disclosures();
  protected readonly ownDocument = new OwnDocument(this, () => {
    this.showHelp();
  });
  readonly #page = new PageMember(this, {
    surround: () => this.article?.surround,
    mark: (state, on) => {
      this.mark(state, on);
    },
    choose: (level) => {
      this.choose('level', level as typeof this.level);
    },
    forget: () => {
      this.forgetReader();
    },
  });
  readonly #tip = new Toggletip(this, (button) => this.article?.tip(button));

  /** The keys of the sources that it cites are in the order of its footnotes. */
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
      keyPoints: article.nodes(article.keyPoints),
      pieces: article.pieces.map((piece) => article.nodes(piece)),
      closing: article.nodes(article.closing),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.disclosures.show(this.renderRoot as ShadowRoot);
  }

  protected override keepPlace(): void {
    this.ownDocument.keepPlace();
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
      class=${`base ${this.look}`}
      part="base"
      lang=${language}
      dir=${directionOf(language)}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @beforematch=${this.#onBeforeMatch}
      @slotchange=${this.#onSlotChange}
    >
      ${parts.opening} ${this.renderMiddle(model, parts.pieces, parts.keyPoints)} ${parts.closing} ${this.renderEnd(model)}
    </div>`;
  }

  /** Further classes of the base. */
  protected get look(): string {
    return '';
  }

  /** What is between opening and closing. The key points follow the first of the content. */
  protected abstract renderMiddle(model: M, pieces: readonly DocumentFragment[], keyPoints: DocumentFragment): unknown;

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

  #onClick(event: Event): void {
    const target = event.target as Element;
    if (this.#tip.handle(event) || this.onPress(target)) return;
    const button = target.closest('.disclosure');
    if (button) {
      this.disclosures.press(button);
      this.disclosures.show(this.renderRoot as ShadowRoot);
      return;
    }
    const { way } = target.closest<HTMLElement>('[data-way]')?.dataset ?? {};
    const carried = way && this.#page.find(way);
    if (carried) bringTo(carried);
    else if (way === '') this.showHelp();
    // What a host has put in a slot leads to places of the host.
    const link = target.closest('a[href^="#"]');
    if (!link || link.getRootNode() !== this.renderRoot) return;
    event.preventDefault();
    // Within the element, where the address bar could not lead.
    this.ownDocument.lead(link.getAttribute('href')?.slice(1) ?? '');
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.disclosures.closeAll();
    this.search?.forget();
  }

  #onChange(event: Event): void {
    const control = event.target as HTMLInputElement;
    if (control.name === 'level') this.#page.chooseForAll(control.value);
    else this.onControl(control);
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
