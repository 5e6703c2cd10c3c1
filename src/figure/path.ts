/** Curves written as SVG path data: whole numbers on a grid twice as fine as the landmarks', relative commands, no more digits than needed. */
import { type Curve, reversed, runsBack } from './curve.js';

/** Path units for one unit of the landmarks: a quarter of a thousandth of stature, finer than a pixel on any page. */
export const unitsPerLandmark = 2;

const grid = (value: number): number => Math.round(value * unitsPerLandmark);

/** Numbers one after another: a minus sign separates them already. */
const row = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/**
 * The numbers of a curve's pieces. Positions are rounded first and differences taken after, so that errors never add up, and a border that
 * two regions share has the very same numbers in both.
 */
export function stepsOf(curve: Curve): string {
  let x = grid(curve[0]!);
  let y = grid(curve[1]!);
  const steps: number[] = [];
  for (let at = 2; at < curve.length; at += 6) {
    const toX = grid(curve[at + 4]!);
    const toY = grid(curve[at + 5]!);
    steps.push(grid(curve[at]!) - x, grid(curve[at + 1]!) - y, grid(curve[at + 2]!) - x, grid(curve[at + 3]!) - y, toX - x, toY - y);
    x = toX;
    y = toY;
  }
  return row(steps);
}

/** One curve as path data. */
export const pathOf = (curve: Curve, closed = true): string =>
  curve.length > 0 ? `M${row([grid(curve[0]!), grid(curve[1]!)])}c${stepsOf(curve)}${closed ? 'z' : ''}` : '';

/** Several closed curves as one path. All are turned the same way round, so that where they overlap they do not cut holes. */
export function pathsOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(runsBack(curve) ? reversed(curve) : curve)).join('');
}

/** Several open curves as one path, to be stroked. */
export function linesOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(curve, false)).join('');
}
