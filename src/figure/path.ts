/** Curves written as SVG path data: whole numbers on a grid twice as fine as the landmarks', relative commands, no more digits than needed. */
import { type Curve, type Point, area, flat, reversed } from './curve.js';

/** Path units for one unit of the landmarks: a quarter of a thousandth of stature, finer than a pixel on any page. */
export const unitsPerLandmark = 2;

const grid = (value: number): number => Math.round(value * unitsPerLandmark);

/** Joins numbers with a space only where the next one's sign does not already part them. */
const join = (numbers: readonly number[]): string =>
  numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value))).join('');

/**
 * One curve as path data. Positions are rounded first and differences taken after, so that errors never add up, and a border that two
 * regions share has the very same numbers in both.
 */
export function pathOf(curve: Curve, closed = true): string {
  const first = curve[0];
  if (!first) return '';
  let x = grid(first[0][0]);
  let y = grid(first[0][1]);
  let data = `M${join([x, y])}`;
  let command = '';
  for (const [, b, c, d] of curve) {
    const numbers = [grid(b[0]) - x, grid(b[1]) - y, grid(c[0]) - x, grid(c[1]) - y, grid(d[0]) - x, grid(d[1]) - y];
    const written = join(numbers);
    data += command === 'c' ? (written.startsWith('-') ? written : ` ${written}`) : `c${written}`;
    command = 'c';
    x += numbers[4]!;
    y += numbers[5]!;
  }
  return closed ? `${data}z` : data;
}

/** Several closed curves as one path. All are turned the same way round, so that where they overlap they do not cut holes. */
export function pathsOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(area(flat(curve, 3)) < 0 ? reversed(curve) : curve)).join('');
}

/** Several open curves as one path, to be stroked. */
export function linesOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(curve, false)).join('');
}

/** A closed polygon. */
export function polygonOf(polygon: readonly Point[]): string {
  const [first, ...rest] = polygon;
  if (!first) return '';
  let x = grid(first[0]);
  let y = grid(first[1]);
  let data = `M${join([x, y])}`;
  rest.forEach((point, index) => {
    const numbers = [grid(point[0]) - x, grid(point[1]) - y];
    const written = join(numbers);
    data += index > 0 ? (written.startsWith('-') ? written : ` ${written}`) : `l${written}`;
    x += numbers[0]!;
    y += numbers[1]!;
  });
  return `${data}z`;
}
