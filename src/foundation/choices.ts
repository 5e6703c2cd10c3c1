import { html, type TemplateResult } from 'lit';
import type { framePhrases } from './frame.phrases.js';
import type { Speaker } from './speaker.js';
import { wordsOf } from './words.js';

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
export function levelChoices(speaker: Speaker<typeof framePhrases>, level: 'standard' | 'easy'): TemplateResult {
  const say = wordsOf(speaker);
  return choices(say('levelLegend'), 'level', ['standard', 'easy'], level, (value) =>
    say(value === 'easy' ? 'levelEasy' : 'levelStandard'),
  );
}
