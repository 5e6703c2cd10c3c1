import { html, type TemplateResult } from 'lit';
import type { Figure } from '../../foundation/attribute-rules.js';
import { figures } from '../../foundation/attribute-rules.js';
import { choices } from '../../foundation/choices.js';
import { layers, views, type BodyMapLayer, type BodyMapView } from './body-map.attributes.js';
import type { bodyMapPhrases } from './body-map.phrases.js';

export interface ControlState {
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
}

type Words = (key: PhraseKey, values?: Readonly<Record<string, string>>) => unknown;
type PhraseKey = keyof typeof bodyMapPhrases;

const keyOf = (prefix: string, value: string): PhraseKey => `${prefix}${value[0]?.toUpperCase() ?? ''}${value.slice(1)}` as PhraseKey;

/** Layers and views: native radio buttons. A change event carries the name of the property and its value. */
export function viewControls(say: Words, state: ControlState, possible: readonly BodyMapView[]): TemplateResult {
  return html`<div class="controls no-print">
    ${choices(say('layerLegend'), 'layer', layers, state.layer, (layer) => say(keyOf('layer', layer)))}
    ${choices(
      say('viewLegend'),
      'view',
      views,
      state.view,
      (view) => say(keyOf('view', view)),
      (view) => !possible.includes(view),
    )}
  </div>`;
}

/** Whose body, which skin tone, which words: for the reader, and folded away. */
export function drawingControls(say: Words, state: ControlState, levelControl: TemplateResult): TemplateResult {
  const tones = Array.from({ length: 10 }, (_, index) => String(index + 1));
  return html`<details class="settings no-print">
    <summary>${say('drawing')}</summary>
    <div class="controls">
      ${choices(say('figureLegend'), 'figure', figures, state.figure, (figure) => say(keyOf('figure', figure)))} ${levelControl}
      <fieldset class="tones">
        <legend>${say('toneLegend')}</legend>
        <div class="choices">
          ${tones.map(
            (tone) =>
              html`<label class="choice tone-${tone}"
                ><input type="radio" name="tone" value=${tone} .checked=${tone === String(state.tone)} /><span
                  ><span class="visually-hidden">${say('tone', { tone })}</span></span
                ></label
              >`,
          )}
        </div>
      </fieldset>
    </div>
  </details>`;
}
