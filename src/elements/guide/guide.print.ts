/** Prints all parts with a cover. A part has a Print of its own, for itself alone. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { HelioPrintEvent } from '../../base/events.js';
import { Localizer } from '../../base/localizer.js';
import { articleMessages } from '../../article/article.messages.js';
import { messagesOf } from '../../article/template-messages.js';
import { printAlone } from '../../paper/paper-frame.js';
import type { GuideModel } from './guide.content.js';
import { addAll } from './guide.paper.js';

interface Host extends HTMLElement {
  requestUpdate(): void;
}

interface Options {
  readonly title: () => Node | undefined;
  /** All of them, once they show what they have. */
  readonly all: () => Promise<readonly { readonly label: string; readonly element: Element }[]>;
}

export class GuidePrint {
  readonly #host: Host;
  readonly #options: Options;
  #failed = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  reset(): void {
    this.#failed = false;
  }

  render({ localizer }: GuideModel): TemplateResult {
    const message = messagesOf(localizer);
    const shared = messagesOf(new Localizer('reading', articleMessages, localizer.language));
    return html`<div class="take-away no-print">
      <div class="actions">
        <button type="button" class="button" data-action="stop">${message('stop')}</button>
        <button type="button" class="button" data-action="print-all">${message('printAll')}</button>
      </div>
      <p class="small" role="status">${this.#failed ? shared('printFailed') : nothing}</p>
    </div>`;
  }

  async print(): Promise<void> {
    const { title, all } = this.#options;
    this.#host.dispatchEvent(new HelioPrintEvent());
    const parts = await all();
    const heading = title();
    this.#failed = !(await printAlone({
      host: this.#host,
      title: heading?.textContent ?? '',
      fill: (paper) => {
        addAll(paper, heading, parts);
      },
    }));
    this.#host.requestUpdate();
  }
}
