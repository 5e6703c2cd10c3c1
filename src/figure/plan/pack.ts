/** Writes numbers as `../packed.ts` reads them. */
import type { Point } from '../curve.js';
import { Reader, base, middle, oneDigit, threeDigits, twoDigits } from '../packed.js';

const digit = (value: number): string => String.fromCharCode(value + (value + 35 > 91 ? 36 : 35));

export class Writer {
  text = '';

  number(value: number): this {
    const [high, low] = [Math.floor(Math.abs(value) / base), Math.abs(value) % base];
    const packed =
      Math.abs(value) <= oneDigit
        ? digit(value + oneDigit)
        : high < (threeDigits - twoDigits) / 2
          ? digit(twoDigits + 2 * high + (value > 0 ? 0 : 1)) + digit(low)
          : digit(threeDigits) + digit(Math.floor((value + middle) / base)) + digit((value + middle) % base);
    if (Math.abs(value) > middle || new Reader(packed).number() !== value)
      throw new Error(`${String(value)} is no whole number that can be packed`);
    this.text += packed;
    return this;
  }

  list(values: readonly number[]): this {
    this.number(values.length);
    for (const value of values) this.number(value);
    return this;
  }

  rows(rows: readonly (readonly number[])[], from: readonly number[]): this {
    let before = from;
    for (const row of rows) {
      row.forEach((value, index) => this.number(value - before[index]!));
      before = row;
    }
    return this;
  }

  points(points: readonly Point[], from: Point = [0, 0]): this {
    return this.number(points.length).rows(points, from);
  }
}
