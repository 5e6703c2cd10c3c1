/**
 * The signs that the condition is known by, on lighter and on darker skin, face and hand: for documents and for paper, where nobody can change the
 * tone. The words beside it say the same, so it is hidden from assistive technology. Both tones use the same paths. Pure.
 */
import type { TreeElement } from '../../content/tree.js';
import { drawing, paintColours, signIds, signShapes, type PaintId, type Shape, type Tone } from '../../figure/index.js';
import { el } from '../../article/tree-builders.js';
import { regionsOf, type BodyMapModel } from './body-map.model.js';

const tones: readonly Tone[] = [3, 8];
const heightPx = 200;
/** What only models the form is left out at this size, and every second band of shade; the others are as dark as two. */
const finest: readonly PaintId[] = ['shade-soft', 'light-soft', 'edge-light', 'hatch', 'hair-light'];
const isSeen = ({ paint }: Shape, index: number): boolean => !finest.includes(paint) && (paint !== 'shade' || index % 2 === 1);

/** `undefined` if no sign of the condition shows on face or hand. */
export function twoTones({ findings, figure, surround, localizer }: BodyMapModel): TreeElement | undefined {
  const first = [...findings.values()].filter(({ drawnFirst }) => drawnFirst);
  const drawn = (['face', 'hand'] as const).flatMap((view) => {
    const options = { view, figure, layer: 'skin' } as const;
    const signs = signIds.flatMap((sign) => {
      const of = first.filter((finding) => finding.sign === sign);
      return of.length > 0 ? signShapes(sign, options, regionsOf(of)) : [];
    });
    const { viewBox, shapes } = drawing(options);
    const all = [...shapes.filter(isSeen), ...signs];
    return signs.length > 0 ? tones.map((tone) => picture(`${surround.options.idPrefix}${view}-`, viewBox, all, tone)) : [];
  });
  return drawn.length > 0
    ? el('figure', { class: 'two-tones' }, ...drawn.flat(), el('figcaption', {}, localizer.messageNode('twoTones')))
    : undefined;
}

function picture(prefix: string, viewBox: readonly number[], shapes: readonly Shape[], tone: Tone): readonly (TreeElement | string)[] {
  const [, , width, height] = viewBox as [number, number, number, number];
  const size = { width: String(Math.round((heightPx * width) / height)), height: String(heightPx) };
  return [
    el(
      'svg',
      { viewBox: viewBox.join(' '), ...size, 'aria-hidden': 'true' },
      tone === tones[0] && el('defs', {}, ...shapes.map(({ d }, index) => el('path', { d, id: `${prefix}${String(index)}` }))),
      ...shapes.map((shape, index) => el('use', { href: `#${prefix}${String(index)}`, ...paintOf(shape, tone) })),
    ),
    ' ',
  ];
}

function paintOf({ paint, width, dash }: Shape, tone: Tone): Readonly<Record<string, string | undefined>> {
  const { light, opacity } = paintColours(tone)[paint];
  const laid = paint === 'shade' ? 1 - (1 - opacity) ** 2 : opacity;
  const shown = laid < 1 ? String(Math.round(laid * 1000) / 1000) : undefined;
  return width === undefined
    ? { fill: light, 'fill-opacity': shown }
    : { fill: 'none', stroke: light, 'stroke-opacity': shown, 'stroke-width': String(width), 'stroke-dasharray': dash };
}
