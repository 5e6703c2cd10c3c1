/** Lists of strokes a taper and a width, then the landmarks, again and again. */
import { type Curve, type Point, type Warp, flipped } from './curve.js';
import { stroke } from './ink.js';
import { Reader } from './packed.js';

export const tapers = ['both', 'in', 'out', 'even', 'soft'] as const;

export interface Stroke {
  readonly taper: (typeof tapers)[number];
  readonly width: number;
  readonly through: readonly Point[];
}

export function readStrokes(packed: string): Stroke[] {
  const reader = new Reader(packed);
  const strokes: Stroke[] = [];
  let from: Point = [0, 0];
  while (reader.more) {
    const [taper, width, through] = [tapers[reader.number()]!, reader.number() / 10, reader.points(from)];
    strokes.push({ taper, width, through });
    from = through[0]!;
  }
  return strokes;
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
    .flatMap(({ through, width: own, taper }) => {
      const drawn = stroke(through.map(warp), own * width, taper, spacing);
      return mirror ? [drawn, flipped(drawn)] : [drawn];
    });
}
