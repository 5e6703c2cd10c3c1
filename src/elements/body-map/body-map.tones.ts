/** One sheet for each skin tone, shared by all figures of a page: a change of tone swaps a sheet and touches no path. */
import { paintColours, toneIds, type Tone } from '../../figure/index.js';

const sheets = new Map<Tone, CSSStyleSheet>();

/** `undefined` for a number that is no tone. */
export function toneSheet(tone: number): CSSStyleSheet | undefined {
  const known = toneIds.find((id) => id === tone);
  if (!known) return undefined;
  let sheet = sheets.get(known);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(toneRules(known));
    sheets.set(known, sheet);
  }
  return sheet;
}

function toneRules(tone: Tone): string {
  return Object.entries(paintColours(tone))
    .map(([paint, { light, dark, opacity }]) => {
      const colour = light === dark ? light : `light-dark(${light},${dark})`;
      return `.fill-${paint}{fill:${colour};fill-opacity:${String(opacity)}}.line-${paint}{fill:none;stroke:${colour};stroke-opacity:${String(opacity)}}`;
    })
    .join('');
}
