/**
 * Lines as a pen draws them: filled slivers that swell and taper. That, more than anything, is what says that a person drew this; an even
 * stroke reads as an icon.
 */
import { type Curve, type Point, beside, distance, flat, lengthOf, smooth, spaced } from './curve.js';
import { times } from './times.js';

/** How the width runs along a stroke: thin at both ends; from thick to thin (`in`), from thin to thick (`out`), even, or round (`soft`). */
export type Taper = 'both' | 'in' | 'out' | 'even' | 'soft';

/** The edges of a closed polyline that come within `reach` of a line's own box: all that a shape along the line can meet. */
function edgesNear(polyline: readonly Point[], line: readonly Point[], reach: number): [Point, Point][] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  }
  const near: [Point, Point][] = [];
  let from = polyline[polyline.length - 1]!;
  for (const to of polyline) {
    const away =
      (from[0] < left && to[0] < left) ||
      (from[0] > right && to[0] > right) ||
      (from[1] < top && to[1] < top) ||
      (from[1] > bottom && to[1] > bottom);
    if (!away) near.push([from, to]);
    from = to;
  }
  return near;
}

/** Distance from a point along a direction to the nearest of some edges, if it is less than `limit`; else `limit`. */
function reachTo(edges: readonly (readonly [Point, Point])[], [x, y]: Point, [dx, dy]: Point, limit: number): number {
  let nearest = limit;
  for (const [[ax, ay], [bx, by]] of edges) {
    const [ex, ey] = [bx - ax, by - ay];
    const cross = dx * ey - dy * ex;
    const along = ((ax - x) * ey - (ay - y) * ex) / cross;
    const on = ((ax - x) * dy - (ay - y) * dx) / cross;
    if (along > 0 && along < nearest && on >= 0 && on <= 1) nearest = along;
  }
  return nearest;
}

/**
 * A broad soft stroke with round ends, kept inside a closed polyline: where the stroke would pass it, it narrows. Several `shares` of the width
 * give nested shapes.
 */
export function softStroke(through: readonly Point[], width: number, within: readonly Point[], shares: readonly number[]): Curve[] {
  const polyline = flat(smooth(through), 4);
  const count = Math.min(8, Math.max(4, Math.round(lengthOf(polyline) / 36)));
  const stations = spaced(polyline, count);
  const edges = edgesNear(within, stations, width / 2 + 1);
  const room = stations.map((station, index) => {
    const before = stations[Math.max(0, index - 1)]!;
    const after = stations[Math.min(count, index + 1)]!;
    const length = distance(before, after) || 1;
    const aside: Point = [(before[1] - after[1]) / length, (after[0] - before[0]) / length];
    const round = Math.sin((Math.PI * (index + 0.25)) / (count + 0.5)) ** 0.6;
    const wanted = (width / 2) * round;
    const space = (side: 1 | -1) => Math.max(0, reachTo(edges, station, [aside[0] * side, aside[1] * side], wanted + 1) - 1);
    return { station, aside, round, right: space(1), left: space(-1) };
  });
  // The inner ones taper sooner, so that the stroke fades at its ends as it does at its sides.
  return shares.map((share) => {
    const across = (round: number) => share * round ** (1.2 / share - 1.2);
    const edge = (side: 1 | -1) =>
      room.map(({ station: [x, y], aside, round, right, left }): Point => {
        const away = across(round) * (side === 1 ? right : -left);
        return [x + aside[0] * away, y + aside[1] * away];
      });
    return smooth([...edge(1), ...edge(-1).reverse()], true);
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
      const aside = (side * width * widthAt[taper](index / count)) / 2;
      const before = stations[Math.max(0, index - 1)]!;
      const after = stations[Math.min(count, index + 1)]!;
      const direction: Point = [station[0] + after[0] - before[0], station[1] + after[1] - before[1]];
      return beside(station, direction, 0, aside);
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

/**
 * A band that lies along a line and reaches `reach(t, direction)` units to its right-hand side, `t` running from 0 to 1: the shade on a form's
 * turning edge. Empty where it would be narrower than a line all the way.
 */
export function band(polyline: readonly Point[], reach: (t: number, direction: Point) => number, spacing = 32): Curve {
  const count = Math.max(5, Math.round(lengthOf(polyline) / spacing));
  const stations = spaced(polyline, count);
  let widest = 0;
  const inner = stations.map(([x, y], index): Point => {
    const before = stations[Math.max(0, index - 1)]!;
    const after = stations[Math.min(count, index + 1)]!;
    const length = distance(before, after) || 1;
    const direction: Point = [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
    const width = reach(index / count, direction);
    widest = Math.max(widest, width);
    return [x - direction[1] * width, y + direction[0] * width];
  });
  if (widest < 1) return [];
  const ring = [...stations, ...inner.reverse()];
  return smooth(ring, true, (index) => index === 0 || index === count || index === count + 1 || index === ring.length - 1);
}

/** A tube along a centre line: the outline of a stroke of even width with round ends, as a closed shape. */
export function tube(through: readonly Point[], width: number): Curve {
  const polyline = flat(smooth(through), 6);
  const count = Math.max(4, Math.round(lengthOf(polyline) / (width * 0.7)));
  const stations = spaced(polyline, count);
  const edge = (side: 1 | -1) =>
    stations.map((station, index) => {
      const before = stations[Math.max(0, index - 1)]!;
      const after = stations[Math.min(count, index + 1)]!;
      return beside(station, [station[0] + after[0] - before[0], station[1] + after[1] - before[1]], 0, (side * width) / 2);
    });
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
