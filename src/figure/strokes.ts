/** Lists of strokes in the landmark files' notation: a taper and a width, then the landmarks, again and again. */
import { type Curve, type Point, type Warp, mirrorPoint } from './curve.js';
import { type Taper, stroke } from './ink.js';
import { times } from './times.js';

export interface Stroke {
  readonly taper: Taper;
  readonly width: number;
  readonly through: readonly Point[];
}

export function readStrokes(notation: string): Stroke[] {
  return (notation.match(/[a-z]+[^a-z]+/g) ?? []).map((text) => {
    const [taper, width, ...numbers] = text.trim().split(/\s+/);
    const values = numbers.map(Number);
    return {
      taper: taper as Taper,
      width: Number(width),
      through: times(values.length / 2, (index): Point => [values[2 * index]!, values[2 * index + 1]!]),
    };
  });
}

export interface StrokeStyle {
  readonly warp: Warp;
  /** Factor of every width. */
  readonly width?: number;
  readonly spacing?: number;
  /** Draws each stroke's mirror image, too. */
  readonly mirror?: boolean;
  /** Positions in the list of strokes to leave out. */
  readonly without?: readonly number[];
}

export function strokesOf(notation: string, { warp, width = 1, spacing = 32, mirror = false, without = [] }: StrokeStyle): Curve[] {
  return readStrokes(notation)
    .filter((_, index) => !without.includes(index))
    .flatMap((one) => {
      const sides = mirror ? [one.through, one.through.map(mirrorPoint)] : [one.through];
      return sides.map((through) => stroke(through.map(warp), one.width * width, one.taper, spacing));
    });
}
