import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import type { Localizer } from '../../base/localizer.js';
import { messagesOf } from '../../article/template-messages.js';
import type { bodyMapMessages } from './body-map.messages.js';

/**
 * What stays at hand while a reader is in the list: on a phone the figure as a thumbnail, drawn by `FigureView`, and in `collect` mode how much is
 * ticked. It sticks below the list, and hides nothing of what comes after it.
 */
export function atHand(localizer: Localizer<typeof bodyMapMessages>, count: number, collect: boolean): TemplateResult {
  const message = messagesOf(localizer);
  const back = message('backToFigure');
  return html`<div class="at-hand no-print" data-private ?hidden=${count === 0}>
    <button type="button" class="button back-to-figure">
      <svg class="thumbnail" aria-hidden="true"><use></use></svg><span class=${collect ? 'visually-hidden' : ''}>${back}</span>
    </button>
    ${collect ? html`<button type="button" class="button to-list">${message('seeList', { count })}</button>` : nothing}
  </div>`;
}
