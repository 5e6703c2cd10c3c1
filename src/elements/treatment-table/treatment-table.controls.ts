/** What a reader can set: which treatments are shown, in which order, and what each begins with. */
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../foundation/choices.js';
import { wordsOf } from '../../foundation/words.js';
import { firsts, routes, sortKeys, uses } from './treatment-table.attributes.js';
import type { TreatmentModel } from './treatment-table.model.js';

export interface ControlState {
  readonly filter: string;
  readonly first: string;
  readonly sort: string;
  /** How many treatments the filter leaves. */
  readonly shown: number;
}

export function filterControls({ speaker, treatments }: TreatmentModel, { filter, first, sort, shown }: ControlState): TemplateResult {
  const say = wordsOf(speaker);
  const tokens = filter.split(' ');
  const boxes = (legend: 'filterUse' | 'filterRoute', key: 'use' | 'route', values: readonly string[]): TemplateResult =>
    html`<fieldset>
      <legend>${say(legend)}</legend>
      <div class="choices">
        ${values.map((value) => {
          const token = `${key}:${value}`;
          return html`<label class="choice"
            ><input type="checkbox" name="filter" value=${token} .checked=${tokens.includes(token)} /><span
              >${say(`${key}${value}` as 'useskin')}</span
            ></label
          >`;
        })}
      </div>
    </fieldset>`;
  const said = shown > 0 ? say('shown', { count: shown, all: treatments.size }) : say('noneShown');
  return html`<details class="settings no-print">
      <summary>${say('filter')}</summary>
      <div class="controls">
        ${boxes('filterUse', 'use', uses)} ${boxes('filterRoute', 'route', routes)}
        ${choices(say('firstLegend'), 'first', ['', ...firsts], first, (value) => say(value ? `first${value as 'children'}` : 'firstNone'))}
        <div>
          ${choices(say('sortLegend'), 'sort', sortKeys, sort.replace('-', '') as 'name', (key) => say(`sort${key}`))}
          <label class="choice reverse"
            ><input type="checkbox" name="reverse" .checked=${sort.startsWith('-')} /><span>${say('reverse')}</span></label
          >
        </div>
      </div>
      <p class="small">${say('noSort')}</p>
    </details>
    ${filter ? html`<p class="no-print">${said}</p>` : nothing}`;
}
