/** Each way of writing landmarks, packed. */
import { tapers } from '../strokes.js';
import type { Point } from '../curve.js';
import { type Landmark, landmarks, points } from './notation.js';
import { Writer } from './pack.js';

const isStrokes = (text: string): boolean => /^\s*(both|in|out|even|soft) /.test(text);

export const packPoints = (text: string): string => packGroups(text, 2);

/** Points that have names: the names are gone. */
export const packNamed = (text: string): string =>
  new Writer().rows(
    landmarks(text).map(({ point }: Landmark) => point),
    [0, 0],
  ).text;

/** Rows of so many numbers; what has decimals is multiplied. */
export function packGroups(text: string, size: number, factors: readonly number[] = []): string {
  const numbers = text.trim().split(/\s+/).map(Number);
  const rows: number[][] = [];
  for (let index = 0; index < numbers.length; index += size)
    rows.push(numbers.slice(index, index + size).map((value, column) => Math.round(value * (factors[column] ?? 1))));
  return new Writer().rows(rows, Array<number>(size).fill(0)).text;
}

/** A taper, a width in tenths, and the points, from where the stroke before began. */
export function packStrokes(text: string): string {
  const writer = new Writer();
  let from: Point = [0, 0];
  for (const [, taper, width, numbers] of text.matchAll(/([a-z]+)\s+(\S+)([^a-z]+)/g)) {
    const through = points(numbers!);
    writer
      .number(tapers.findIndex((name) => name === taper))
      .number(Math.round(Number(width) * 10))
      .points(through, from);
    from = through[0]!;
  }
  return writer.text;
}

/** A region, the number of fibres, whether they run across, and both edges. */
export function packMuscles(text: string, names: readonly string[]): string {
  const writer = new Writer();
  for (const line of text.trim().split('\n')) {
    const [, id = '', fibres, way, numbers = ''] = /^\s*(\S+) (\d+) (\w+) (.*)$/.exec(line)!;
    const [one, other] = numbers.split('/').map(points);
    const name = names.findIndex((each) => each === id || each === `${id}-muscles`);
    writer
      .number(name)
      .number(Number(fibres))
      .number(way === 'across' ? 1 : 0)
      .points(one!)
      .points(other!, one![0]);
  }
  return writer.text;
}

/** Every notation of points or of strokes in a module; other values as they are. */
export function packed(value: unknown): unknown {
  if (typeof value === 'string') return isStrokes(value) ? packStrokes(value) : packPoints(value);
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === 'id' ? one : packed(one)]));
}
