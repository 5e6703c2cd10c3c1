/**
 * Points, smooth curves through them, and the paths that they become.
 *
 * Everything is drawn from landmarks placed by hand: a curve is a centripetal Catmull-Rom spline through them, which never loops between
 * points (Yuksel, Schaefer & Keyser 2011, doi 10.1016/j.cad.2010.08.008), written as cubic Béziers.
 */
export type Point = readonly [x: number, y: number];
/**
 * A start, then two controls and an end for each cubic Bézier: bare numbers, x and y in turn. A page makes thousands of these once, and
 * leaves most of its time to whatever is an object.
 */
export type Curve = readonly number[];
export type Warp = (point: Point) => Point;

export const mirrorPoint = (point: Point): Point => [-point[0], point[1]];
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The point `along` × the way from `a` to `b`, `aside` units to the right of that way as seen on the page. */
export function beside(a: Point, b: Point, along: number, aside: number): Point {
  const length = distance(a, b) || 1;
  const on = between(a, b, along);
  return [on[0] - ((b[1] - a[1]) / length) * aside, on[1] + ((b[0] - a[0]) / length) * aside];
}

/** A smooth curve through points. `isCorner(index)` stops the tangent there; `closed` joins the last point to the first. */
export function smooth(through: readonly Point[], closed = false, isCorner?: (index: number) => boolean): Curve {
  const count = through.length;
  const last = closed ? count : count - 1;
  const curve: number[] = [];
  let before = through[count - 1]!;
  let here = through[0]!;
  // The ways to either side; none beyond an end.
  let a = closed && count > 0 ? distance(before, here) : 0;
  // The control after the point before.
  let afterX = 0;
  let afterY = 0;
  for (let index = 0; index <= last; index += 1) {
    const next = through[(index + 1) % count]!;
    const b = index < last || closed ? distance(here, next) : 0;
    const x = here[0];
    const y = here[1];
    // Centripetal: an exponent of 0.5.
    const ab = Math.sqrt(a * b);
    const smoothed = ab > 0 && !isCorner?.(index % count);
    if (index > 0) {
      curve.push(afterX, afterY);
      if (smoothed) {
        const own = 2 * b + 3 * ab + a;
        const all = 3 * (b + ab);
        curve.push((b * before[0] - a * next[0] + own * x) / all, (b * before[1] - a * next[1] + own * y) / all);
      } else curve.push(x, y);
    }
    curve.push(x, y);
    if (smoothed) {
      const own = 2 * a + 3 * ab + b;
      const all = 3 * (a + ab);
      afterX = (a * next[0] - b * before[0] + own * x) / all;
      afterY = (a * next[1] - b * before[1] + own * y) / all;
    } else {
      afterX = x;
      afterY = y;
    }
    before = here;
    here = next;
    a = b;
  }
  return curve;
}

export const line = (from: Point, to: Point): Curve => [...from, ...between(from, to, 1 / 3), ...between(from, to, 2 / 3), ...to];

export function reversed(curve: Curve): Curve {
  const result: number[] = [];
  for (let index = curve.length - 2; index >= 0; index -= 2) result.push(curve[index]!, curve[index + 1]!);
  return result;
}
export const flipped = (curve: Curve): Curve => curve.map((value, index) => (index % 2 ? value : -value));
/** The mirror image, run backwards, so that a right half and its mirror image close to a ring. */
export const mirrored = (curve: Curve): Curve => reversed(flipped(curve));

/** The pieces between two of a curve's points. */
export const part = (curve: Curve, from: number, to?: number): Curve => curve.slice(6 * from, to === undefined ? to : 6 * to + 2);
/** Curves that follow one another. */
export const joined = (curves: readonly Curve[]): Curve => curves.flatMap((curve, index) => (index > 0 ? curve.slice(2) : curve));

/** The points between the pieces, the last one left out. */
export function starts(curve: Curve): Point[] {
  const result: Point[] = [];
  for (let index = 0; index < curve.length - 2; index += 6) result.push([curve[index]!, curve[index + 1]!]);
  return result;
}

/** The curve as a polyline: `steps` pieces for each of its own. */
export function flat(curve: Curve, steps = 6): Point[] {
  if (curve.length === 0) return [];
  const result: Point[] = [[curve[0]!, curve[1]!]];
  for (let at = 0; at < curve.length - 2; at += 6)
    for (let step = 1; step <= steps; step += 1) result.push(onPiece(curve, at, step / steps));
  return result;
}

/** A point on the piece whose numbers begin at `at`. */
export function onPiece(curve: Curve, at: number, t: number): Point {
  const s = 1 - t;
  const p = s * s * s;
  const q = 3 * s * s * t;
  const r = 3 * s * t * t;
  const u = t * t * t;
  return [
    p * curve[at]! + q * curve[at + 2]! + r * curve[at + 4]! + u * curve[at + 6]!,
    p * curve[at + 1]! + q * curve[at + 3]! + r * curve[at + 5]! + u * curve[at + 7]!,
  ];
}

/** `count` + 1 points at even distances along a polyline. */
export function spaced(polyline: readonly Point[], count: number): Point[] {
  const along = [0];
  for (let index = 1; index < polyline.length; index += 1) along.push(along[index - 1]! + distance(polyline[index - 1]!, polyline[index]!));
  const total = along[along.length - 1]!;
  const result: Point[] = [];
  let index = 1;
  for (let step = 0; step <= count; step += 1) {
    const wanted = (total * step) / count;
    while (index < polyline.length - 1 && along[index]! < wanted) index += 1;
    const span = along[index]! - along[index - 1]!;
    result.push(between(polyline[index - 1]!, polyline[index]!, span === 0 ? 0 : (wanted - along[index - 1]!) / span));
  }
  return result;
}

export function lengthOf(polyline: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < polyline.length; index += 1) sum += distance(polyline[index - 1]!, polyline[index]!);
  return sum;
}

/** Whether a point comes nearer than `reach` to any of some others. */
export function isNear(others: readonly Point[], point: Point, reach: number): boolean {
  for (const other of others) if (distance(other, point) < reach) return true;
  return false;
}

/** Whether a closed curve runs anticlockwise on the page, by the points between its pieces. */
export function runsBack(curve: Curve): boolean {
  let twice = 0;
  for (let at = 0, before = curve.length - 8; at < curve.length - 2; before = at, at += 6)
    twice += curve[before]! * curve[at + 1]! - curve[at]! * curve[before + 1]!;
  return twice < 0;
}

/** Signed area of a closed polyline: positive when it runs clockwise on the page (y points down). */
export function area(polyline: readonly Point[]): number {
  let twice = 0;
  let before = polyline[polyline.length - 1]!;
  for (const point of polyline) {
    twice += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return twice / 2;
}

/** Signed area inside a closed curve, exact (Green's theorem on each Bézier). */
export function areaOf(curve: Curve): number {
  let sum = 0;
  for (let at = 0; at < curve.length - 2; at += 6) {
    const cross = (p: number, q: number) => curve[at + 2 * p]! * curve[at + 2 * q + 1]! - curve[at + 2 * q]! * curve[at + 2 * p + 1]!;
    sum += 6 * cross(0, 1) + 3 * cross(0, 2) + cross(0, 3) + 3 * cross(1, 2) + 3 * cross(1, 3) + 6 * cross(2, 3);
  }
  return sum / 20;
}

export const extent = (values: readonly number[]): [least: number, most: number] => [Math.min(...values), Math.max(...values)];

export function contains(polyline: readonly Point[], point: Point): boolean {
  const x = point[0];
  const y = point[1];
  let inside = false;
  let b = polyline[polyline.length - 1]!;
  for (const a of polyline) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    b = a;
  }
  return inside;
}
