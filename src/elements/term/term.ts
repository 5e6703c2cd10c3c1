import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HelioElement } from '../../foundation/element.js';
import { directionOf } from '../../foundation/speaker.js';
import { tipStyles } from '../../foundation/tip.styles.js';
import { Toggletip } from '../../foundation/toggletip.js';
import { colours, plainType } from '../../foundation/tokens.styles.js';
import { warnOnce } from '../../foundation/warn.js';
import type { GlossaryEntry } from '../../reading/glossary-entries.js';
import { isInHeading, joinPage, leavePage, sortOutFirstUses, type OnPaper, type Word } from './first-uses.js';
import { nearestTo } from './nearest-ids.js';
import { termRules } from './term.attributes.js';
import { prepareTerms, type PreparedTerms } from './term.prepared.js';
import { termStyles } from './term.styles.js';

/**
 * A word of the host's own text that explains itself: pressed, it opens what the glossary says, with its sources. Without script, and
 * where the glossary does not have it, it is the plain word that it was. It is light, so that a page can have hundreds.
 *
 * @summary A word of the page that explains itself when it is pressed.
 * @tag helio-term
 * @slot - The word stands here, as it stands in the text.
 * @csspart word - This part is the word, which is a button.
 * @since 0.1.0
 */
export class HelioTerm extends HelioElement {
  static override styles = [colours, plainType, tipStyles, termStyles];

  /** The id of the term, such as `ck`, says which entry of the pack's glossary explains the word. */
  @property({ rule: termRules.term }) term!: string;

  /** Whether paper explains it here. */
  @state() private onPaper: OnPaper = '';

  #prepared: PreparedTerms | undefined;
  #tip: HTMLElement | undefined;
  /** A press outside closes the toggletip, and a press on the word is outside: it must not open it again. */
  #wasOpen = false;
  readonly #word: Word = {
    element: this,
    key: () => (this.#explained ? `${this.pack} ${this.term}` : undefined),
    explain: (onPaper) => {
      this.onPaper = onPaper;
    },
  };
  /** For words within the explanation. */
  readonly #inner = new Toggletip(this, (button) => this.#prepared?.tip(button));

  protected override get inline(): boolean {
    return true;
  }

  override get citedSources(): readonly string[] {
    return this.#explained?.sources ?? [];
  }

  get #explained(): GlossaryEntry | undefined {
    return this.#prepared?.model.explained(this.term);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this.#word);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tip?.hidePopover();
    leavePage(this.#word);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#prepared = this.prepareSlice('glossary', prepareTerms, ({ model }) =>
      model.explained(this.term) ? '' : `term="${this.term}": allowed are ${nearestTo(this.term, model.frame)}; its words stay plain.`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.size > 0 && !changed.has('onPaper')) this.#tip?.hidePopover();
    if (changed.has('term')) sortOutFirstUses();
  }

  /** A page may have the same fault in a hundred places. */
  protected override warn(message: string): void {
    warnOnce(message);
  }

  protected override render(): TemplateResult {
    const prepared = this.#prepared;
    if (!prepared || !this.#explained) return html`<slot></slot>`;
    // What stands around the slot joins the host's line: no space may.
    return html`<span
        class="word coloured"
        part="word"
        role="button"
        tabindex="0"
        aria-expanded="false"
        @pointerdown=${this.#onPointerDown}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        ><slot></slot></span
      >${this.#renderNote(prepared)}`;
  }

  #renderNote(prepared: PreparedTerms): unknown {
    if (!this.onPaper) return '';
    const { textLanguage } = prepared.frame;
    const place = isInHeading(this) ? 'note from-heading' : 'note';
    return html`<span class=${place} lang=${textLanguage} dir=${directionOf(textLanguage)}
      >${prepared.noteOf(this.term, this.onPaper === 'first')}</span
    >`;
  }

  /** One for each word like all others of this element, but without a controller: it exists only while it is open. */
  #open(word: HTMLElement, prepared: PreparedTerms): void {
    const { language } = prepared.frame.speaker;
    const tip = document.createElement('div');
    tip.className = `tip coloured${isInHeading(this) ? ' from-heading' : ''}`;
    tip.popover = 'auto';
    tip.lang = language;
    tip.dir = directionOf(language);
    // Filled once it is shown, so that a screen reader says it although focus stays on the word.
    const status = document.createElement('div');
    status.setAttribute('role', 'status');
    tip.append(status);
    tip.addEventListener('click', (event) => this.#inner.handle(event));
    tip.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed') return;
      tip.remove();
      if (this.#tip === tip) this.#tip = undefined;
      word.ariaExpanded = 'false';
    });
    word.after(tip);
    tip.showPopover({ source: word });
    status.append(prepared.tipOf(this.term));
    word.ariaExpanded = 'true';
    this.#tip = tip;
  }

  #press(word: HTMLElement): void {
    const wasOpen = this.#wasOpen;
    this.#wasOpen = false;
    if (this.#tip?.matches(':popover-open')) this.#tip.hidePopover();
    else if (!wasOpen && this.#prepared) this.#open(word, this.#prepared);
  }

  #onPointerDown(): void {
    this.#wasOpen = this.#tip?.matches(':popover-open') ?? false;
  }

  #onClick({ currentTarget }: Event): void {
    this.#press(currentTarget as HTMLElement);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space bar would scroll the page.
    event.preventDefault();
    if (!event.repeat) this.#press(event.currentTarget as HTMLElement);
  }
}
