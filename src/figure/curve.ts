/**
 * Points, smooth curves through them, and the paths that they become.
 *
 * Everything is drawn from landmarks placed by hand: a curve is a centripetal Catmull-Rom spline through them, which never loops between
 * points (Yuksel, Schaefer & Keyser 2011, doi 10.1016/j.cad.2010.08.008), written as cubic Béziers.
 */
export type Point = readonly [x: number, y: number];
/** A cubic Bézier: start, two controls, end. */
export type Segment = readonly [Point, Point, Point, Point];
export type Curve = readonly Segment[];
export type Warp = (point: Point) => Point;

export const mirrorPoint = ([x, y]: Point): Point => [-x, y];
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The point `along` × the way from `a` to `b`, `aside` units to the right of that way as seen on the page. */
export function beside(a: Point, b: Point, along: number, aside: number): Point {
  const length = distance(a, b) || 1;
  const [x, y] = between(a, b, along);
  return [x - ((b[1] - a[1]) / length) * aside, y + ((b[0] - a[0]) / length) * aside];
}

/** A smooth curve through points. `isCorner(index)` stops the tangent there; `closed` joins the last point to the first. */
export function smooth(through: readonly Point[], closed = false, isCorner: (index: number) => boolean = () => false): Curve {
  const count = through.length;
  const curve: Segment[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const next = (index + 1) % count;
    const from = through[index]!;
    const to = through[next]!;
    const before = isCorner(index) || (!closed && index === 0) ? from : through[(index + count - 1) % count]!;
    const after = isCorner(next) || (!closed && index === count - 2) ? to : through[(index + 2) % count]!;
    curve.push([from, control(before, from, to), control(after, to, from), to]);
  }
  return curve;
}

/** The control point next to `here` on the way to `next`, having come from `previous`: exponent 0.5, the centripetal one. */
function control(previous: Point, here: Point, next: Point): Point {
  const a = distance(previous, here);
  const b = distance(here, next);
  if (a === 0 || b === 0) return here;
  const ab = Math.sqrt(a * b);
  const own = 2 * a + 3 * ab + b;
  const all = 3 * (a + ab);
  return [(a * next[0] - b * previous[0] + own * here[0]) / all, (a * next[1] - b * previous[1] + own * here[1]) / all];
}

export const line = (from: Point, to: Point): Curve => [[from, between(from, to, 1 / 3), between(from, to, 2 / 3), to]];
export const reversed = (curve: Curve): Curve => [...curve].reverse().map(([a, b, c, d]): Segment => [d, c, b, a]);
/** The mirror image, run backwards, so that a right half and its mirror image close to a ring. */
export const mirrored = (curve: Curve): Curve =>
  [...curve].reverse().map(([a, b, c, d]): Segment => [mirrorPoint(d), mirrorPoint(c), mirrorPoint(b), mirrorPoint(a)]);

export function onSegment([a, b, c, d]: Segment, t: number): Point {
  const s = 1 - t;
  const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [p * a[0] + q * b[0] + r * c[0] + u * d[0], p * a[1] + q * b[1] + r * c[1] + u * d[1]];
}

/** The curve as a polyline: `steps` pieces for each segment. */
export function flat(curve: Curve, steps = 6): Point[] {
  const result: Point[] = curve.length > 0 ? [curve[0]![0]] : [];
  for (const segment of curve) for (let step = 1; step <= steps; step += 1) result.push(onSegment(segment, step / steps));
  return result;
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
  return polyline.reduce((sum, point, index) => (index === 0 ? 0 : sum + distance(polyline[index - 1]!, point)), 0);
}

/** Signed area of a closed polyline: positive when it runs clockwise on the page (y points down). */
export function area(polyline: readonly Point[]): number {
  let twice = 0;
  let [x, y] = polyline[polyline.length - 1]!;
  for (const [nextX, nextY] of polyline) {
    twice += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return twice / 2;
}

/** Signed area inside a closed curve, exact (Green's theorem on each Bézier). */
export function areaOf(curve: Curve): number {
  const cross = (p: Point, q: Point) => p[0] * q[1] - q[0] * p[1];
  return (
    curve.reduce(
      (sum, [a, b, c, d]) => sum + 6 * cross(a, b) + 3 * cross(a, c) + cross(a, d) + 3 * cross(b, c) + 3 * cross(b, d) + 6 * cross(c, d),
      0,
    ) / 20
  );
}

export const extent = (values: readonly number[]): [least: number, most: number] => [Math.min(...values), Math.max(...values)];

export function contains(polyline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let index = 0, previous = polyline.length - 1; index < polyline.length; previous = index, index += 1) {
    const [ax, ay] = polyline[index]!;
    const [bx, by] = polyline[previous]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
