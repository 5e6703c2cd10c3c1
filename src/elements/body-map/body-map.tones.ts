/** One sheet for each skin tone, shared by all figures of a page: a change of tone swaps a sheet and touches no path. */
import { paintColours, plainPaint, plate, toneIds, type PaintId, type Tone } from '../../figure/index.js';

const sheets = new Map<Tone, CSSStyleSheet>();

/** `undefined` for a number that is no tone. */
export function toneSheet(tone: number): CSSStyleSheet | undefined {
  const known = toneIds.find((id) => id === tone);
  if (!known) return undefined;
  let sheet = sheets.get(known);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${toneRules(known)}${swatchRules()}.drawing{background:light-dark(transparent,${plate})}@media (forced-colors:active){.drawing{background:none}${plainRules()}}`,
    );
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

/** The ten buttons that choose a tone. Their mark is dark on light skin and light on dark skin. */
function swatchRules(): string {
  return toneIds
    .map(
      (tone) =>
        `.tones .choice.tone-${String(tone)}>span{background:${paintColours(tone).skin.light};color:${tone < 6 ? '#000' : '#fff'};forced-color-adjust:none}`,
    )
    .join('');
}

/** Without colour: paper, lines, and nothing else. */
function plainRules(): string {
  const fills = { paper: 'Canvas', line: 'CanvasText', none: 'none' };
  return (Object.keys(paintColours(1)) as PaintId[])
    .map((paint) => {
      const plain = plainPaint(paint);
      return `.fill-${paint}{fill:${fills[plain]};fill-opacity:1}.line-${paint}{stroke:${plain === 'none' ? 'none' : 'CanvasText'};stroke-opacity:1}`;
    })
    .join('');
}
