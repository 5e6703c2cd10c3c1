/** What a reader can set: which treatments are shown, in which order, and what each begins with. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { choices } from '../../article/choices.js';
import { messagesOf } from '../../article/template-messages.js';
import { firstMessages, routeMessages, sortMessages } from './treatment-table.messages.js';
import { firsts, sortKeys, type First } from './treatment-table.attributes.js';
import type { TreatmentModel } from './treatment-table.model.js';

export interface ControlState {
  readonly filter: string;
  readonly first: First | '';
  readonly sort: string;
}

/** `shown`: how many treatments the filter leaves. */
export function filterControls(
  { localizer, treatments, structure, text }: TreatmentModel,
  { filter, first, sort }: ControlState,
  shown: number,
): TemplateResult {
  const message = messagesOf(localizer);
  const tokens = filter.split(' ');
  const boxes = (
    legend: 'filterUse' | 'filterRoute',
    key: 'use' | 'route',
    words: readonly (readonly [value: string, name: unknown])[],
  ): TemplateResult =>
    html`<fieldset>
      <legend>${message(legend)}</legend>
      <div class="choices">
        ${words.map(([value, name]) => {
          const token = `${key}:${value}`;
          return html`<label class="choice"
            ><input type="checkbox" name="filter" value=${token} .checked=${tokens.includes(token)} /><span>${name}</span></label
          >`;
        })}
      </div>
    </fieldset>`;
  const uses = structure.uses.map((use) => [use, text.uses[use]] as const);
  const ways = Object.entries(routeMessages).map(([route, name]) => [route, message(name)] as const);
  const said = shown > 0 ? message('shown', { count: shown, all: treatments.size }) : message('noneShown');
  return html`<details class="settings no-print">
      <summary>${message('filter')}</summary>
      <div class="controls">
        ${boxes('filterUse', 'use', uses)} ${boxes('filterRoute', 'route', ways)}
        ${choices(message('firstLegend'), 'first', ['', ...firsts], first, (value) => message(firstMessages[value]))}
        <div class="choices">
          ${choices(message('sortLegend'), 'sort', sortKeys, sort.replace('-', '') as 'name', (key) => message(sortMessages[key]))}
          <label class="choice"
            ><input type="checkbox" name="reverse" .checked=${sort.startsWith('-')} /><span>${message('reverse')}</span></label
          >
        </div>
      </div>
      <p class="small">${message('noSort')}</p>
    </details>
    ${filter ? html`<p class="no-print">${said}</p>` : nothing}`;
}
