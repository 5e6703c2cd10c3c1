import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { OwnDocument } from '../article/own-document.js';
import { levelChoices } from '../foundation/choices.js';
import { HelioElement } from '../foundation/element.js';
import { prose } from '../foundation/prose.styles.js';
import { directionOf, Speaker } from '../foundation/speaker.js';
import { Toggletip } from '../foundation/toggletip.js';
import { tokens } from '../foundation/tokens.styles.js';
import { Disclosures } from './disclosures.js';
import type { PreparedReading } from './prepared-reading.js';
import type { ReadingModel, ReadingOptions } from './reading.js';
import { readingPhrases } from './reading.phrases.js';
import { readingStyles } from './reading.styles.js';
import { filterItems } from './search.js';

interface Parts {
  readonly opening: DocumentFragment;
  readonly body: DocumentFragment;
  readonly closing: DocumentFragment;
}

/**
 * An element that is read rather than operated: its words at two levels, parts that fold, terms and footnotes, and a search box if the
 * model has a label for one. A subclass names what it prepares, and may add controls and styles of its own.
 *
 * @csspart base - This part is the whole of the element.
 * @csspart body - This part holds what stands between the opening and the box that says when to get help.
 */
export abstract class ReadingElement<M extends ReadingModel> extends HelioElement {
  static override styles: CSSResult[] = [tokens, prose, readingStyles];

  /** The slice that it shows, and what is prepared of it: the result of `prepareReading`. */
  protected abstract readonly slice: string;
  protected abstract prepare(options: ReadingOptions): PreparedReading<M> | undefined;

  protected prepared: PreparedReading<M> | undefined;
  #parts: Parts | undefined;
  /** Those that stand in the page, after an update. */
  #shownParts: Parts | undefined;
  /** What stands in the search box. */
  #wanted = '';
  #searchResult = '';
  readonly #disclosures = new Disclosures();
  protected readonly ownDocument = new OwnDocument(this, () => {
    this.showHelp();
  });
  readonly #tip = new Toggletip(this, (button) => this.prepared?.tip(button));

  protected override willUpdate(_changed: PropertyValues): void {
    const prepared = this.prepareSlice(this.slice, (options) => this.prepare(options));
    // New nodes only if what they are made of has changed: another render keeps those that are there.
    if (prepared === this.prepared) return;
    this.prepared = prepared;
    this.#parts = prepared && {
      opening: prepared.nodes(prepared.opening),
      body: prepared.nodes(prepared.body),
      closing: prepared.nodes(prepared.closing),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const root = this.renderRoot as ShadowRoot;
    this.#disclosures.show(root);
    if (this.#parts === this.#shownParts) return;
    this.#shownParts = this.#parts;
    if (this.#wanted) filterItems(root, this.#wanted);
  }

  protected override render(): TemplateResult {
    const { prepared } = this;
    const parts = this.#parts;
    if (!prepared || !parts) return html`<slot></slot>`;
    const { speaker } = prepared.frame;
    return html`<div
      class=${this.#wanted ? 'base searching' : 'base'}
      part="base"
      lang=${speaker.language}
      dir=${directionOf(speaker.language)}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @input=${this.#onInput}
      @beforematch=${this.#onBeforeMatch}
      @slotchange=${this.#onSlotChange}
    >
      ${parts.opening}
      <div class="controls no-print">${this.renderControls(prepared.model)}${levelChoices(speaker, this.level)}</div>
      ${this.renderAbove(prepared.model)} ${this.#renderSearch(prepared.model)}
      <div class="body" part="body">${parts.body}${this.renderActions(prepared.model)}</div>
      ${parts.closing}
    </div>`;
  }

  /** Controls of the element's own, before the choice of words. */
  protected renderControls(_model: M): unknown {
    return nothing;
  }

  /** What a reader can do at the end of the body. */
  protected renderActions(_model: M): unknown {
    return nothing;
  }

  /** What stands between the choice of words and the body. */
  protected renderAbove(_model: M): unknown {
    return nothing;
  }

  /** A button of the element's own was pressed. */
  protected onPress(_button: HTMLElement): void {
    // Nothing here: an element without buttons of its own hears of none.
  }

  /** A control of the element's own has changed. */
  protected onControl(_control: HTMLInputElement): void {
    // Nothing here: an element without controls of its own hears of none.
  }

  #renderSearch(model: M): unknown {
    const { searchLabel } = model;
    if (!searchLabel) return nothing;
    return html`<div class="search no-print">
      <label><span>${searchLabel}</span><input type="search" /></label>
      <p class="small" role="status">${this.#searchResult}</p>
    </div>`;
  }

  #onClick(event: Event): void {
    if (this.#tip.handle(event)) return;
    const target = event.target as Element;
    const button = target.closest('.disclosure');
    if (button) {
      this.#disclosures.press(button);
      this.#disclosures.show(this.renderRoot as ShadowRoot);
      return;
    }
    const pressed = target.closest<HTMLElement>('button');
    if (pressed) this.onPress(pressed);
    const link = target.closest('a[href^="#"]');
    // What a host has put in a slot leads to places of the host.
    if (!link || link.getRootNode() !== this.renderRoot) return;
    event.preventDefault();
    if (link.classList.contains('help-link')) this.showHelp();
    // Within the element, where the address bar could not lead.
    else this.ownDocument.lead(link.getAttribute('href')?.slice(1) ?? '');
  }

  protected override forgetReader(kept?: string): void {
    super.forgetReader(kept);
    this.#wanted = this.#searchResult = '';
    this.#disclosures.closeAll();
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[type="search"]')) box.value = '';
    filterItems(this.renderRoot, '');
  }

  #onChange(event: Event): void {
    const control = event.target as HTMLInputElement;
    if (control.name === 'level') this.choose('level', control.value as typeof this.level);
    else this.onControl(control);
  }

  #onInput(event: Event): void {
    const input = event.target as HTMLInputElement;
    const { prepared } = this;
    if (input.type !== 'search' || !prepared) return;
    this.#wanted = input.value.trim();
    const count = filterItems(this.renderRoot, this.#wanted);
    const speaker = new Speaker('reading', readingPhrases, prepared.frame.speaker.language);
    this.#searchResult = this.#wanted ? speaker.say(count ? 'searchResult' : 'searchNone', { count }) : '';
    this.requestUpdate();
  }

  /** Found by the browser's search. */
  #onBeforeMatch(event: Event): void {
    const part = (event.target as Element).closest('.detail');
    if (part) this.#disclosures.open(part.id);
    this.requestUpdate();
  }

  /** See host-part.ts. */
  #onSlotChange({ target }: Event): void {
    const slot = target as HTMLSlotElement;
    slot.closest('.added')?.classList.toggle('filled', slot.assignedNodes().length > 0);
  }
}
