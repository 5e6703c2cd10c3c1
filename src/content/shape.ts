/**
 * The shape of a value, as plain data, and the check of a value against it. The shape of a built pack is generated from its schema
 * (see derive-shape.ts): a schema library in the browser would take twice the budget of the validator.
 */
import { PackError } from './pack-error.js';
import { exists, namedStrings, type NamedString } from './named-strings.js';
import type { Inline, Text } from './tree.js';

/**
 * - `'s'` a string, `'b'` a boolean, `'t'` a `Text`; a number: a whole number from 0 to that
 * - `'/…'` a string that matches the pattern, `'i'` and the like one of `namedStrings`
 * - `['|', …]` one of these values; `['[', item, most?]` a list; `['{', key, value]` a record; `['?', other, object]` either
 * - an object: exactly these keys, those that end in `?` optional
 */
export type Shape =
  string | number | readonly ['|', ...(string | number)[]] | readonly ['[' | '{' | '?', Shape, (Shape | number)?] | ShapeOfObject;
export interface ShapeOfObject {
  readonly [key: string]: Shape;
}

/** Within a text: a link of an organisation's own, in what its layer has changed; words that are not in the language around them. */
const element: Shape = {
  tag: ['|', 'a', 'span'],
  attributes: ['{', '/^(href|rel|lang|dir)$', '/^(https://|[\\w -]+$)'],
  children: 't',
};

/** Far above what any pack needs, and far below what exhausts a page. Ids, addresses and the like have limits of their own. */
const limits = { depth: 50, parts: 1e6, items: 1e4, letters: 1e4 };

/** The part itself: not what every object inherits, which a page may have added to. */
const own = <T>(whole: Readonly<Record<string | number, T>>, key: string | number): T | undefined =>
  Object.hasOwn(whole, key) ? whole[key] : undefined;

/**
 * Copies a value, reading each part once, and checks it.
 *
 * @throws {PackError} for the first part that has another shape, and for nothing else.
 */
export function readAs(value: unknown, shape: Shape): unknown {
  const path: (string | number)[] = [];
  let parts = 0;

  const need: (holds: boolean, reason: string) => asserts holds = (holds, reason) => {
    if (!holds) throw new PackError(path.join('.'), reason);
  };
  /** Reads a part of `whole`, and keeps track of its path. */
  const within = <R>(whole: object, key: string | number, read: (part: unknown) => R): R => {
    path.push(key);
    need(path.length < limits.depth && ++parts < limits.parts, 'too deep or too large');
    const copy = read(own(whole as Record<string | number, unknown>, key));
    path.pop();
    return copy;
  };
  const listOf = <R>(list: unknown, read: (part: unknown) => R, most = limits.items): R[] => {
    need(Array.isArray(list), 'must be a list');
    const { length } = list;
    need(length <= most, `must have at most ${String(most)}`);
    // Pages replace what lists can do, `Array.from` above all.
    const copy: R[] = [];
    for (let index = 0; index < length; index++) copy[index] = within(list, index, read);
    return copy;
  };
  const readString = (part: unknown): string => {
    need(typeof part === 'string', 'must be a string');
    need(part.length <= limits.letters, 'is too long');
    return part;
  };
  const objectOf = (object: unknown, shapeOf: (key: string) => Shape | undefined, required: readonly string[] = []): object => {
    need(typeof object === 'object' && object !== null && !Array.isArray(object), 'must be an object');
    const keys = new Set([...Object.keys(object), ...required]);
    need(keys.size <= limits.items, `must have at most ${String(limits.items)}`);
    // A key without a value is the same as no key.
    return Object.fromEntries(
      [...keys].flatMap((key) =>
        within(object, key, (part) => {
          const shape = shapeOf(key);
          need(shape !== undefined, 'is not known here');
          need(part !== undefined || !required.includes(key), 'is missing');
          return part === undefined ? [] : [[key, read(part, shape)]];
        }),
      ),
    );
  };
  const readText = (text: unknown): Text => (typeof text === 'string' ? readString(text) : listOf(text, readInline));
  const readInline = (piece: unknown): Inline => {
    if (typeof piece === 'string') return readString(piece);
    const has = (key: string): boolean => Object.hasOwn(Object(piece) as object, key);
    if (has('tag')) return read(piece, element) as Inline;
    const kind = ['em', 'strong', 'cite'].find(has);
    return read(piece, kind ? { [kind]: kind === 'cite' ? 's' : 't' } : { term: 's', words: 't' }) as Inline;
  };

  const read = (part: unknown, as: Shape): unknown => {
    if (as === 't') return readText(part);
    if (typeof as === 'number')
      need(Number.isInteger(part) && (part as number) >= 0 && (part as number) <= as, `must be a whole number from 0 to ${String(as)}`);
    else if (as === 'b') need(typeof part === 'boolean', 'must be true or false');
    else if (typeof as === 'string') {
      const words = readString(part);
      const named = own<NamedString>(namedStrings, as) ?? [as.slice(1)];
      need(new RegExp(named[0]).test(words), `must match ${named[0]}`);
      need(exists(words, named), 'is not allowed here');
    } else if (!Array.isArray(as)) {
      const object = as as ShapeOfObject;
      return objectOf(
        part,
        (key) => own<Shape>(object, key) ?? own<Shape>(object, `${key}?`),
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
    return read(value, shape);
  } catch (error) {
    // A getter may throw anything at all.
    throw error instanceof PackError ? error : new PackError(path.join('.'), 'cannot be read');
  }
}
