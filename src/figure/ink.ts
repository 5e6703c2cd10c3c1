/**
 * Lines as a pen draws them: filled slivers that swell and taper. That, more than anything, is what says that a person drew this; an even
 * stroke reads as an icon.
 */
import { type Curve, type Point, beside, distance, flat, lengthOf, smooth, spaced } from './curve.js';
import { times } from './times.js';

/** How the width runs along a stroke: thin at both ends; from thick to thin (`in`), from thin to thick (`out`), even, or round (`soft`). */
export type Taper = 'both' | 'in' | 'out' | 'even' | 'soft';

/** The edges of a closed polyline that come within `reach` of a line's own box, four numbers each: all that a shape along the line can meet. */
function edgesNear(polyline: readonly Point[], line: readonly Point[], reach: number): number[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const point of line) {
    left = Math.min(left, point[0] - reach);
    right = Math.max(right, point[0] + reach);
    top = Math.min(top, point[1] - reach);
    bottom = Math.max(bottom, point[1] + reach);
  }
  const near: number[] = [];
  let from = polyline[polyline.length - 1]!;
  for (const to of polyline) {
    const away =
      (from[0] < left && to[0] < left) ||
      (from[0] > right && to[0] > right) ||
      (from[1] < top && to[1] < top) ||
      (from[1] > bottom && to[1] > bottom);
    if (!away) near.push(from[0], from[1], to[0], to[1]);
    from = to;
  }
  return near;
}

/** Distance from a point along a direction to the nearest of some edges, if it is less than `limit`; else `limit`. */
function reachTo(edges: readonly number[], from: Point, dx: number, dy: number, limit: number): number {
  let nearest = limit;
  for (let index = 0; index < edges.length; index += 4) {
    const ax = edges[index]!;
    const ay = edges[index + 1]!;
    const ex = edges[index + 2]! - ax;
    const ey = edges[index + 3]! - ay;
    const cross = dx * ey - dy * ex;
    const along = ((ax - from[0]) * ey - (ay - from[1]) * ex) / cross;
    if (!(along > 0 && along < nearest)) continue;
    const on = ((ax - from[0]) * dy - (ay - from[1]) * dx) / cross;
    if (on >= 0 && on <= 1) nearest = along;
  }
  return nearest;
}

/** The direction of a line at each of its stations, from one neighbour to the other. */
export const along = (stations: readonly Point[]): Point[] =>
  stations.map((_, index) => {
    const before = stations[Math.max(0, index - 1)]!;
    const after = stations[Math.min(stations.length - 1, index + 1)]!;
    const length = distance(before, after) || 1;
    return [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
  });

/** The point so far to the right of a station, as seen along its direction. */
export const aside = (station: Point, way: Point, away: number): Point => [station[0] - way[1] * away, station[1] + way[0] * away];

/**
 * A broad soft stroke with round ends, kept inside a closed polyline: where the stroke would pass it, it narrows. Several `shares` of the width
 * give nested shapes.
 */
export function softStroke(through: readonly Point[], width: number, within: readonly Point[], shares: readonly number[]): Curve[] {
  const polyline = flat(smooth(through), 4);
  const count = Math.min(8, Math.max(4, Math.round(lengthOf(polyline) / 36)));
  const stations = spaced(polyline, count);
  const edges = edgesNear(within, stations, width / 2 + 1);
  const ways = along(stations);
  const rounds = stations.map((_, index) => Math.sin((Math.PI * (index + 0.25)) / (count + 0.5)) ** 0.6);
  const room = (side: 1 | -1) =>
    stations.map((station, index) => {
      const way = ways[index]!;
      return Math.max(0, reachTo(edges, station, -way[1] * side, way[0] * side, (width / 2) * rounds[index]! + 1) - 1);
    });
  const [right, left] = [room(1), room(-1)];
  // The inner ones taper sooner, so that the stroke fades at its ends as it does at its sides.
  return shares.map((share) => {
    const ring: Point[] = [];
    const add = (index: number, side: 1 | -1, room: number) => {
      ring.push(aside(stations[index]!, ways[index]!, share * rounds[index]! ** (1.2 / share - 1.2) * side * room));
    };
    for (let index = 0; index <= count; index += 1) add(index, 1, right[index]!);
    for (let index = count; index >= 0; index -= 1) add(index, -1, left[index]!);
    return smooth(ring, true);
  });
}

const widthAt: Record<Taper, (t: number) => number> = {
  both: (t) => Math.sin(Math.PI * t) ** 0.75,
  in: (t) => Math.cos((Math.PI / 2) * t) ** 0.8,
  out: (t) => Math.sin((Math.PI / 2) * t) ** 0.8,
  even: () => 1,
  soft: (t) => Math.sin(Math.PI * t) ** 0.5,
};

/** A stroke along a polyline as a closed shape, `width` units across at its widest. */
export function sliver(polyline: readonly Point[], width: number, taper: Taper = 'both', spacing = 28): Curve {
  const count = Math.max(4, Math.round(lengthOf(polyline) / spacing));
  const stations = spaced(polyline, count);
  const edge = (side: 1 | -1) =>
    stations.map((station, index) => {
      const before = stations[Math.max(0, index - 1)]!;
      const after = stations[Math.min(count, index + 1)]!;
      const direction: Point = [station[0] + after[0] - before[0], station[1] + after[1] - before[1]];
      return beside(station, direction, 0, (side * width * widthAt[taper](index / count)) / 2);
    });
  const one = edge(1);
  const other = edge(-1).reverse();
  // Pointed ends meet in one point; blunt ones keep both corners.
  const startsSharp = taper === 'both' || taper === 'out';
  const endsSharp = taper === 'both' || taper === 'in';
  const ring = [...one, ...other.slice(endsSharp ? 1 : 0, startsSharp ? -1 : undefined)];
  return smooth(
    ring,
    true,
    (index) => index === 0 || index === count || (!endsSharp && index === count + 1) || (!startsSharp && index === ring.length - 1),
  );
}

/** A stroke through a few landmarks. */
export function stroke(through: readonly Point[], width: number, taper: Taper = 'both', spacing = 32): Curve {
  return sliver(flat(smooth(through), 4), width, taper, spacing);
}

/** Places along a line at even distances, each with the line's direction there. */
export function trackAlong(polyline: readonly Point[], spacing: number): (readonly [x: number, y: number, dx: number, dy: number])[] {
  const stations = spaced(polyline, Math.max(5, Math.round(lengthOf(polyline) / spacing)));
  const ways = along(stations);
  return stations.map(([x, y], index) => [x, y, ...ways[index]!]);
}

/**
 * The far side, run backwards, of a band that lies along a track and reaches to its right-hand side, so far at each station. The shade on a
 * form's turning edge. None where it would be narrower than a line all the way.
 */
export function bandAlong(
  track: ReturnType<typeof trackAlong>,
  widthAt: (index: number, dx: number, dy: number) => number,
): Curve | undefined {
  let widest = 0;
  const far = track.map(([x, y, dx, dy], index): Point => {
    const width = widthAt(index, dx, dy);
    if (width > widest) widest = width;
    return [x - dy * width, y + dx * width];
  });
  return widest < 1 ? undefined : smooth(far.reverse());
}

/** A tube along a centre line: the outline of a stroke of even width with round ends, as a closed shape. */
export function tube(through: readonly Point[], width: number): Curve {
  const polyline = flat(smooth(through), 6);
  const count = Math.max(4, Math.round(lengthOf(polyline) / (width * 0.7)));
  const stations = spaced(polyline, count);
  const ways = along(stations);
  const edge = (side: 1 | -1) => stations.map((station, index) => aside(station, ways[index]!, (side * width) / 2));
  const cap = (at: Point, from: Point) => beside(at, from, -width / 2 / Math.max(1, Math.hypot(at[0] - from[0], at[1] - from[1])), 0);
  return smooth([...edge(1), cap(stations[count]!, stations[count - 1]!), ...edge(-1).reverse(), cap(stations[0]!, stations[1]!)], true);
}

/** An ellipse, turned by `angle` degrees. */
export function ellipse([x, y]: Point, radiusX: number, radiusY: number, angle = 0, stations = 8): Curve {
  const turn = (angle * Math.PI) / 180;
  return smooth(
    times(stations, (index): Point => {
      const around = (2 * Math.PI * index) / stations;
      const px = radiusX * Math.cos(around);
      const py = radiusY * Math.sin(around);
      return [x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn)];
    }),
    true,
  );
}

/** A number from 0 to 1 that belongs to an index and a salt: the same picture every time. */
export function noise(index: number, salt = 0): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}
