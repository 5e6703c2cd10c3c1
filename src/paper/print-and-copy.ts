import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../base/html.js';
import { HelioPrintEvent } from '../base/events.js';
import { Localizer } from '../base/localizer.js';
import { append } from '../article/render-tree.js';
import { messagesOf } from '../article/template-messages.js';
import { articleMessages } from '../article/article.messages.js';
import type { TreeNode } from '../content/tree.js';
import type { Surround } from '../article/surround.js';
import { handOver, tellGatherers } from './hand-over.js';
import { oneSheet, type OneSheet, type SheetPart } from './one-sheet.js';
import { printAlone, removePaper, type Paper } from './paper-frame.js';
import { drop, dropUntil, keepOnePage, keepOpen } from './what-is-open.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
}

/** A sheet, and the words around it. */
export interface SheetOf extends OneSheet {
  readonly surround: Surround;
}

interface Options {
  /** What is copied. Left out: what is open. */
  readonly text?: () => string | undefined;
  /** Of an element in which a reader ticks or notes something. */
  readonly isEmpty?: () => boolean;
  readonly clear?: () => void;
  /** What a reader has chosen, for the one page. `undefined`: nothing is chosen, and the page has what is open. */
  readonly sheet?: () => SheetOf | undefined;
  /** What is handed over of it to a sheet for the whole page: left out, the same. */
  readonly chosen?: () => readonly SheetPart[];
  /** Draws the pictures of the sheet. */
  readonly draw?: (root: ShadowRoot) => Promise<void>;
  /** It gathers from the whole page, hands over nothing itself, and fills its paper in a way of its own: nothing is asked before. */
  readonly gathers?: (copy: HTMLElement) => void;
}

type Message = 'copied' | 'copyFailed' | 'cleared' | 'clearNothing' | 'printFailed';
type Question = 'print' | 'clear';
type Action = 'print' | 'copy' | 'clear' | 'print-open' | 'print-page' | 'print-all' | 'keep' | 'clear-now';

/** Notes at the foot are not on a sheet. */
export function fillSheet(copy: HTMLElement, look: string, content: readonly TreeNode[]): void {
  copy.classList.add(look);
  append(copy, content, { noteNumber: () => 0, noteLabel: () => '' });
  drop(copy, 'sup');
}

/** Print, copy as text, clear everything: the only ways in which what a reader ticked and noted leaves the element. */
export class PrintAndCopy {
  readonly #host: Host;
  readonly #options: Options;
  #message: Message | undefined;
  #asks: Question | undefined;
  #reader = 0;

  constructor(host: Host, options: Options = {}) {
    this.#host = host;
    this.#options = options;
    const { isEmpty, clear, sheet, gathers } = options;
    if (!isEmpty || !clear) return;
    const chosen =
      options.chosen ??
      ((): SheetPart[] => {
        const { title, parts = [] } = sheet?.() ?? {};
        return parts.map((part) => ({ title, ...part }));
      });
    let end: (() => void) | undefined;
    host.addController({
      hostConnected: () => {
        end = handOver({
          host,
          isEmpty,
          clear,
          chosen,
          hear:
            gathers &&
            (() => {
              host.requestUpdate();
            }),
        });
      },
      hostDisconnected: () => end?.(),
      hostUpdated: () => {
        if (!gathers) tellGatherers();
      },
    });
  }

  /** As before a reader's first press. */
  reset(): void {
    this.#message = this.#asks = undefined;
    this.#reader++;
    removePaper(this.#host);
  }

  /** `isOwn`: a reader may have something of their own there. */
  render(language: string, isOwn = !!this.#options.clear): TemplateResult {
    const localizer = new Localizer('reading', articleMessages, language);
    const message = messagesOf(localizer);
    const button = (action: Action, words: keyof typeof articleMessages): TemplateResult =>
      html`<button type="button" class="button" data-action=${action}>${message(words)}</button>`;
    const asks = this.#asks;
    return html`<div class="take-away no-print" @click=${this.#onClick} @keydown=${this.#onKeydown}>
      ${isOwn ? html`<p><strong>${message('nothingSaved')}</strong></p>` : nothing}
      <div class="actions">${button('print', 'print')}${button('copy', 'copy')}${isOwn ? button('clear', 'clear') : nothing}</div>
      ${
        asks
          ? html`<div role="group" class="ask" aria-labelledby="question">
              <p id="question">${message(asks === 'print' ? 'printAsk' : this.#options.gathers ? 'clearPageAsk' : 'clearAsk')}</p>
              <div class="actions">
                ${
                  asks === 'print'
                    ? [
                        button('print-open', 'printOpen'),
                        button('print-page', 'printPage'),
                        button('print-all', 'printAll'),
                        button('keep', 'printNo'),
                      ]
                    : [button('keep', 'clearNo'), button('clear-now', 'clearYes')]
                }
              </div>
            </div>`
          : nothing
      }
      <p class="small" role="status" id="take-away-status">${this.#message ? message(this.#message) : nothing}</p>
      ${
        this.#message === 'copyFailed'
          ? html`<textarea readonly rows="6" aria-labelledby="take-away-status" .value=${this.#text()}></textarea>`
          : nothing
      }
    </div>`;
  }

  readonly #onClick = (event: Event): void => {
    const action = (event.target as Element).closest('button')?.dataset['action'] as Action | undefined;
    if (action === 'print' && this.#options.gathers) void this.#print('print-page');
    else if (action === 'print') this.#ask('print', 'print-open');
    else if (action === 'copy') void this.#copy();
    else if (action === 'clear' && this.#options.isEmpty?.()) this.#say('clearNothing');
    else if (action === 'clear') this.#ask('clear', 'keep');
    else if (action === 'clear-now') {
      this.#options.clear?.();
      this.#say('cleared');
      this.#ask(undefined, 'clear');
    } else if (action === 'keep') this.#ask(undefined, this.#asks ?? 'print');
    else if (action) void this.#print(action);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#asks) return;
    // It closes the question, and nothing of the page.
    event.stopPropagation();
    this.#ask(undefined, this.#asks);
  };

  async #print(action: Action): Promise<void> {
    const [host, reader] = [this.#host, this.#reader];
    const base = host.shadowRoot?.querySelector('.base');
    if (!base) return;
    host.dispatchEvent(new HelioPrintEvent());
    const isPrinted = await printAlone({
      host,
      title: base.querySelector('.title')?.textContent ?? '',
      fill: (paper) => this.#fill(base, action, paper),
    });
    if (reader !== this.#reader) return;
    this.#say(isPrinted ? undefined : 'printFailed');
    this.#ask(undefined, isPrinted ? 'print' : 'copy');
  }

  async #fill(base: Element, action: Action, paper: Paper): Promise<void> {
    const copy = base.cloneNode() as HTMLElement;
    paper.root.append(copy);
    const { gathers, draw } = this.#options;
    if (gathers) {
      gathers(copy);
      return;
    }
    const sheet = action === 'print-page' && this.#options.sheet?.();
    if (sheet) {
      fillSheet(copy, 'one-sheet', oneSheet(sheet.surround, sheet));
      await draw?.(paper.root);
      this.#sayWhatIsLeft(copy, dropUntil(paper.fits, copy, '.entries > li'));
      return;
    }
    for (const part of base.childNodes) copy.append(part.cloneNode(true));
    if (action === 'print-open') keepOpen(copy);
    else if (action === 'print-page') this.#sayWhatIsLeft(copy, keepOnePage(copy, paper));
  }

  #sayWhatIsLeft(copy: HTMLElement, count: number): void {
    if (count === 0) return;
    const said = copy.ownerDocument.createElement('p');
    said.textContent = new Localizer('reading', articleMessages, copy.lang).message('notAll', { count });
    copy.querySelector('.opening, .title')?.after(said);
  }

  #text(): string {
    return this.#options.text?.() ?? this.#host.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '';
  }

  async #copy(): Promise<void> {
    const reader = this.#reader;
    let message: Message = 'copied';
    try {
      await navigator.clipboard.writeText(this.#text());
    } catch {
      message = 'copyFailed';
    }
    // The next reader hears nothing of it.
    if (reader === this.#reader) this.#say(message);
  }

  #say(message: Message | undefined): void {
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** Asks, or no longer. `next` is the button that gets the focus. */
  #ask(question: Question | undefined, next: Action): void {
    this.#asks = question;
    this.#say(question ? undefined : this.#message);
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus());
  }
}
