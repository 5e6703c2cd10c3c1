import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import type { Localizer } from '../../base/localizer.js';
import { plainText } from '../../content/plain-text.js';
import { messagesOf } from '../../article/template-messages.js';
import { ReaderNotes } from '../../parts/reader-notes.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import type { bodyMapMessages } from './body-map.messages.js';
import type { BodyMapModel } from './body-map.model.js';
import { drawSheet, listSheet, noticedParts } from './body-map.sheet.js';

type BodyMapSpeaker = Localizer<typeof bodyMapMessages>;

interface Host extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly tone: number;
}

interface ReaderListOptions {
  readonly model: () => BodyMapModel | undefined;
  /** The ids that are ticked, in the reader's order. */
  readonly ids: () => readonly string[];
  /** Drops the reader's ticks and all that goes with them. */
  readonly clear: () => void;
  /** Called with the ids after the reader has changed the list. */
  readonly change: (ids: readonly string[]) => void;
}

/** What a reader has noticed, with a note each, in the reader's own order. No score, no ranking. */
export class ReaderList {
  readonly #host: Host;
  readonly #options: ReaderListOptions;
  readonly #notes: ReaderNotes;
  readonly #printAndCopy: PrintAndCopy;

  constructor(host: Host, options: ReaderListOptions) {
    this.#host = host;
    this.#options = options;
    this.#notes = new ReaderNotes(host);
    this.#printAndCopy = new PrintAndCopy(host, {
      text: () => (this.#isCollecting ? this.#asText() : undefined),
      clear: options.clear,
      // What is open in the other mode is no list of the reader's.
      isEmpty: () => !this.#isCollecting || (this.#notes.isEmpty && options.ids().length === 0),
      chosen: () => {
        const model = options.model();
        return model ? noticedParts(model, options.ids(), (id) => this.#notes.note(id)) : [];
      },
      sheet: () => {
        const model = options.model();
        return model && this.#isCollecting ? listSheet(model, options.ids(), (id) => this.#notes.note(id)) : undefined;
      },
      draw: async (root) => {
        const model = options.model();
        const { tone } = host;
        if (model) await drawSheet(root, { model, figure: model.figure, tone, selected: options.ids() });
      },
    });
  }

  get #isCollecting(): boolean {
    return this.#options.model()?.mode === 'collect';
  }

  forget(): void {
    this.#notes.clear();
    this.#printAndCopy.reset();
  }

  render(localizer: BodyMapSpeaker, ids: readonly string[], forParent: boolean): TemplateResult {
    const message = messagesOf(localizer);
    return html`<section class="reader-list" @click=${this.#onClick}>
      <h3 tabindex="-1">${message(forParent ? 'listTitleParent' : 'listTitle')}</h3>
      <p class="small count">${ids.length > 0 ? message('listSize', { count: ids.length }) : message('listEmpty')}</p>
      <ol data-private>
        ${ids.map((id, index) => this.#entry(localizer, id, index, ids.length))}
      </ol>
      ${this.paper(localizer, true)}
    </section>`;
  }

  paper({ language }: BodyMapSpeaker, isOwn = false): TemplateResult {
    return this.#printAndCopy.render(language, isOwn);
  }

  #entry(localizer: BodyMapSpeaker, id: string, index: number, count: number): TemplateResult {
    const name = this.#label(id);
    const message = messagesOf(localizer);
    return html`<li data-entry=${id}>
      <p class="entry-name">${name}</p>
      <label class="note no-print"
        ><span class="small">${message('note', { name })}</span><textarea rows="2" data-note=${id}></textarea>
      </label>
      <p class="written" data-written=${id}></p>
      <div class="actions no-print">
        <button type="button" class="button" data-move="-1" aria-label=${localizer.message('moveUp', { name })} ?disabled=${index === 0}>
          ${message('up')}
        </button>
        <button
          type="button"
          class="button"
          data-move="1"
          aria-label=${localizer.message('moveDown', { name })}
          ?disabled=${index === count - 1}
        >
          ${message('down')}
        </button>
      </div>
    </li>`;
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
    if (button) void this.#move(button, Number(button.dataset['move']));
  };

  async #move(button: HTMLButtonElement, by: number): Promise<void> {
    const id = button.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? '';
    const ids = this.#options.ids();
    const moved = ids.filter((other) => other !== id);
    moved.splice(ids.indexOf(id) + by, 0, id);
    this.#options.change(moved);
    // Focus goes with the entry; at the end of its way, to the button that leads back.
    await this.#host.updateComplete;
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLButtonElement>(`[data-entry="${id}"] [data-move]:enabled`) ?? [];
    ([...buttons].find(({ dataset }) => dataset['move'] === String(by)) ?? buttons[0])?.focus();
  }

  /** The words of a finding, as plain text. */
  #label(id: string): string {
    return plainText(this.#options.model()?.findings.get(id)?.noticed ?? '');
  }

  #asText(): string {
    const { localizer, surround } = this.#options.model() ?? {};
    const entries = this.#options.ids().map((id, index) => {
      const note = this.#notes.note(id);
      return `${String(index + 1)}. ${this.#label(id)}${note ? `\n   ${note}` : ''}`;
    });
    return [localizer?.message('listTitle'), ...entries, '', plainText(surround?.packText?.purpose ?? '')].join('\n');
  }
}
