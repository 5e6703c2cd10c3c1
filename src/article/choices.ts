import type { TemplateResult } from 'lit';
import { html } from '../base/html.js';
import type { surroundMessages } from './surround.messages.js';
import type { Localizer } from '../base/localizer.js';
import { messagesOf } from './template-messages.js';

/** Native radio buttons that read as one control. A change event carries the name of the property and its value. */
export function choices<T extends string>(
  legend: unknown,
  name: string,
  values: readonly T[],
  current: T,
  label: (value: T) => unknown,
  disabled: (value: T) => boolean = () => false,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">
      ${values.map(
        (value) =>
          html`<label class="choice"
            ><input type="radio" name=${name} value=${value} .checked=${value === current} ?disabled=${disabled(value)} /><span
              >${label(value)}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Which words: the attribute `level`, for the reader to choose. */
export function levelChoices(localizer: Localizer<typeof surroundMessages>, level: 'standard' | 'easy'): TemplateResult {
  const message = messagesOf(localizer);
  return choices(message('levelLegend'), 'level', ['standard', 'easy'], level, (value) =>
    message(value === 'easy' ? 'levelEasy' : 'levelStandard'),
  );
}
