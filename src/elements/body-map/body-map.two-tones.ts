/**
 * A face with the signs that the condition is known by, on lighter and on darker skin, for documents, where nobody can change the tone. The
 * words beside it say the same, so it is hidden from assistive technology. Its paths stand once, and both drawings use them. Pure.
 */
import type { TreeElement } from '../../content/tree.js';
import { drawing, paintColours, signIds, signShapes, type Shape, type Tone } from '../../figure/index.js';
import { el } from '../../foundation/tree-builders.js';
import type { BodyMapModel } from './body-map.model.js';

const tones: readonly Tone[] = [3, 8];
const heightPx = 240;

export function twoTones({ findings, figure, frame, speaker }: BodyMapModel): TreeElement {
  const options = { view: 'face', figure, layer: 'skin' } as const;
  const signs = new Set([...findings.values()].filter(({ drawnFirst }) => drawnFirst).map(({ sign }) => sign));
  const { viewBox, shapes } = drawing(options);
  const all = [...shapes, ...signIds.filter((sign) => signs.has(sign)).flatMap((sign) => signShapes(sign, options))];
  const idOf = (index: number): string => `${frame.options.idPrefix}face-${String(index)}`;
  const size = { width: String(Math.round((heightPx * viewBox[2]) / viewBox[3])), height: String(heightPx) };
  return el(
    'figure',
    {},
    ...tones.flatMap((tone, drawn) => [
      el(
        'svg',
        { viewBox: viewBox.join(' '), ...size, 'aria-hidden': 'true' },
        drawn === 0 && el('defs', {}, ...all.map(({ d }, index) => el('path', { d, id: idOf(index) }))),
        ...all.map((shape, index) => el('use', { href: `#${idOf(index)}`, ...paintOf(shape, tone) })),
      ),
      ' ',
    ]),
    el('figcaption', {}, speaker.node('twoTones')),
  );
}

function paintOf({ paint, width, dash }: Shape, tone: Tone): Readonly<Record<string, string | undefined>> {
  const { light, opacity } = paintColours(tone)[paint];
  const shown = opacity < 1 ? String(opacity) : undefined;
  return width === undefined
    ? { fill: light, 'fill-opacity': shown }
    : { fill: 'none', stroke: light, 'stroke-opacity': shown, 'stroke-width': String(width), 'stroke-dasharray': dash };
}
