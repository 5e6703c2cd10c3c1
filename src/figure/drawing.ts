/** A drawing: the shapes of a view in the order of painting, and its regions. Pure geometry; the same options give the same object. */
import { bodyOf } from './body.js';
import { type Curve, type Point, area, contains, distance, extent, flat, mirrored } from './curve.js';
import { bustOf } from './bust.js';
import type { HalfMap } from './half-map.js';
import { handDrawing } from './hand.js';
import { insideOfHand } from './hand-inside.js';
import { type Part, musclesOf } from './muscles.js';
import { organsOf } from './organs.js';
import type { Shape } from './paint.js';
import { pathOf, pathsOf, unitsPerLandmark } from './path.js';
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

function draw({ view, figure, layer, palm = false }: DrawingOptions): Drawing {
  const viewBox = boxOf(view);
  if (view === 'hand') {
    // Bones and joints are shown on the back of the hand only.
    const { hand, outline, faces, ground, surface, top } = handDrawing(figure, palm && layer !== 'inside');
    if (layer === 'inside') {
      const { shapes, parts } = insideOfHand(hand);
      return { viewBox, shapes: [...ground, { d: outline, paint: 'veil' }, ...shapes, ...top], outline, regions: regionsOfParts(parts, view) };
    }
    const regions = layer === 'skin' ? faces.map(({ id, border }) => regionOf(id, [border], view)) : [];
    return { viewBox, shapes: [...ground, ...surface, ...top], outline, regions };
  }
  if (view === 'face') {
    const { map, outline, shapes } = bustOf(figure);
    return { viewBox, shapes, outline, regions: layer === 'skin' ? regionsOfHalf(map, view) : [] };
  }
  const { map, warp, ground, surface, top } = bodyOf(view, figure);
  const outline = pathOf(map.outline);
  if (layer === 'skin') return { viewBox, shapes: [...ground, ...surface, ...top], outline, regions: regionsOfHalf(map, view) };
  const { shapes, parts } = layer === 'muscle' ? musclesOf(view, warp) : organsOf(view, warp);
  return {
    viewBox,
    shapes: [...ground, { d: outline, paint: 'veil' }, ...shapes, ...top],
    outline,
    regions: regionsOfParts(parts, view),
  };
}

function regionsOfParts(parts: readonly Part[], view: ViewId): Region[] {
  return parts.map(({ id, right, curves }) => {
    const region = regionOf(id, curves, view);
    return right === undefined ? region : { ...region, side: sideOf(view, right) };
  });
}

/** Anatomy is never mirrored: seen from in front, the right of the page is the patient's left. */
const sideOf = (view: ViewId, rightOfPage: boolean): 'left' | 'right' => (rightOfPage === (view === 'back') ? 'right' : 'left');

function regionsOfHalf({ faces }: HalfMap, view: ViewId): Region[] {
  return faces.flatMap(({ id, across, border }): Region[] =>
    across
      ? [regionOf(id, [border], view)]
      : [
          { ...regionOf(id, [border], view), side: sideOf(view, true) },
          { ...regionOf(id, [mirrored(border)], view), side: sideOf(view, false) },
        ],
  );
}

/** 24 px of 320. */
const targetShare = 24 / 320;

export function regionOf(id: string, borders: readonly Curve[], view: ViewId): Region {
  const polygons = borders.map((border) => flat(border, 3));
  const largest = polygons.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const centre = middleOf(largest);
  const all = polygons.flat();
  const [left, right] = extent(all.map(([x]) => x));
  const [top, bottom] = extent(all.map(([, y]) => y));
  const needed = boxes[view][2] * targetShare;
  const d = pathsOf(borders);
  const centroid = [Math.round(centre[0] * unitsPerLandmark), Math.round(centre[1] * unitsPerLandmark)] as const;
  if (right - left >= needed && bottom - top >= needed) return { id, d, centroid };
  const w = Math.ceil(Math.max(right - left, needed) * unitsPerLandmark);
  const h = Math.ceil(Math.max(bottom - top, needed) * unitsPerLandmark);
  const x = Math.round(((right + left) / 2) * unitsPerLandmark - w / 2);
  const y = Math.round(((bottom + top) / 2) * unitsPerLandmark - h / 2);
  return { id, d, centroid, hit: `M${x} ${y}h${w}v${h}h${-w}z` };
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
  const [left, right] = extent(polygon.map(([px]) => px));
  const [topEdge, bottom] = extent(polygon.map(([, py]) => py));
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

