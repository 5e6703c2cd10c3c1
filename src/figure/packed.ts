/**
 * Landmarks as the page gets them: whole numbers as characters, each point as its distance from the one before. `plan/pack.ts` writes
 * them from the landmarks that were placed by hand. They weigh half of what the same numbers weigh as text, and read faster.
 */
import type { Point } from './curve.js';

/** The characters from `#` to `~` without the backslash are digits of base 91. */
export const base = 91;
/** Numbers up to this size, either way, are one digit; 8 × 91 beyond need two, the rest three. */
export const oneDigit = 36;
export const twoDigits = 2 * oneDigit + 1;
export const threeDigits = base - 2;
export const middle = (base * base - 1) / 2;

export class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get more(): boolean {
    return this.#at < this.#text.length;
  }

  #digit(): number {
    const code = this.#text.charCodeAt(this.#at++);
    return code - (code > 91 ? 36 : 35);
  }

  number(): number {
    const first = this.#digit();
    if (first < twoDigits) return first - oneDigit;
    if (first >= threeDigits) return this.#digit() * base + this.#digit() - middle;
    const size = ((first - twoDigits) >> 1) * base + this.#digit();
    return first % 2 ? size : -size;
  }

  /** A count, then as many numbers. */
  list(): number[] {
    const result: number[] = [];
    for (let left = this.number(); left > 0; left -= 1) result.push(this.number());
    return result;
  }

  /** As many rows as there are, or as are asked for, each as its distance from the row before; the first from `row`. */
  rows(row: readonly number[], count = Infinity): number[][] {
    const result: number[][] = [];
    while (result.length < count && this.more) result.push((row = row.map((value) => value + this.number())));
    return result;
  }

  /** A count, then as many points. */
  points(from: Point = [0, 0]): Point[] {
    return this.rows(from, this.number()) as unknown as Point[];
  }
}

/** Rows of numbers of a given size. */
export const groups = (packed: string, size: number): number[][] => new Reader(packed).rows(Array<number>(size).fill(0));
export const points = (packed: string): Point[] => groups(packed, 2) as unknown as Point[];
