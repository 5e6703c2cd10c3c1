/** How landmarks are written by hand, in words and numbers. */
import type { Point } from '../curve.js';
import { times } from '../times.js';

/** A landmark: a point that may have a name, and may be a corner. */
export interface Landmark {
  readonly name: string | undefined;
  readonly corner: boolean;
  readonly point: Point;
}

const isName = (word: string): boolean => /^[A-Za-z]/.test(word);

/** Reads landmarks: `"top 0 0 34 5 earT! 89 120"`. A word names the point after it; `!` marks it (a corner; a seed that lies across). */
export function landmarks(notation: string): Landmark[] {
  const words = notation.trim().split(/\s+/);
  const result: Landmark[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const name = isName(words[index]!) ? words[index++]! : '';
    result.push({
      name: name.replace('!', '') || undefined,
      corner: name.endsWith('!'),
      point: [Number(words[index]), Number(words[index + 1])],
    });
  }
  return result;
}

/** Reads bare points: `"0 0 34 5 62 21"`. */
export function points(notation: string): Point[] {
  const numbers = notation.trim().split(/\s+/).map(Number);
  return times(numbers.length / 2, (index): Point => [numbers[2 * index]!, numbers[2 * index + 1]!]);
}
