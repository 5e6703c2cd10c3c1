import { html, type TemplateResult } from 'lit';
import { plainText } from '../../content/plain-text.js';
import { wordsOf } from '../../foundation/words.js';
import { prepareReading } from '../../reading/prepared-reading.js';
import { ReaderNotes } from '../../reading/reader-notes.js';
import { readerNotesStyles } from '../../reading/reader-notes.styles.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { partStyles } from '../../reading/reading.styles.js';
import { TakeAway } from '../../reading/take-away.js';
import { tickedText } from '../../reading/tick-row.js';
import { checklistReading, type ChecklistModel } from './clinic-checklist.reading.js';
import { clinicChecklistStyles } from './clinic-checklist.styles.js';

const prepareChecklist = prepareReading(checklistReading);

/**
 * What to ask a clinic that offers cells, signs to look for, how to look up what it says, and what to tell one's own team. What a
 * reader ticks and notes stays in memory and on paper, and changes no sign.
 *
 * @summary What to ask a stem cell clinic, and how to check what it says.
 * @tag helio-clinic-checklist
 * @slot contact - The host says here whom its readers can turn to. It is framed as added by the website.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioClinicChecklist extends ReadingElement<ChecklistModel> {
  static override styles = [...ReadingElement.styles, partStyles, readerNotesStyles, clinicChecklistStyles];

  protected readonly slice = 'checklist';
  protected readonly prepare = prepareChecklist;
  readonly #notes = new ReaderNotes(this);
  readonly #takeAway = new TakeAway(this, {
    text: () => this.#asText(),
    isEmpty: () => this.#notes.isEmpty,
    clear: () => {
      this.forgetReader('level');
    },
  });

  protected override forgetReader(kept?: string): void {
    super.forgetReader(kept);
    this.#notes.clear();
    this.#takeAway.reset();
  }

  protected override renderActions({ speaker, topics, tell }: ChecklistModel): TemplateResult {
    const count = [...topics.flatMap(({ asks }) => asks), ...tell].filter(({ id }) => this.#notes.isTicked(id)).length;
    const say = wordsOf(speaker);
    return html`<p class="small no-print">${count > 0 ? say('ticked', { count }) : say('tickedNone')}</p>
      ${this.#takeAway.render(speaker.language)}`;
  }

  /** What is ticked or noted, under its headings; the whole form, if nothing is. */
  #asText(): string {
    const { model } = this.prepared!;
    const groups = [
      ...model.topics.map(({ title, asks }) => ({ title, rows: asks })),
      { title: model.speaker.say('tell'), rows: model.tell },
    ];
    return [model.title, ...tickedText(groups, this.#notes), plainText(model.frame.packText?.purpose ?? '')].join('\n\n');
  }
}
