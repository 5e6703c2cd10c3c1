import { nothing, type TemplateResult } from 'lit';
import { html } from '../base/html.js';
import { HelioPrintEvent } from '../base/events.js';
import { Localizer } from '../base/localizer.js';
import { messagesOf } from './template-messages.js';
import { articleMessages } from './article.messages.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface Options {
  /** What is copied. */
  readonly text: () => string;
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
}

type Message = 'copied' | 'copyFailed' | 'cleared' | 'clearNothing';

/** Print, copy as text, clear everything: the only ways in which what a reader ticked and noted leaves the element. */
export class PrintAndCopy {
  readonly #host: Host;
  readonly #options: Options;
  #message: Message | undefined;
  #asksToClear = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** As before a reader's first press. */
  reset(): void {
    this.#message = undefined;
    this.#asksToClear = false;
  }

  render(language: string): TemplateResult {
    const message = messagesOf(new Localizer('reading', articleMessages, language));
    const button = (action: string, words: keyof typeof articleMessages): TemplateResult =>
      html`<button type="button" class="button" data-action=${action}>${message(words)}</button>`;
    return html`<div class="take-away no-print" @click=${this.#onClick} @keydown=${this.#onKeydown}>
      <p><strong>${message('nothingSaved')}</strong></p>
      <div class="actions">${button('print', 'print')}${button('copy', 'copy')}${button('clear', 'clear')}</div>
      ${
        this.#asksToClear
          ? html`<div role="group" class="ask" aria-labelledby="clear-question">
              <p id="clear-question">${message('clearAsk')}</p>
              <div class="actions">${button('keep', 'clearNo')}${button('clear-now', 'clearYes')}</div>
            </div>`
          : nothing
      }
      <p class="small" role="status" id="take-away-status">${this.#message ? message(this.#message) : nothing}</p>
      ${
        this.#message === 'copyFailed'
          ? html`<textarea readonly rows="6" aria-labelledby="take-away-status" .value=${this.#options.text()}></textarea>`
          : nothing
      }
    </div>`;
  }

  readonly #onClick = (event: Event): void => {
    const { action } = (event.target as Element).closest('button')?.dataset ?? {};
    if (action === 'print') {
      this.#host.dispatchEvent(new HelioPrintEvent());
      print();
    } else if (action === 'copy') void this.#copy();
    else if (action === 'clear' && this.#options.isEmpty()) this.#say('clearNothing');
    else if (action === 'clear') this.#say(undefined, 'keep');
    else if (action === 'clear-now') {
      this.#options.clear();
      this.#say('cleared', 'clear');
    } else if (action === 'keep') this.#say(undefined, 'clear');
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#asksToClear) return;
    // It closes the question, and nothing of the page.
    event.stopPropagation();
    this.#say(undefined, 'clear');
  };

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#options.text());
      this.#say('copied');
    } catch {
      this.#say('copyFailed');
    }
  }

  /** `next` is the button that gets the focus: `keep` is in the question, `clear` is what led there. */
  #say(message: Message | undefined, next?: 'keep' | 'clear'): void {
    this.#message = message;
    if (next) this.#asksToClear = next === 'keep';
    this.#host.requestUpdate();
    if (next)
      void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus());
  }
}
