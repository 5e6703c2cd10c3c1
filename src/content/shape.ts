/**
 * The shape of a value, as plain data, and the check of a value against it. The shape of a built pack is generated from its schema
 * (see derive-shape.ts): a schema library in the browser would take twice the budget of the validator.
 */
import { PackError } from './pack-error.js';
import type { Inline, Text } from './tree.js';

/**
 * - `'s'` a string, `'b'` a boolean, `'n'` a whole number from 0, `'t'` a `Text`
 * - `'/…'` a string that matches the pattern, `'i'` and the like one that matches a pattern of `namedPatterns`
 * - `['|', …]` one of these values; `['[', item, most?]` a list; `['{', key, value]` a record; `['?', other, object]` either
 * - an object: exactly these keys, those that end in `?` optional
 */
export type Shape = string | readonly ['|', ...(string | number)[]] | readonly ['[' | '{' | '?', Shape, (Shape | number)?] | ShapeOfObject;
export interface ShapeOfObject {
  readonly [key: string]: Shape;
}

/** Patterns that stand in so many places that their text would outweigh the rest. */
export const namedPatterns: Readonly<Record<string, string>> = { i: '^[a-z0-9]+(-[a-z0-9]+)*$', w: '^[A-Za-z][A-Za-z0-9-]*$' };

/** Far above what any pack needs, and far below what exhausts a page. */
const limits = { depth: 50, parts: 1e6 };

/**
 * Copies a value, reading each part once, and checks it.
 *
 * @throws {PackError} for the first part that has another shape, and for nothing else.
 */
export function readAs<T>(value: unknown, shape: Shape): T {
  const path: (string | number)[] = [];
  let parts = 0;

  const need = (holds: boolean, reason: string): void => {
    if (!holds) throw new PackError(path.join('.'), reason);
  };
  /** Reads a part of `whole`, with the path where it stands. */
  const within = <R>(whole: object, key: string | number, read: (part: unknown) => R): R => {
    path.push(key);
    need(path.length < limits.depth && ++parts < limits.parts, 'too deep or too large');
    const copy = read((whole as Record<string | number, unknown>)[key]);
    path.pop();
    return copy;
  };
  const listOf = <R>(list: unknown, read: (part: unknown) => R, most = Infinity): R[] => {
    need(Array.isArray(list), 'must be a list');
    need((list as unknown[]).length <= most, `must have at most ${String(most)}`);
    return Array.from(list as unknown[], (_, index) => within(list as unknown[], index, read));
  };
  const objectOf = (object: unknown, shapeOf: (key: string) => Shape | undefined, required: readonly string[] = []): object => {
    need(typeof object === 'object' && object !== null && !Array.isArray(object), 'must be an object');
    const keys = new Set([...Object.keys(object as object), ...required]);
    // A key without a value is the same as no key.
    return Object.fromEntries(
      [...keys].flatMap((key) =>
        within(object as object, key, (part) => {
          const shape = shapeOf(key);
          need(shape !== undefined, 'is not known here');
          need(part !== undefined || !required.includes(key), 'is missing');
          return part === undefined ? [] : [[key, read(part, shape as Shape)]];
        }),
      ),
    );
  };
  const readText = (text: unknown): Text => (typeof text === 'string' ? text : listOf(text, readInline));
  const readInline = (piece: unknown): Inline => {
    if (typeof piece === 'string') return piece;
    const kind = ['em', 'strong', 'cite'].find((key) => Object.hasOwn(Object(piece) as object, key));
    return read(piece, kind ? { [kind]: kind === 'cite' ? 's' : 't' } : { term: 's', words: 't' }) as Inline;
  };

  const read = (part: unknown, as: Shape): unknown => {
    if (as === 't') return readText(part);
    if (as === 'n') need(Number.isInteger(part) && (part as number) >= 0, 'must be a whole number from 0');
    else if (as === 'b') need(typeof part === 'boolean', 'must be true or false');
    else if (typeof as === 'string') {
      need(typeof part === 'string', 'must be a string');
      const pattern = namedPatterns[as] ?? as.slice(1);
      need(new RegExp(pattern).test(part as string), `must match ${pattern}`);
    } else if (!Array.isArray(as)) {
      const object = as as ShapeOfObject;
      return objectOf(
        part,
        (key) => object[key] ?? object[`${key}?`],
        Object.keys(object).filter((key) => !key.endsWith('?')),
      );
    } else {
      const [kind, first, second] = as as [string, Shape, Shape];
      if (kind === '[') return listOf(part, (item) => read(item, first), second as unknown as number);
      if (kind === '{') {
        return objectOf(part, (key) => {
          read(key, first);
          return second;
        });
      }
      if (kind === '?') return read(part, typeof part === 'object' && !Array.isArray(part) ? second : first);
      need(as.slice(1).includes(part), `must be one of ${as.slice(1).join(', ')}`);
    }
    return part;
  };

  try {
    return read(value, shape) as T;
  } catch (error) {
    // A getter may throw anything at all.
    throw error instanceof PackError ? error : new PackError(path.join('.'), 'cannot be read');
  }
}
