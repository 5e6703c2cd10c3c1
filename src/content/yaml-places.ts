/** Where the parts of a YAML file are: numbers beside its values, so that the nodes of the parser, ten times as large, need not be kept. */
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/** Keys and indexes that lead from the root of a file to a part of it. */
export type Path = readonly (string | number)[];

/** Of the keys of a map, or the items of a list, in their order; those of an alias are elsewhere. */
interface Offsets {
  readonly starts: Int32Array;
  readonly keys: readonly string[] | undefined;
}

export class Places {
  readonly #root: number;
  readonly #value: unknown;
  readonly #offsets = new WeakMap<object, Offsets>();
  /** By map: the place of each key. Made when it is asked for. */
  readonly #indexes = new WeakMap<object, ReadonlyMap<string, number>>();

  /** @param value What `toJS` has made of the node. */
  constructor(contents: Node | null, value: unknown) {
    this.#root = contents?.range?.[0] ?? 0;
    this.#value = value;
    this.#read(contents, value);
  }

  /** The offset of a part; of the nearest part around it, if there is no such part. */
  offsetOf(path: Path): number {
    let offset = this.#root;
    let value = this.#value;
    for (const step of path) {
      const start = this.#startOf(value, step);
      if (start === undefined) break;
      // What an alias repeats is where the alias is.
      if (start < 0) return -start - 1;
      offset = start;
      value = (value as Record<string | number, unknown>)[step];
    }
    return offset;
  }

  #startOf(value: unknown, step: string | number): number | undefined {
    const offsets = typeof value === 'object' && value !== null ? this.#offsets.get(value) : undefined;
    if (!offsets) return undefined;
    if (!offsets.keys) return offsets.starts[Number(step)];
    let index = this.#indexes.get(value as object);
    if (!index) {
      // The first of two equal keys counts.
      index = new Map(offsets.keys.map((key, place) => [key, place] as const).reverse());
      this.#indexes.set(value as object, index);
    }
    const place = index.get(String(step));
    return place === undefined ? undefined : offsets.starts[place];
  }

  #read(node: unknown, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (isSeq<Node | null>(node)) {
      this.#offsets.set(value, { starts: Int32Array.from(node.items, (item) => startOf(item, item)), keys: undefined });
      node.items.forEach((item, index) => {
        this.#read(item, (value as unknown[])[index]);
      });
    } else if (isMap<Node, Node | null>(node)) {
      const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      this.#offsets.set(value, { starts: Int32Array.from(node.items, (pair) => startOf(pair.key, pair.value)), keys });
      node.items.forEach((pair, index) => {
        this.#read(pair.value, (value as Record<string, unknown>)[keys[index] ?? '']);
      });
    }
  }
}

/** Of an alias below zero. */
function startOf(start: Node | null, part: Node | null): number {
  const offset = start?.range?.[0] ?? 0;
  return isAlias(part) ? -offset - 1 : offset;
}
