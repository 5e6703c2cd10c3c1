/** Prints a part, or all of them with a cover: asked first, as in every element that prints. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { HelioPrintEvent } from '../../base/events.js';
import { Localizer } from '../../base/localizer.js';
import { articleMessages } from '../../article/article.messages.js';
import { messagesOf } from '../../article/template-messages.js';
import { printAlone } from '../../paper/paper-frame.js';
import type { GuideModel } from './guide.content.js';
import { addAll, addPart } from './guide.paper.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface Options {
  readonly title: () => Node | undefined;
  readonly shown: () => Element | undefined;
  /** All of them, once they show what they have. */
  readonly all: () => Promise<readonly { readonly label: string; readonly element: Element }[]>;
}

type Action = 'print' | 'print-part' | 'print-all' | 'keep';

export class GuidePrint {
  readonly #host: Host;
  readonly #options: Options;
  #asks = false;
  #failed = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  reset(): void {
    this.#asks = this.#failed = false;
  }

  /** `actions` are the buttons beside Print. */
  render({ localizer }: GuideModel): TemplateResult {
    const message = messagesOf(localizer);
    const shared = messagesOf(new Localizer('reading', articleMessages, localizer.language));
    const button = (action: Action | 'stop', words: unknown): TemplateResult =>
      html`<button type="button" class="button" data-action=${action}>${words}</button>`;
    return html`<div class="take-away no-print">
      <div class="actions">${button('stop', message('stop'))}${button('print', shared('print'))}</div>
      ${
        this.#asks
          ? html`<div role="group" class="ask" aria-labelledby="question">
              <p id="question">${shared('printAsk')}</p>
              <div class="actions">
                ${button('print-part', message('printPart'))}${button('print-all', message('printAll'))}${button('keep', shared('printNo'))}
              </div>
            </div>`
          : nothing
      }
      <p class="small" role="status">${this.#failed ? shared('printFailed') : nothing}</p>
    </div>`;
  }

  /** Returns whether the press was meant for it. */
  press(action: string | undefined): boolean {
    if (action === 'print') this.#ask(true, 'print-part');
    else if (action === 'keep') this.#ask(false, 'print');
    else if (action === 'print-part' || action === 'print-all') void this.#print(action === 'print-all');
    else return false;
    return true;
  }

  async #print(whole: boolean): Promise<void> {
    const { title, shown, all } = this.#options;
    this.#host.dispatchEvent(new HelioPrintEvent());
    const parts = whole ? await all() : [];
    const heading = title();
    const isPrinted = await printAlone({
      host: this.#host,
      title: heading?.textContent ?? '',
      fill: (paper) => {
        const part = shown();
        if (whole) addAll(paper, heading, parts);
        else if (part) addPart(paper, part);
      },
    });
    this.#failed = !isPrinted;
    this.#ask(false, 'print');
  }

  #ask(asks: boolean, next: Action): void {
    this.#asks = asks;
    if (asks) this.#failed = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus());
  }
}
