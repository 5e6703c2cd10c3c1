/** Results kept by pack and options, so that what many elements of a page show is made once. Pure. */
import type { BuiltPack } from '../content/types.js';
import type { ArticleOptions } from './surround.js';

/** As many options as a page has at a time. They come from outside, and may be endless. */
const most = 64;

/** A value as a key: two that differ in anything have different ones. Not JSON, whose `toJSON` some pages have taken for themselves. */
export const keyOf = (value: unknown): string => {
  if (typeof value === 'object' && value)
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${keyOf(part)}`)
      .join()}}`;
  const words = String(value);
  return `${typeof value}${String(words.length)}:${words}`;
};

/** Results by pack, then by key. A pack that has changed is another object: what was made of the old one is let go. */
export type Memory<T> = WeakMap<BuiltPack, Map<string, T>>;

/** What `make` returned for this pack and key; the least recently used results are dropped. */
export function recall<T>(memory: Memory<T>, pack: BuiltPack, key: string, make: () => T): T {
  const results = memory.get(pack) ?? new Map<string, T>();
  memory.set(pack, results);
  const result = results.has(key) ? (results.get(key) as T) : make();
  results.delete(key);
  results.set(key, result);
  for (const oldest of results.keys()) if (results.size > most) results.delete(oldest);
  return result;
}

/** `make`, with its results kept for each pack and options. */
export function memoizeByPack<O extends ArticleOptions, T>(make: (options: O) => T): (options: O) => T {
  const memory: Memory<T> = new WeakMap();
  return (options) => {
    const { pack, ...rest } = options;
    return recall(memory, pack, keyOf(rest), () => make(options));
  };
}
