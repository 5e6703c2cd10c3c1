import { type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { ArticleElement } from '../../article/article-element.js';
import { messagesOf } from '../../article/template-messages.js';
import { nodes } from '../../article/tree-builders.js';
import { treeText } from '../../content/plain-text.js';
import { thePage } from '../../page/page.js';
import { handedOver } from '../../paper/hand-over.js';
import type { SheetEntry, SheetPart } from '../../paper/one-sheet.js';
import { fillSheet, PrintAndCopy } from '../../paper/print-and-copy.js';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { ReaderNotes } from '../../parts/reader-notes.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { sheetContent, type Chosen } from './sheet.content.js';
import { copyHost } from './sheet.host.js';
import { sheetPaperStyles } from './sheet.paper.styles.js';
import { fitSides, sheetPaper } from './sheet.paper.js';
import type { Said, SheetModel } from './sheet.model.js';
import { sheetStyles } from './sheet.styles.js';

/**
 * A sheet of paper for the appointment, made by ticks alone, with lines for the hand and an emergency card to cut out. It has what a reader
 * has ticked, starred and compared anywhere on the page, which it gets in memory and by no event.
 *
 * @summary My sheet for the appointment, made by ticks alone, with an emergency card.
 * @tag helio-sheet
 * @slot header - What the host prints at the head of the sheet, such as the name of the clinic, framed as added by the website.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioSheet extends ArticleElement<SheetModel> {
  static override styles = [...ArticleElement.styles, takeAwayStyles, readerNotesStyles, sheetStyles, sheetPaperStyles];
  protected static override readonly content = sheetContent;

  readonly #notes = new ReaderNotes(this);
  /** The words of what matters most, in the order in which it was chosen. */
  #most: readonly string[] = [];
  #weekday = '';
  readonly #printAndCopy = new PrintAndCopy(this, {
    gathers: (copy) => {
      this.#fill(copy);
    },
    text: () => treeText(nodes([this.#paper(false)])),
    // What is chosen elsewhere need not be known here.
    isEmpty: () => false,
    clear: () => {
      for (const { clear } of handedOver(this.ownerDocument)) clear();
      for (const member of thePage().members) member.forget?.();
    },
  });

  protected override forgetReader(): void {
    super.forgetReader();
    this.#notes.clear();
    this.#most = [];
    this.#weekday = '';
    this.#printAndCopy.reset();
  }

  protected override onControl({ name, value }: HTMLInputElement): void {
    if (name !== 'weekday') return;
    this.#weekday = value;
    this.requestUpdate();
  }

  protected override onPress(target: Element): boolean {
    const { most } = target.closest<HTMLElement>('[data-most]')?.dataset ?? {};
    if (most === undefined) return false;
    // Of more than three, the last three.
    this.#most = this.#most.includes(most) ? this.#most.filter((other) => other !== most) : [...this.#most, most].slice(-3);
    this.requestUpdate();
    return true;
  }

  protected override get look(): string {
    return this.#notes.isTicked('noPrivate') ? 'without-private' : '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const radio of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="weekday"]'))
      radio.checked = radio.value === this.#weekday;
  }

  protected override renderActions(model: SheetModel): TemplateResult {
    const { localizer } = model;
    const message = messagesOf(localizer);
    const { parts, most } = this.#chosen(model);
    const chosen = parts.filter(({ entries }) => entries.length > 0);
    const entry = (shown: SheetEntry): TemplateResult => {
      const words = wordsOf(shown);
      return html`<li>
        <span>${words}</span>
        <button
          type="button"
          class="button no-print"
          data-most=${words}
          aria-pressed=${most.includes(words)}
          aria-label=${`${localizer.message('mostOne')}: ${words}`}
        >
          ${message('mostOne')}
        </button>
      </li>`;
    };
    return html`<div class="chosen" data-private>
        <p class="small no-print" role="status">${message(chosen.length > 0 ? 'mostHow' : 'chosenNone')}</p>
        ${chosen.map(
          ({ title, entries }) =>
            html`<p><strong>${treeText(nodes([title]))}</strong></p>
              <ul>
                ${entries.map(entry)}
              </ul>`,
        )}
      </div>
      ${this.#printAndCopy.render(localizer.language)}`;
  }

  /** What is ticked here, and what was chosen in elements of the same pack. */
  #chosen({ lists, localizer }: SheetModel): Chosen {
    const isTicked = (id: string): boolean => this.#notes.isTicked(id);
    const own = (title: 'asks' | 'topics' | 'private'): SheetPart => ({
      title: localizer.messageNode(title),
      entries: lists[title].filter(({ id }: Said) => isTicked(id)),
    });
    const parts = [
      own('asks'),
      ...handedOver(this.ownerDocument)
        .filter(({ host, isEmpty }) => host.pack === this.pack && !isEmpty())
        .flatMap(({ chosen }) => chosen()),
      own('topics'),
      ...(isTicked('noPrivate') ? [] : [own('private')]),
    ];
    const words = new Set(parts.flatMap(({ entries }) => entries.map(wordsOf)));
    // Those that are still chosen.
    return { isTicked, parts, most: this.#most.filter((each) => words.has(each)), day: this.#weekday };
  }

  /** `drawn`: with lines and boxes that need styles. */
  #paper(drawn: boolean) {
    const { model } = this.article ?? {};
    if (!model) return false;
    const chosen = this.#chosen(model);
    const { href } = this.ownerDocument.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? this.ownerDocument.location;
    const parts = chosen.parts.map(({ title, entries }) => ({
      title,
      entries: entries.filter((entry) => !chosen.most.includes(wordsOf(entry))),
    }));
    return sheetPaper({ ...model, drawn }, { ...chosen, parts }, /^http/.test(href) ? href.replace(/#.*/, '') : undefined);
  }

  #fill(copy: HTMLElement): void {
    const { localizer, surround } = this.article?.model ?? {};
    if (!localizer || !surround) return;
    if (this.#notes.isTicked('large')) copy.classList.add('large');
    fillSheet(copy, 'my-sheet', nodes([this.#paper(true)]));
    copyHost(this.renderRoot.querySelector('.added'), copy.querySelector('.host'));
    fitSides(copy.querySelectorAll<HTMLElement>('.side'), (count) => localizer.message('notAll', { count }));
  }
}

const wordsOf = ({ words }: SheetEntry): string => treeText(nodes([words]));
