/** A built pack as one flat list: what a reader meets of it, by place. */
import { plainText } from '../../content/plain-text.js';
import type { Text } from '../../content/tree.js';
import type { BuiltPack } from '../../content/types.js';

type Loose = Readonly<Record<string, unknown>>;

export interface Leaf {
  readonly slice: string;
  /** Ids and keys within the slice. */
  readonly path: readonly string[];
  /** Of a text: its language and level. */
  readonly language?: string;
  readonly level?: string;
  /** In words. */
  readonly words: string;
  /** All that it holds: two texts of the same words may have other footnotes. */
  readonly whole: string;
  readonly isNumber: boolean;
}

export interface Flat {
  /** By place. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Slices, and things that have an id, by place: what is new as a whole is told once. */
  readonly things: ReadonlyMap<string, { readonly slice: string; readonly path: readonly string[] }>;
}

export const placeOf = (slice: string, path: readonly string[]): string => [slice, ...path].join('/');

export function flatten(pack: BuiltPack): Flat {
  const leaves = new Map<string, Leaf>();
  const things = new Map<string, { slice: string; path: readonly string[] }>();

  const add = (leaf: Leaf) => leaves.set(`${leaf.language ?? ''}/${leaf.level ?? ''}/${placeOf(leaf.slice, leaf.path)}`, leaf);
  const structure = (slice: string, value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      const withIds = value.filter((item) => typeof (item as Loose | null)?.['id'] === 'string') as Loose[];
      if (withIds.length === value.length && value.length > 0) {
        for (const item of withIds) {
          const at = [...path, String(item['id'])];
          things.set(placeOf(slice, at), { slice, path: at });
          structure(slice, item, at);
        }
      } else if (value.every((item) => typeof item !== 'object')) {
        const words = value.join(', ');
        add({ slice, path, words, whole: words, isNumber: false });
      } else value.forEach((item, index) => structure(slice, item, [...path, String(index + 1)]));
      return;
    }
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined && path.at(-1) !== 'id')
        add({
          slice,
          path,
          words: inText(value),
          whole: inText(value),
          isNumber: typeof value === 'number',
        });
      return;
    }
    const { told, rest } = numbersOf(value as Loose);
    if (told !== '') add({ slice, path, words: told, whole: told, isNumber: true });
    for (const [key, part] of Object.entries(rest)) structure(slice, part, [...path, key]);
  };
  for (const [slice, value] of Object.entries(pack.structure)) {
    things.set(slice, { slice, path: [] });
    structure(slice, value, []);
  }

  for (const [language, byLevel] of Object.entries(pack.text))
    for (const [level, slices] of Object.entries(byLevel)) {
      const text = (slice: string, value: unknown, path: readonly string[]): void => {
        if (typeof value === 'string' || Array.isArray(value))
          add({ slice, path, language, level, words: plainText(value as Text), whole: JSON.stringify(value), isNumber: false });
        else for (const [key, part] of Object.entries(Object(value) as Loose)) text(slice, part, [...path, key]);
      };
      for (const [slice, value] of Object.entries(slices)) text(slice, value, []);
    }
  return { leaves, things };
}

/** What belongs to one number is told as one: "20 to 30 in 100, of 400 people". */
function numbersOf(value: Loose): { told: string; rest: Loose } {
  if (isRange(value)) return { told: range(value), rest: {} };
  const { per100, count, n, ...rest } = value;
  const { seen, of } = Object(count) as Loose;
  if (per100 === undefined && count === undefined) return { told: '', rest: value };
  const people = n === undefined ? '' : `, of ${inText(n)} people`;
  return { told: (per100 === undefined ? `${inText(seen)} of ${inText(of)}` : `${range(per100)} in 100`) + people, rest };
}

const isRange = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'max,min';

function range(value: unknown): string {
  const { min, max } = Object(value) as Loose;
  if (min === undefined) return inText(value);
  return min === max ? inText(min) : `${inText(min)} to ${inText(max)}`;
}

const inText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
