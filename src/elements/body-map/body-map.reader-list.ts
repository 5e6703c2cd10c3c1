import { html, nothing, type TemplateResult } from 'lit';
import { HelioPrintEvent } from '../../foundation/events.js';
import type { Speaker } from '../../foundation/speaker.js';
import { wordsOf } from '../../foundation/words.js';
import type { bodyMapPhrases } from './body-map.phrases.js';

type BodyMapSpeaker = Speaker<typeof bodyMapPhrases>;

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface ReaderListOptions {
  /** The words of a finding, as plain text. */
  readonly label: (id: string) => string;
  /** Called with the ids in the reader's order after the reader has changed the list. */
  readonly change: (ids: readonly string[]) => void;
}

/**
 * What a reader has noticed, with a note each, in the reader's own order. It lives in memory and on paper: it is in no attribute, no
 * event, no storage. It is never counted against anything: no score, no ranking.
 */
export class ReaderList {
  readonly #host: Host;
  readonly #options: ReaderListOptions;
  readonly #notes = new Map<string, string>();
  #message: 'copied' | 'copyFailed' | 'cleared' | undefined;

  constructor(host: Host, options: ReaderListOptions) {
    this.#host = host;
    this.#options = options;
  }

  clear(): void {
    this.#notes.clear();
    this.#message = undefined;
  }

  render(speaker: BodyMapSpeaker, ids: readonly string[], forParent: boolean, purpose: string): TemplateResult {
    const say = wordsOf(speaker);
    return html`<section
      class="reader-list"
      @click=${(event: Event) => {
        this.#onClick(event, speaker, ids, purpose);
      }}
    >
      <h3>${say(forParent ? 'listTitleParent' : 'listTitle')}</h3>
      <p class="small count">${ids.length > 0 ? say('listSize', { count: ids.length }) : say('listEmpty')}</p>
      <ol>
        ${ids.map((id, index) => this.#entry(speaker, id, index, ids.length))}
      </ol>
      <p class="no-print"><strong>${say('nothingSaved')}</strong></p>
      <div class="actions no-print">
        <button type="button" class="button" data-action="print">${say('print')}</button>
        <button type="button" class="button" data-action="copy">${say('copy')}</button>
        <button type="button" class="button" data-action="clear">${say('clear')}</button>
      </div>
      <p class="small" role="status">${this.#message ? say(this.#message) : nothing}</p>
      ${this.#message === 'copyFailed' ? html`<textarea readonly rows="6" .value=${this.#asText(speaker, ids, purpose)}></textarea>` : nothing}
    </section>`;
  }

  #entry(speaker: BodyMapSpeaker, id: string, index: number, count: number): TemplateResult {
    const name = this.#options.label(id);
    const note = this.#notes.get(id) ?? '';
    const say = wordsOf(speaker);
    return html`<li data-entry=${id}>
      <p class="entry-name">${name}</p>
      <label class="note no-print"
        ><span class="small">${say('note', { name })}</span
        ><textarea
          rows="2"
          .value=${note}
          @input=${(event: InputEvent) => {
            this.#onNote(id, event);
          }}
        ></textarea>
      </label>
      ${note ? html`<p class="print-only">${note}</p>` : nothing}
      <div class="actions no-print">
        <button type="button" class="button" data-move="-1" aria-label=${speaker.say('moveUp', { name })} ?disabled=${index === 0}>
          ${say('up')}
        </button>
        <button type="button" class="button" data-move="1" aria-label=${speaker.say('moveDown', { name })} ?disabled=${index === count - 1}>
          ${say('down')}
        </button>
      </div>
    </li>`;
  }

  #onNote(id: string, event: InputEvent): void {
    this.#notes.set(id, (event.target as HTMLTextAreaElement).value);
    this.#host.requestUpdate();
  }

  #onClick(event: Event, speaker: BodyMapSpeaker, ids: readonly string[], purpose: string): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    const { action, move } = button?.dataset ?? {};
    if (move !== undefined && button) void this.#move(ids, button, Number(move));
    else if (action === 'print') {
      this.#host.dispatchEvent(new HelioPrintEvent());
      print();
    } else if (action === 'copy') void this.#copy(this.#asText(speaker, ids, purpose));
    else if (action === 'clear') {
      this.clear();
      this.#message = 'cleared';
      this.#options.change([]);
      this.#host.requestUpdate();
    }
  }

  async #move(ids: readonly string[], button: HTMLButtonElement, by: number): Promise<void> {
    const id = button.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? '';
    const moved = ids.filter((other) => other !== id);
    moved.splice(ids.indexOf(id) + by, 0, id);
    this.#options.change(moved);
    // Focus goes with the entry; at the end of its way, to the button that leads back.
    await this.#host.updateComplete;
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLButtonElement>(`[data-entry="${id}"] [data-move]:enabled`) ?? [];
    ([...buttons].find(({ dataset }) => dataset['move'] === String(by)) ?? buttons[0])?.focus();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#message = 'copied';
    } catch {
      this.#message = 'copyFailed';
    }
    this.#host.requestUpdate();
  }

  #asText(speaker: BodyMapSpeaker, ids: readonly string[], purpose: string): string {
    const entries = ids.map((id, index) => {
      const note = this.#notes.get(id)?.trim();
      return `${String(index + 1)}. ${this.#options.label(id)}${note ? `\n   ${note}` : ''}`;
    });
    return [speaker.say('listTitle'), ...entries, '', purpose].join('\n');
  }
}
