import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { inTag, Localizer } from '../../base/localizer.js';
import { articleMessages } from '../../article/article.messages.js';
import { ArticleElement } from '../../article/article-element.js';
import { choices } from '../../article/choices.js';
import { append } from '../../article/render-tree.js';
import { messagesOf } from '../../article/template-messages.js';
import { nodes } from '../../article/tree-builders.js';
import { plainText, treeText } from '../../content/plain-text.js';
import { thePage } from '../../page/page.js';
import { handedOver } from '../../paper/hand-over.js';
import { emergenciesOf, type SheetEntry, type SheetPart } from '../../paper/one-sheet.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import { ReaderNotes } from '../../parts/reader-notes.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { addressOf } from './sheet.code.js';
import { sheetContent } from './sheet.content.js';
import { copyHost } from './sheet.host.js';
import { fitSides, isPrivate, sheetPaper, weekly, type Chosen } from './sheet.paper.js';
import { sides, type Said, type SheetModel } from './sheet.model.js';
import { sheetPaperStyles } from './sheet.paper.styles.js';
import { sheetStyles } from './sheet.styles.js';

const noNotes = { noteNumber: () => 0, noteLabel: () => '' };

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
  static override styles = [...ArticleElement.styles, readerNotesStyles, sheetStyles, sheetPaperStyles];
  protected static override readonly content = sheetContent;

  readonly #notes = new ReaderNotes(this);
  /** The words of what matters most, in the order in which it was chosen. */
  #most: readonly string[] = [];
  #weekday = '';
  #large = false;
  #withoutPrivate = false;
  readonly #printAndCopy = new PrintAndCopy(this, {
    gathers: async (copy) => {
      await this.#fill(copy);
    },
    text: () => this.#asText(),
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
    this.#large = this.#withoutPrivate = false;
    this.#printAndCopy.reset();
  }

  protected override onControl({ name, value, checked }: HTMLInputElement): void {
    if (name === 'weekday') this.#weekday = value;
    else if (name === 'large') this.#large = checked;
    else if (name === 'without-private') this.#withoutPrivate = checked;
    this.requestUpdate();
  }

  protected override onPress(target: Element): boolean {
    const { most } = target.closest<HTMLElement>('[data-most]')?.dataset ?? {};
    if (most === undefined) return false;
    this.#most = this.#most.includes(most) ? this.#most.filter((other) => other !== most) : [...this.#most, most].slice(0, 3);
    this.requestUpdate();
    return true;
  }

  protected override get look(): string {
    return this.#withoutPrivate ? 'without-private' : '';
  }

  protected override renderActions(model: SheetModel): TemplateResult {
    const { localizer, surround, lists } = model;
    const message = messagesOf(localizer);
    const parts = this.#parts(model).filter(({ entries }) => entries.length > 0);
    const most = this.#mostOf(parts);
    const box = (name: string, words: 'large' | 'noPrivate', on: boolean): TemplateResult =>
      html`<label class="choice"><input type="checkbox" name=${name} .checked=${on} /><span>${message(words)}</span></label>`;
    const entry = (shown: SheetEntry): TemplateResult => {
      const words = wordsOf(shown);
      const on = most.includes(words);
      return html`<li>
        <span>${words}</span>
        <button
          type="button"
          class="button no-print"
          data-most=${words}
          aria-pressed=${on}
          aria-label=${`${localizer.message('mostOne')}: ${words}`}
          ?disabled=${!on && most.length > 2}
        >
          ${message('mostOne')}
        </button>
        ${shown.note ? html`<p class="small">${shown.note}</p>` : nothing}
      </li>`;
    };
    const day = weekly(model, this.#day(this.#weekday));
    return html`<div class="chosen" data-private>
        <p class="small no-print" role="status">${message(parts.length > 0 ? 'mostHow' : 'chosenNone')}</p>
        ${parts.map(
          ({ title, entries }) =>
            html`<p><strong>${treeText(nodes([title]))}</strong></p>
              <ul>
                ${entries.map(entry)}
              </ul>`,
        )}
      </div>
      ${
        model.weekly === undefined
          ? nothing
          : html`<div class="no-print">
              ${choices(plainText(model.weekly), 'weekday', ['', '1', '2', '3', '4', '5', '6', '7'], this.#weekday, (value) =>
                value ? this.#day(value) : message('weeklyNone'),
              )}
            </div>`
      }
      ${this.#weekday ? append(new DocumentFragment(), nodes([day]), noNotes) : nothing}
      <fieldset class="no-print">
        <legend>${message('how')}</legend>
        <div class="choices">
          ${box('large', 'large', this.#large)}
          ${lists.topics.some(isPrivate) ? box('without-private', 'noPrivate', this.#withoutPrivate) : nothing}
        </div>
      </fieldset>
      ${this.#printAndCopy.render(surround.localizer.language)}`;
  }

  /** 1 is Monday. */
  #day(number: string): string {
    const { language = 'en' } = this.article?.model.localizer ?? {};
    const date = new Date(Date.UTC(2024, 0, Number(number)));
    return number && inTag(language, (tag) => date.toLocaleDateString(tag, { weekday: 'long', timeZone: 'UTC' }));
  }

  /** What is ticked here, and what was chosen in elements of the same pack. */
  #parts({ lists, localizer }: SheetModel): SheetPart[] {
    const ticked = (entries: readonly Said[]): SheetEntry[] => entries.filter(({ id }) => this.#notes.isTicked(id));
    return [
      { title: localizer.messageNode('asks'), entries: ticked(lists.asks) },
      ...handedOver(this.ownerDocument)
        .filter(({ host, isEmpty }) => host.pack === this.pack && !isEmpty())
        .flatMap(({ chosen }) => chosen()),
      { title: localizer.messageNode('topics'), entries: ticked(lists.topics.filter((topic) => !isPrivate(topic))) },
      { title: localizer.messageNode('private'), entries: this.#withoutPrivate ? [] : ticked(lists.topics.filter(isPrivate)) },
    ];
  }

  /** Those that are still chosen. */
  #mostOf(parts: readonly SheetPart[]): readonly string[] {
    const words = new Set(parts.flatMap(({ entries }) => entries.map(wordsOf)));
    return this.#most.filter((each) => words.has(each));
  }

  #chosen(model: SheetModel): Chosen {
    const parts = this.#parts(model);
    const most = this.#mostOf(parts);
    return {
      isTicked: (id) => this.#notes.isTicked(id),
      parts: parts.map(({ title, entries }) => ({ title, entries: entries.filter((entry) => !most.includes(wordsOf(entry))) })),
      most,
      weekday: this.#day(this.#weekday),
      withoutPrivate: this.#withoutPrivate,
      address: addressOf(this.ownerDocument),
    };
  }

  async #fill(copy: HTMLElement): Promise<void> {
    const { model } = this.article ?? {};
    if (!model) return;
    copy.classList.add('my-sheet');
    copy.classList.toggle('large', this.#large);
    append(copy, sheetPaper(model, this.#chosen(model)), noNotes);
    for (const note of copy.querySelectorAll('sup')) note.remove();
    const added = new Localizer('reading', articleMessages, model.localizer.language).message('added');
    await copyHost(this.renderRoot.querySelector('slot[name="header"]'), copy.querySelector('.host'), added);
    const [one, two] = copy.querySelectorAll<HTMLElement>('.side');
    if (one && two) fitSides(one, two, (count) => model.localizer.message('notAll', { count }));
  }

  #asText(): string {
    const { model } = this.article ?? {};
    if (!model) return '';
    const { surround, localizer, title, text } = model;
    const { parts, most, isTicked, weekday, address } = this.#chosen(model);
    const flags = surround.redFlags();
    const list = (name: string, said: readonly string[]): string => (said.length > 0 ? [name, ...said].join('\n') : '');
    return [
      title,
      list(
        localizer.message('most'),
        most.map((words, index) => `${String(index + 1)}. ${words}`),
      ),
      ...parts.map((part) =>
        list(
          treeText(nodes([part.title])),
          part.entries.map((entry) => `☑ ${wordsOf(entry)}${entry.note ? `\n  ${entry.note.replaceAll('\n', '\n  ')}` : ''}`),
        ),
      ),
      ...sides(model).map(([legend, entries]) =>
        list(
          `${localizer.message('changed')}: ${treeText(nodes([legend]))}`,
          entries.filter(({ id }) => isTicked(id)).map(({ words }) => plainText(words)),
        ),
      ),
      weekday && text?.weekly ? `${plainText(model.weekly ?? '')}: ${weekday}. ${plainText(text.weekly.never)}` : '',
      flags ? treeText([emergenciesOf(flags)]) : '',
      plainText(surround.packText?.purpose ?? ''),
      address,
    ]
      .filter(Boolean)
      .join('\n\n');
  }
}

const wordsOf = ({ words }: SheetEntry): string => treeText(nodes([words]));
