/** A drawing: the shapes of a view in the order of painting, and its regions. Pure geometry; the same options give the same object. */
import { bodyOf } from './body.js';
import { type Curve, type Point, area, contains, distance, flat, mirrored } from './curve.js';
import { bustOf } from './bust.js';
import type { HalfMap } from './half-map.js';
import { handDrawing } from './hand.js';
import type { Shape } from './paint.js';
import { pathOf, unitsPerLandmark } from './path.js';
import type { FigureId, LayerId, ViewId } from './regions.js';

export interface Region {
  readonly id: string;
  /** The patient's side, where there are two. */
  readonly side?: 'left' | 'right';
  readonly d: string;
  /** A point well inside the region, for a pin. */
  readonly centroid: readonly [x: number, y: number];
  /** A larger target for a region that is smaller than 24 px when the drawing is 320 px wide; to be laid over the regions. */
  readonly hit?: string;
}

export interface Drawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  /** They tile the outline in the layer `skin`; in the others they are what lies within it. */
  readonly regions: readonly Region[];
  readonly outline: string;
}

export interface DrawingOptions {
  readonly view: ViewId;
  readonly figure: FigureId;
  readonly layer: LayerId;
  /** With the view `hand`: the palm instead of the back of the hand. */
  readonly palm?: boolean;
}

/** Landmark units: the box of each view. */
const boxes = {
  front: [-474, -36, 948, 2072],
  back: [-474, -36, 948, 2072],
  face: [-400, -60, 800, 1064],
  hand: [80, 90, 760, 1030],
} as const;

export function boxOf(view: ViewId): Drawing['viewBox'] {
  const [x, y, width, height] = boxes[view];
  return [x * unitsPerLandmark, y * unitsPerLandmark, width * unitsPerLandmark, height * unitsPerLandmark];
}

const drawings = new Map<string, Drawing>();

/** The drawing for these options, made once and kept. */
export function drawing(options: DrawingOptions): Drawing {
  const { view, figure, layer, palm = false } = options;
  const key = [view, figure, layer, view === 'hand' && palm].join();
  const kept = drawings.get(key);
  if (kept) return kept;
  const made = draw(options);
  drawings.set(key, made);
  return made;
}

function draw({ view, figure, palm = false }: DrawingOptions): Drawing {
  const viewBox = boxOf(view);
  if (view === 'hand') {
    const { outline, faces, shapes } = handDrawing(figure, palm);
    return { viewBox, shapes, outline, regions: faces.map(({ id, border }) => regionOf(id, border, view)) };
  }
  if (view === 'face') {
    const { map, outline, shapes } = bustOf(figure);
    return { viewBox, shapes, outline, regions: regionsOfHalf(map, view) };
  }
  const { map, ground, surface, top } = bodyOf(view, figure);
  return { viewBox, shapes: [...ground, ...surface, ...top], outline: pathOf(map.outline), regions: regionsOfHalf(map, view) };
}

function regionsOfHalf({ faces }: HalfMap, view: ViewId): Region[] {
  // Anatomy is never mirrored: seen from in front, the right of the page is the patient's left.
  const [right, left] = view === 'back' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return faces.flatMap(({ id, across, border }): Region[] =>
    across
      ? [regionOf(id, border, view)]
      : [
          { ...regionOf(id, border, view), side: right },
          { ...regionOf(id, mirrored(border), view), side: left },
        ],
  );
}

/** 24 px of 320. */
const targetShare = 24 / 320;

export function regionOf(id: string, border: Curve, view: ViewId): Region {
  const polygon = flat(border, 4);
  const centre = middleOf(polygon);
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const needed = boxes[view][2] * targetShare;
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const centroid = [Math.round(centre[0] * unitsPerLandmark), Math.round(centre[1] * unitsPerLandmark)] as const;
  if (width >= needed && height >= needed) return { id, d: pathOf(border), centroid };
  const middle: Point = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
  const w = Math.ceil(Math.max(width, needed) * unitsPerLandmark);
  const h = Math.ceil(Math.max(height, needed) * unitsPerLandmark);
  const [x, y] = [Math.round(middle[0] * unitsPerLandmark - w / 2), Math.round(middle[1] * unitsPerLandmark - h / 2)];
  return { id, d: pathOf(border), centroid, hit: `M${x} ${y}h${w}v${h}h${-w}z` };
}

/** The centroid, or where that lies outside or near an edge, the point of a grid that lies deepest inside. */
export function middleOf(polygon: readonly Point[]): Point {
  const total = area(polygon) * 6;
  let x = 0;
  let y = 0;
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length]!;
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  const centroid: Point = [x / total, y / total];
  const depth = (point: Point) => (contains(polygon, point) ? Math.min(...polygon.map((corner) => distance(corner, point))) : -1);
  const xs = polygon.map(([px]) => px);
  const ys = polygon.map(([, py]) => py);
  const [left, right, topEdge, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (depth(centroid) > Math.min(right - left, bottom - topEdge) * 0.22) return centroid;
  let best = centroid;
  let deepest = depth(centroid);
  for (let column = 1; column < 9; column += 1) {
    for (let row = 1; row < 9; row += 1) {
      const point: Point = [left + ((right - left) * column) / 9, topEdge + ((bottom - topEdge) * row) / 9];
      const here = depth(point);
      if (here > deepest) [best, deepest] = [point, here];
    }
  }
  return best;
}

