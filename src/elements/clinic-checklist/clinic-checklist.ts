import type { TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { plainText } from '../../content/plain-text.js';
import { messagesOf } from '../../article/template-messages.js';
import { ReaderNotes } from '../../parts/reader-notes.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { ArticleElement } from '../../article/article-element.js';
import { PrintAndCopy, type SheetOf } from '../../paper/print-and-copy.js';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { tickedText, type Tickable } from '../../parts/tick-row.js';
import { checklistContent, type ChecklistModel } from './clinic-checklist.content.js';
import { clinicChecklistStyles } from './clinic-checklist.styles.js';
import { tableStyles } from '../../parts/table.styles.js';

/**
 * What to ask a clinic that offers cells, signs to look for, how to look up what it says, and what to tell one's own team. What a
 * reader ticks and notes stays in memory and on paper, and changes no sign.
 *
 * @summary What to ask a clinic, and how to check what it says.
 * @tag helio-clinic-checklist
 * @slot contact - Whom the host's readers can turn to, framed as added by the website.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioClinicChecklist extends ArticleElement<ChecklistModel> {
  static override styles = [tableStyles, ...ArticleElement.styles, takeAwayStyles, readerNotesStyles, clinicChecklistStyles];
  protected static override readonly content = checklistContent;

  readonly #notes = new ReaderNotes(this);
  readonly #printAndCopy = new PrintAndCopy(this, {
    text: () => this.#asText(),
    isEmpty: () => this.#notes.isEmpty,
    clear: () => {
      this.forgetReader();
    },
    sheet: () => this.#sheet(),
  });

  protected override forgetReader(): void {
    super.forgetReader();
    this.#notes.clear();
    this.#printAndCopy.reset();
  }

  protected override renderActions({ localizer, topics, tell }: ChecklistModel): TemplateResult {
    const count = [...topics.flatMap(({ asks }) => asks), ...tell].filter(({ id }) => this.#notes.isTicked(id)).length;
    const message = messagesOf(localizer);
    return html`<p class="small no-print">${count > 0 ? message('ticked', { count }) : message('tickedNone')}</p>
      ${this.#printAndCopy.render(localizer.language)}`;
  }

  /** What is ticked or noted, under its headings; the whole form, if nothing is. */
  #asText(): string {
    const { model } = this.article ?? {};
    if (!model) return '';
    const groups = groupsOf(model);
    return [model.title, ...tickedText(groups, this.#notes), plainText(model.surround.packText?.purpose ?? '')].join('\n\n');
  }

  #sheet(): SheetOf | undefined {
    const { model } = this.article ?? {};
    if (!model || this.#notes.isEmpty) return undefined;
    const parts = groupsOf(model).map(({ title, rows }) => ({
      title,
      entries: rows
        .map(({ id, words }) => ({ id, words, note: this.#notes.note(id) }))
        .filter(({ id, note }) => note || this.#notes.isTicked(id)),
    }));
    return { surround: model.surround, title: model.title, parts: parts.filter(({ entries }) => entries.length > 0) };
  }
}

const groupsOf = ({ topics, tell, localizer }: ChecklistModel): { title: string; rows: readonly Tickable[] }[] => [
  ...topics.map(({ title, asks }) => ({ title, rows: asks })),
  { title: localizer.message('tell'), rows: tell },
];
