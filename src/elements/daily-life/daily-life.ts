import type { PropertyValues } from 'lit';
import { figures, type Figure } from '../../base/attribute-rules.js';
import { choices } from '../../article/choices.js';
import { HelioPrintEvent } from '../../base/events.js';
import { messagesOf } from '../../article/template-messages.js';
import { articleMessages } from '../../article/article.messages.js';
import { Localizer } from '../../base/localizer.js';
import { printAlone } from '../../paper/paper-frame.js';
import { PrintedArticle } from '../../paper/printed-article.js';
import { SearchBox } from '../../parts/search-box.js';
import { searchStyles } from '../../parts/search.styles.js';
import type { DailyLifeModel } from './daily-life.model.js';
import { dailyLifeContent } from './daily-life.content.js';
import { dailyLifeStyles } from './daily-life.styles.js';

const say = (letter: Element, words: string): void => {
  const status = letter.querySelector('[role="status"]');
  if (status) status.textContent = words;
};

const readers = { adult: 'readerAdult', teen: 'readerTeen', child: 'readerChild' } as const;

/**
 * Living with the condition, topic by topic: why it matters, what can help, each tip with its own proof, and when to ask the team. For
 * an adult, a teenager or the parent of a child. A letter to work or school can be ticked and printed; what is ticked stays in memory.
 *
 * @summary Daily life: energy, sun, skin, eating, work and school, feelings, carers.
 * @tag helio-daily-life
 * @slot - The document of this element (see `heliotrope render`): shown until the element works, and whenever it cannot.
 * @csspart base - The whole of the element.
 * @csspart body - The topics and the letters.
 * @cssprop [--helio-text] - Colour of text.
 * @cssprop [--helio-text-muted] - Colour of notes.
 * @cssprop [--helio-surface] - The ground.
 * @cssprop [--helio-surface-soft] - The ground of parts that step back.
 * @cssprop [--helio-accent] - The one accent.
 * @cssprop [--helio-on-accent] - Text on the accent.
 * @cssprop [--helio-border] - Borders of controls.
 * @cssprop [--helio-radius=0.5em] - Radius of corners.
 * @cssprop [--helio-padding=1em] - Space inside the element's edge.
 * @fires {HelioReadyEvent} helio-ready - The element shows its content for the first time.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @fires {HelioErrorEvent} helio-error - The content cannot be shown.
 * @since 0.1.0
 */
export class HelioDailyLife extends PrintedArticle<DailyLifeModel> {
  static override styles = [...PrintedArticle.styles, searchStyles, dailyLifeStyles];
  protected static override readonly content = dailyLifeContent;
  protected override readonly search = new SearchBox<DailyLifeModel>(this, { article: () => this.article });

  /** What is ticked: in no attribute, no event, no storage. */
  readonly #ticked = new Set<string>();

  /** Other words are other nodes: what was ticked stays so. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const box of this.#boxes()) box.checked = this.#ticked.has(box.value);
  }

  protected override renderControls({ localizer }: DailyLifeModel): unknown {
    const message = messagesOf(localizer);
    return choices(message('readerLegend'), 'figure', figures, this.figure, (figure) => message(readers[figure]));
  }

  protected override onControl(control: HTMLInputElement): void {
    if (control.name === 'figure') this.choose('figure', control.value as Figure);
    else if (control.type === 'checkbox') this.#ticked[control.checked ? 'add' : 'delete'](control.value);
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#ticked.clear();
    for (const status of this.renderRoot.querySelectorAll('.letter [role="status"]')) status.textContent = '';
  }

  protected override onPress(target: Element): boolean {
    const button = target.closest<HTMLElement>('[data-action]');
    const letter = button?.closest('.letter');
    if (!button || !letter) return false;
    if (button.dataset['action'] === 'print') void this.#print(letter);
    else {
      this.#ticked.clear();
      for (const box of this.#boxes()) box.checked = false;
      say(letter, this.article?.model.localizer.message('cleared') ?? '');
    }
    return true;
  }

  /** A reader asked for this letter, and gets it alone. */
  async #print(letter: Element): Promise<void> {
    const base = this.renderRoot.querySelector('.base');
    const parts = [base?.querySelector('.opening'), letter, base?.querySelector('.review')];
    this.dispatchEvent(new HelioPrintEvent());
    const isPrinted = await printAlone({
      host: this,
      title: letter.firstElementChild?.textContent ?? '',
      fill({ root }) {
        const copy = root.appendChild((base ?? letter).cloneNode() as Element);
        copy.append(...parts.flatMap((part) => part?.cloneNode(true) ?? []));
        for (const note of copy.querySelectorAll('.letter :is(sup, .unverified)')) note.remove();
      },
    });
    if (!isPrinted) say(letter, new Localizer('reading', articleMessages, this.speech.language).message('printFailed'));
  }

  #boxes(): NodeListOf<HTMLInputElement> {
    return this.renderRoot.querySelectorAll<HTMLInputElement>('.letter input');
  }
}
