/** Curves written as SVG path data: whole numbers on a grid twice as fine as the landmarks', relative commands, no more digits than needed. */
import { type Curve, reversed, runsBack } from './curve.js';

/** Path units for one unit of the landmarks: a quarter of a thousandth of stature, finer than a pixel on any page. */
export const unitsPerLandmark = 2;

const grid = (value: number): number => Math.round(value * unitsPerLandmark);

/** A number after another: a minus sign separates them already, anything else needs a space. */
const next = (value: number): string => (value < 0 ? String(value) : ` ${String(value)}`);

/**
 * One curve as path data. Positions are rounded first and differences taken after, so that errors never add up, and a border that two
 * regions share has the very same numbers in both.
 */
export function pathOf(curve: Curve, closed = true): string {
  if (curve.length === 0) return '';
  let x = grid(curve[0]!);
  let y = grid(curve[1]!);
  let data = `M${String(x)}${next(y)}c`;
  for (let at = 2; at < curve.length; at += 6) {
    const toX = grid(curve[at + 4]!);
    const toY = grid(curve[at + 5]!);
    data += next(grid(curve[at]!) - x) + next(grid(curve[at + 1]!) - y) + next(grid(curve[at + 2]!) - x) + next(grid(curve[at + 3]!) - y);
    data += next(toX - x) + next(toY - y);
    x = toX;
    y = toY;
  }
  return closed ? `${data}z` : data;
}

/** Several closed curves as one path. All are turned the same way round, so that where they overlap they do not cut holes. */
export function pathsOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(runsBack(curve) ? reversed(curve) : curve)).join('');
}

/** Several open curves as one path, to be stroked. */
export function linesOf(curves: readonly Curve[]): string {
  return curves.map((curve) => pathOf(curve, false)).join('');
}
