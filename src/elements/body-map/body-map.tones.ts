/**
 * The colours of the drawing. Each paint is a custom property, so that a change of tone swaps one sheet of values and touches no path, and
 * the same drawing can be printed in other tones. The sheets are shared by all figures of a page.
 */
import { paintColours, plainPaint, plate, toneIds, type PaintId, type Tone } from '../../figure/index.js';
import { sheetIn } from '../../base/sheets.js';
import { plateTones } from './body-map.plates.js';

const paints = (): PaintId[] => Object.keys(paintColours(1)) as PaintId[];
/** `undefined` for a number that is no tone. */
export function toneSheet(root: ShadowRoot, tone: number): CSSStyleSheet | undefined {
  const known = toneIds.find((id) => id === tone);
  return known && sheetIn(root, `tone ${String(known)}`, () => `.figure,.thumbnail{${valuesOf(known)}}`);
}

/** What is the same in every tone: which paint is where, the swatches, and the drawing without colour. */
export const paintSheet = (root: ShadowRoot): CSSStyleSheet | undefined =>
  sheetIn(root, 'paint', () =>
    [
      ...paints().map((paint) => `.fill-${paint}{fill:var(--_f-${paint})}.line-${paint}{fill:none;stroke:var(--_f-${paint})}`),
      ...Object.entries(plateTones).map(([name, tone]) => `.plate .${name}{${valuesOf(tone)}}`),
      ...toneIds.map(swatchRule),
      `.drawing,.plate svg{background:light-dark(transparent,${plate})}@media (forced-colors:active){.drawing,.plate svg{background:none}${plainRules()}}`,
    ].join(''),
  );

function valuesOf(tone: Tone): string {
  return Object.entries(paintColours(tone))
    .map(([paint, { light, dark, opacity }]) => {
      const alpha = opacity < 1 ? hexByte(opacity) : '';
      return `--_f-${paint}:${light === dark ? light + alpha : `light-dark(${light}${alpha},${dark}${alpha})`};`;
    })
    .join('');
}

const hexByte = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

/** The buttons that choose a tone, by its number. It is dark on light skin and light on dark skin. */
const swatchRule = (tone: Tone): string =>
  `.tones .choice.tone-${String(tone)}>span{background:${paintColours(tone).skin.light};color:${tone < 6 ? '#000' : '#fff'};forced-color-adjust:none}.tone-${String(tone)}>span::after{content:'${String(tone)}'/''}`;

/** Without colour: paper, lines, and nothing else. */
function plainRules(): string {
  const fills = { paper: 'Canvas', line: 'CanvasText', none: 'none' };
  return paints()
    .map((paint) => {
      const plain = plainPaint(paint);
      return `.fill-${paint}{fill:${fills[plain]}}.line-${paint}{stroke:${plain === 'none' ? 'none' : 'CanvasText'}}`;
    })
    .join('');
}
