import type { PropertyValues, TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { propertiesOf } from '../../base/attribute-rules.js';
import { HelioElement } from '../../base/element.js';
import { directionOf } from '../../base/localizer.js';
import { ContentController } from '../../article/content-controller.js';
import { tipStyles } from '../../article/tip.styles.js';
import { Toggletip } from '../../article/toggletip.js';
import { colours, plainType } from '../../base/tokens.styles.js';
import { warnOnce } from '../../base/warn.js';
import type { GlossaryEntry } from '../../parts/glossary-entries.js';
import { isInContents, isInHeading, joinPage, leavePage, sortOutFirstUses, type OnPaper, type Word } from './first-uses.js';
import { nearestTo } from './nearest-ids.js';
import { termRules } from './term.attributes.js';
import { prepareTerms, type PreparedTerms } from './term.prepared.js';
import { termStyles } from './term.styles.js';

/** What does something of its own when a word inside it is pressed. */
const controls = 'a, button, label, summary, [role="button"], [role="link"], [role="option"], [role="tab"]';

/** Neither ticks, opens nor follows what the word is in. */
function explainOnly(event: Event, element: Element, prevent = true): void {
  if (prevent) event.preventDefault();
  if (
    event
      .composedPath()
      .some((node) => node !== element && node instanceof Element && !element.shadowRoot?.contains(node) && node.matches(controls))
  )
    event.stopPropagation();
}

/**
 * A word of the host's own text that explains itself: pressed, it opens what the glossary says, with its sources. Without script, and
 * where the glossary does not have it, it is the plain word that it was. It is light, so that a page can have hundreds.
 *
 * @summary A word of the page that explains itself when it is pressed.
 * @tag helio-term
 * @slot - The word, as it is in the text.
 * @csspart word - The word, which is a button.
 * @since 0.1.0
 */
export class HelioTerm extends HelioElement {
  static override styles = [colours, plainType, tipStyles, termStyles];
  static override properties = propertiesOf(termRules);

  /** The id of the term, such as `ck`, says which entry of the pack's glossary explains the word. */
  term!: string;

  /** Whether paper explains it here. */
  private onPaper: OnPaper = '';

  readonly #content = new ContentController(this, 'glossary', prepareTerms);
  #tip: HTMLElement | undefined;
  /** A press outside closes the toggletip, and a press on the word is outside: it must not open it again. */
  #wasOpen = false;
  #wasBlank = false;
  readonly #word: Word = {
    element: this,
    key: () => (this.#explained && !isInContents(this) ? `${this.pack} ${this.term}` : undefined),
    explain: (onPaper) => {
      const before = this.onPaper;
      this.onPaper = onPaper;
      this.requestUpdate('onPaper', before);
    },
  };
  /** For words within the explanation. */
  readonly #inner = new Toggletip(this, (button) => this.#content.article?.tip(button));

  protected override get inline(): boolean {
    return true;
  }

  /** The keys of the sources that it cites are in the order of its footnotes. */
  get citedSources(): readonly string[] {
    return this.#explained?.sources ?? [];
  }

  protected override get contentLanguages(): readonly string[] {
    return this.#content.languages;
  }

  get #explained(): GlossaryEntry | undefined {
    return this.#content.article?.model.explained(this.term);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this.#word);
    // It may have come into a list of contents, or out of it.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closed();
    leavePage(this.#word);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const fault = this.#content.update(this.speech, this.failures ? { failures: this.failures } : {});
    const { article } = this.#content;
    this.fail(
      !article || this.#explained
        ? fault
        : `term="${this.term}": allowed are ${nearestTo(this.term, article.surround)}; its words stay plain.`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.size > 0 && !changed.has('onPaper')) this.#closed();
    if (changed.has('term')) sortOutFirstUses();
  }

  /** A page may have the same fault in a hundred places. */
  protected override warn(message: string): void {
    warnOnce(message);
  }

  protected override render(): TemplateResult {
    const prepared = this.#content.article;
    this.#wasBlank = this.#isBlank;
    const slot = html`<slot @slotchange=${this.#onSlotChange}></slot>${this.#wasBlank ? (this.#explained?.name ?? this.term) : ''}`;
    if (!prepared || !this.#explained || isInContents(this)) return slot;
    // What is around the slot joins the host's line: no space may.
    return html`<span
        class="word coloured"
        part="word"
        role="button"
        tabindex="0"
        aria-expanded="false"
        @pointerdown=${this.#onPointerDown}
        @keydown=${this.#onKey}
        @keyup=${this.#onKey}
        >${slot}</span
      >${this.#renderNote(prepared)}`;
  }

  #renderNote(prepared: PreparedTerms): unknown {
    if (!this.onPaper) return '';
    const { textLanguage } = prepared.surround;
    const place = isInHeading(this) ? 'note from-heading' : 'note';
    return html`<span class=${place} lang=${textLanguage} dir=${directionOf(textLanguage)}
      >${prepared.noteOf(this.term, this.onPaper === 'first')}</span
    >`;
  }

  /** One for each word like all others of this element, but without a controller: it exists only while it is open. */
  #open(word: HTMLElement, prepared: PreparedTerms): void {
    const { language } = prepared.surround.localizer;
    const tip = document.createElement('div');
    tip.className = `tip coloured${isInHeading(this) ? ' from-heading' : ''}`;
    tip.popover = 'auto';
    tip.lang = language;
    tip.dir = directionOf(language);
    // Filled once it is shown, so that a screen reader says it although focus stays on the word.
    const status = document.createElement('div');
    status.setAttribute('role', 'status');
    tip.append(status);
    tip.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed' && this.#tip === tip) this.#closed();
    });
    word.after(tip);
    tip.showPopover({ source: word });
    status.append(prepared.tipOf(this.term));
    word.ariaExpanded = 'true';
    this.#tip = tip;
  }

  /** The platform closes what leaves the page, and fires nothing. */
  #closed(): void {
    this.#tip?.remove();
    this.#tip = undefined;
    const word = this.renderRoot.querySelector('.word');
    if (word) word.ariaExpanded = 'false';
  }

  /** Without a word of the host's: its term's name is shown then. */
  get #isBlank(): boolean {
    return !this.firstElementChild && !this.textContent.trim();
  }

  #press(word: HTMLElement): void {
    const wasOpen = this.#wasOpen;
    this.#wasOpen = false;
    if (this.#tip?.matches(':popover-open')) this.#tip.hidePopover();
    else if (!wasOpen && this.#content.article) this.#open(word, this.#content.article);
  }

  #onPointerDown(): void {
    this.#wasOpen = this.#tip?.matches(':popover-open') ?? false;
  }

  readonly #onClick = (event: Event): void => {
    // In what it opens a link leads on, and a word is explained.
    const target = (event.composedPath()[0] as Element).closest('.tip a, .tip button');
    const word = this.renderRoot.querySelector<HTMLElement>('.word');
    if (!word) return;
    explainOnly(event, this, target === null);
    if (target) this.#inner.handle(event);
    else if (event.composedPath().includes(word)) this.#press(word);
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space bar would scroll the page, and press what the word is in.
    explainOnly(event, this);
    if (event.type === 'keydown' && !event.repeat) this.#press(event.currentTarget as HTMLElement);
  }

  #onSlotChange(): void {
    if (this.#isBlank !== this.#wasBlank) this.requestUpdate();
  }
}
