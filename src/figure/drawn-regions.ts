/** Regions as a drawing gives them: a path, the side, a point for a pin, and a target that is large enough to be hit. */
import { type Curve, type Point, area, contains, distance, flat, mirrored } from './curve.js';
import type { Face } from './half-map.js';
import type { Shape } from './paint.js';
import { pathsOf, unitsPerLandmark } from './path.js';
import { type PictureId, type ViewId, regionsOf } from './regions.js';

export interface Region {
  readonly id: string;
  /** The patient's side, where there are two. */
  readonly side?: 'left' | 'right';
  readonly d: string;
  /** Around it. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** A point well inside the region, for a pin. */
  readonly centroid: readonly [x: number, y: number];
  /** Drawn only where something names the region, over the drawing: a picture stays as plain as what it teaches. */
  readonly shapes?: readonly Shape[];
  /** A larger target for a region that is smaller than 24 px when the drawing is 320 px wide; to be laid over the regions. */
  readonly hit?: string;
}

/** A region of the layer on one side of the page, or on the midline. */
export interface Part {
  readonly id: string;
  /** Absent on the midline; otherwise true on the right of the page. */
  readonly right?: boolean;
  readonly curves: readonly Curve[];
  readonly shapes?: readonly Shape[];
}

/** Landmark units: the box of each view. */
const boxes = {
  front: [-474, -36, 948, 2072],
  back: [-474, -36, 948, 2072],
  face: [-400, -60, 800, 1056],
  hand: [80, 90, 760, 1030],
} as const;

export function boxOf(view: ViewId): readonly [x: number, y: number, width: number, height: number] {
  const [x, y, width, height] = boxes[view];
  return [x * unitsPerLandmark, y * unitsPerLandmark, width * unitsPerLandmark, height * unitsPerLandmark];
}

export function regionsOfParts(parts: readonly Part[], view: ViewId): Region[] {
  return parts.map(({ id, right, curves, shapes }) => regionOf(id, curves, view, right, shapes));
}

/** Anatomy is never mirrored: seen from in front, the right of the page is the patient's left. */
const sideOf = (view: ViewId, rightOfPage: boolean): 'left' | 'right' => (rightOfPage === (view === 'back') ? 'right' : 'left');

/** The regions of the skin. On the hand, nothing has two sides. */
export function regionsOfFaces(faces: readonly Face[], picture: PictureId): Region[] {
  const view = picture === 'palm' ? 'hand' : picture;
  return faces.flatMap(({ id: place, across, border }): Region[] => {
    const id = regionsOf.skin[picture]![place]!;
    return across || view === 'hand'
      ? [regionOf(id, [border], view)]
      : [regionOf(id, [border], view, true), regionOf(id, [mirrored(border)], view, false)];
  });
}

/** 24 px of 320. */
const targetShare = 24 / 320;

function regionOf(id: string, borders: readonly Curve[], view: ViewId, right?: boolean, shapes?: readonly Shape[]): Region {
  const polygons = borders.map((border) => flat(border, 3));
  const needed = boxes[view][2] * targetShare;
  const box = boxAround(polygons.flat());
  const small = box[2] - box[0] < needed || box[3] - box[1] < needed;
  let centre: Region['centroid'] | undefined;
  return {
    id,
    ...(right !== undefined && { side: sideOf(view, right) }),
    d: pathsOf(borders),
    box: [box[0], box[1], box[2] - box[0], box[3] - box[1]].map((value) => value * unitsPerLandmark) as unknown as Region['box'],
    // Few regions carry a pin.
    get centroid() {
      centre ??= middleOf(polygons.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a))).map((value) =>
        Math.round(value * unitsPerLandmark),
      ) as unknown as Region['centroid'];
      return centre;
    },
    ...(shapes && { shapes }),
    ...(small && { hit: target(box, needed) }),
  };
}

function target([left, top, right, bottom]: Box, needed: number): string {
  const w = Math.ceil(Math.max(right - left, needed) * unitsPerLandmark);
  const h = Math.ceil(Math.max(bottom - top, needed) * unitsPerLandmark);
  const x = Math.round(((right + left) / 2) * unitsPerLandmark - w / 2);
  const y = Math.round(((bottom + top) / 2) * unitsPerLandmark - h / 2);
  return ['M', x, ' ', y, 'h', w, 'v', h, 'h', -w, 'z'].join('');
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxAround(polygon: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of polygon) {
    left = Math.min(left, point[0]);
    right = Math.max(right, point[0]);
    top = Math.min(top, point[1]);
    bottom = Math.max(bottom, point[1]);
  }
  return [left, top, right, bottom];
}

/** The centroid, or where that lies outside or near an edge, the point of a grid that lies deepest inside. */
function middleOf(polygon: readonly Point[]): Point {
  let [x, y, cross] = [0, 0, 0];
  let a = polygon[polygon.length - 1]!;
  for (const b of polygon) {
    const piece = a[0] * b[1] - b[0] * a[1];
    x += (a[0] + b[0]) * piece;
    y += (a[1] + b[1]) * piece;
    cross += piece;
    a = b;
  }
  const centroid: Point = [x / (3 * cross), y / (3 * cross)];
  const [left, top, right, bottom] = boxAround(polygon);
  let deepest = depthIn(polygon, centroid, -1);
  if (deepest > Math.min(right - left, bottom - top) * 0.22) return centroid;
  let best = centroid;
  for (let column = 1; column < 9; column += 1) {
    for (let row = 1; row < 9; row += 1) {
      const point: Point = [left + ((right - left) * column) / 9, top + ((bottom - top) * row) / 9];
      const here = depthIn(polygon, point, deepest);
      if (here > deepest) [best, deepest] = [point, here];
    }
  }
  return best;
}

/** Distance from a point inside to the nearest corner; -1 outside, and as soon as it is known to be no more than `unless`. */
function depthIn(polygon: readonly Point[], point: Point, unless: number): number {
  let nearest = Infinity;
  for (const corner of polygon) {
    nearest = Math.min(nearest, distance(corner, point));
    if (nearest <= unless) return -1;
  }
  return contains(polygon, point) ? nearest : -1;
}
