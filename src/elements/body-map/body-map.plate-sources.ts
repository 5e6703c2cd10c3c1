/** What the plates of a document refer to: each picture and each sign in three tones, without styles. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { paintColours, type PaintId, type Shape, type Tone } from '../../figure/index.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { BodyMapModel } from './body-map.model.js';
import { plate, plateOf, platePictures, plateTones } from './body-map.plates.js';

/** What only models the form is left out at this size: a document is read by who waits for it. */
const finest: readonly PaintId[] = ['shade', 'shade-soft', 'light-soft', 'edge-light', 'palm-light', 'hatch', 'hair-light'];
const isSeen = ({ paint }: Shape): boolean => !finest.includes(paint);
const size = { width: '128', height: '128' };

type Box = readonly [x: number, y: number, width: number, height: number];

/** The plates of the document, by finding, and what they refer to: it comes before them. */
export function documentPlates(model: BodyMapModel): { sources: Child; plates: ReadonlyMap<string, Child> } {
  const prefix = `${model.surround.options.idPrefix}plate-`;
  const parts = new Map<string, { shapes: readonly Shape[]; boxes: Box[] }>();
  const add = (name: string, shapes: readonly Shape[], box: Box): string => {
    const { boxes } = parts.get(name) ?? { boxes: [] };
    parts.set(name, { shapes, boxes: [...boxes, box] });
    return `${prefix}${name}-`;
  };
  const plates = new Map<string, Child>();
  for (const finding of model.findings.values()) {
    const shown = plateOf(finding, model.figure);
    if (!shown) continue;
    const { picture, shapes, viewBox } = shown;
    const hrefs = [add(picture, shapes.filter(isSeen), viewBox), add(finding.id, shown.signShapes.filter(isSeen), viewBox)];
    plates.set(
      finding.id,
      plate(
        model,
        finding,
        platePictures(hrefs, viewBox, size, (tone) => tone),
      ),
    );
  }
  const defs = [...parts].flatMap(([name, { shapes, boxes }]) =>
    source(
      `${prefix}${name}-`,
      shapes.flatMap((shape) => seenIn(boxes, shape)),
    ),
  );
  return { sources: defs.length > 0 && el('svg', { width: '0', height: '0', 'aria-hidden': 'true' }, el('defs', {}, ...defs)), plates };
}

/** What of a shape comes into a plate. */
function seenIn(boxes: readonly Box[], shape: Shape): Shape[] {
  const d = shape.d
    .split(/(?=M)/)
    .filter((run) => {
      const [left, top, right, bottom] = around(run);
      return boxes.some(([x, y, width, height]) => left < x + width && right > x && top < y + height && bottom > y);
    })
    .join('');
  return d ? [{ ...shape, d }] : [];
}

/** Around the points of a run: `M`, then relative curves. */
function around(run: string): Box {
  const numbers = (run.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [numbers[0]!, numbers[1]!];
  let [left, top, right, bottom] = [x, y, x, y];
  for (let at = 6; at < numbers.length; at += 6) {
    x += numbers[at]!;
    y += numbers[at + 1]!;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

function source(id: string, shapes: readonly Shape[]): TreeElement[] {
  return [
    ...shapes.map(({ d }, index) => el('path', { d, id: `${id}${String(index)}` })),
    ...Object.entries(plateTones).map(([name, tone]) =>
      el(
        'g',
        { id: `${id}${name}` },
        ...shapes.map((shape, index) => el('use', { href: `#${id}${String(index)}`, ...paintOf(shape, tone) })),
      ),
    ),
  ];
}

function paintOf({ paint, width, dash }: Shape, tone: Tone): Readonly<Record<string, string | undefined>> {
  const { light, opacity } = paintColours(tone)[paint];
  const shown = opacity < 1 ? String(Math.round(opacity * 100) / 100) : undefined;
  return width === undefined
    ? { fill: light, 'fill-opacity': shown }
    : { fill: 'none', stroke: light, 'stroke-opacity': shown, 'stroke-width': String(width), 'stroke-dasharray': dash };
}
