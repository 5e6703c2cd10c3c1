/** Broken and odd copies of a value, by a seed. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined && !items.includes(undefined as T)) throw new RangeError('There is nothing to pick from.');
  return item as T;
}

export const oddStrings = [
  ...['', ' ', 'x', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '2026-02-31', '9999-99-99', 'en-', 'xx', 'en_GB', 'EN'],
  ...['javascript:alert(1)', 'https://', 'https://a b', 'data:text/html,x', '<b>', '&amp;', '**a', '\u202e', '\ud800', '\0', '../x'],
  ...['a-b', '-1', '2e9', '999999999999', 'x'.repeat(20_000), 'skin', 'standard', 'all', 'adult', 'easy', 'de', 'ar', 'GB', 'none'],
];
export const oddValues: readonly unknown[] = [
  ...oddStrings,
  ...[null, undefined, true, false, 0, 1, 2, 5, 99, 100, 101, 2e9, -1, 1.5, NaN, Infinity, 1e308],
  ...[[], {}, [[]], [null], [{}], { em: 'x' }, [{ em: [{ strong: 'x' }] }], { min: 9, max: 1 }],
];

type Loose = Record<string | number, unknown>;

/** A copy with one to three parts removed, replaced, repeated, moved or renamed. */
export function mutant(value: object, random: () => number): unknown {
  const shallow = (part: unknown): Loose => (Array.isArray(part) ? [...(part as unknown[])] : { ...(part as Loose) }) as Loose;
  // What is not changed is shared: a pack is large.
  const copy = shallow(value);
  for (let left = Math.ceil(random() * 3); left > 0; left--) {
    let parent: Loose = copy;
    for (let depth = Math.floor(random() * 9); depth > 0; depth--) {
      const inner = Object.entries(parent).filter(([, part]) => typeof part === 'object' && part !== null);
      if (inner.length === 0) break;
      const [key] = pick(random, inner);
      parent = parent[key] = shallow(parent[key]);
    }
    const keys = Object.keys(parent);
    const key = keys.length > 0 ? pick(random, keys) : 'x';
    const act = Math.floor(random() * 6);
    if (act === 0 && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (act === 0) Reflect.deleteProperty(parent, key);
    else if (act === 1 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else if (act === 1) parent[pick(random, oddStrings)] = parent[key];
    else if (act === 2 && Array.isArray(parent)) parent.length = 0;
    else if (act === 3 && keys.length > 1) parent[key] = structuredClone(parent[pick(random, keys)]);
    else if (typeof parent[key] === 'number') parent[key] = Math.floor(random() * 10 ** Math.floor(random() * 11));
    else parent[key] = pick(random, oddValues);
  }
  return copy;
}
