/** What YAML allows and a pack does not, because it loses words, repeats itself without end, or means something else than it looks. */
import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type YAMLMap } from 'yaml';

/** Takes one error, by its place in the text. */
type Add = (offset: number, message: string, fix?: string, duplicateKey?: boolean) => void;

/** A text of a page has some hundred characters; what reads it takes time by the square of its length. */
const longestText = 8_000;

/** Parts that repeated anchors may come to. */
const mostRepeated = 100_000;

/** They mean something else to JavaScript. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const quotes = (mark: string) => `Put a text that begins with "${mark}" in quotes.`;

export function findYamlErrors(document: Document.Parsed, add: Add): void {
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') add(0, `YAML ${yaml.version}`, 'Remove the line "%YAML".');
  new Walk(add).whole(document.contents);
}

class Walk {
  /** By name: what an anchor marks, how many parts that is, and whether anything repeats it. */
  readonly #anchors = new Map<string, { readonly node: Node; parts: number | undefined; used: boolean }>();
  #repeated = 0;

  constructor(readonly add: Add) {}

  whole(root: Node | null): void {
    this.#partsIn(root);
    for (const [name, { node, used }] of this.#anchors) if (!used) this.#addUnused(name, node);
  }

  #addUnused(name: string, node: Node): void {
    this.add(startOf(node), `"&${name}" is an anchor that nothing repeats, and no part of the text`, quotes('&'));
  }

  /** How many parts a node has, with all that it repeats. */
  #partsIn(node: unknown): number {
    if (isAlias(node)) return this.#partsOfAlias(node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return 1;
    const { anchor } = node;
    if (anchor !== undefined) {
      const before = this.#anchors.get(anchor);
      if (before && !before.used) this.#addUnused(anchor, before.node);
      this.#anchors.set(anchor, { node, parts: undefined, used: false });
    }
    let parts = 1;
    if (isMap(node)) parts += this.#partsOfMap(node);
    else if (isSeq(node)) for (const item of node.items) parts += this.#partsIn(item);
    else if (typeof node.value === 'string') this.#checkLength(node, node.value);
    const own = anchor === undefined ? undefined : this.#anchors.get(anchor);
    if (own?.node === node) own.parts = parts;
    return parts;
  }

  #partsOfMap(map: YAMLMap): number {
    const keys = new Set<string>();
    let parts = 0;
    for (const { key, value } of map.items) {
      if (!isScalar<string | number | boolean | null>(key) || key.value === null)
        this.add(startOf(key, map), 'a key that is no text', 'Write a text before the colon.');
      else {
        const name = String(key.value);
        if (keys.has(name)) this.add(startOf(key, map), 'a duplicate key', undefined, true);
        if (reserved.has(name)) this.add(startOf(key, map), `"${name}" cannot be a key`, 'Give it another name.');
        keys.add(name);
        this.#partsIn(key);
      }
      parts += 1 + this.#partsIn(value);
    }
    return parts;
  }

  #partsOfAlias(alias: Alias): number {
    const found = this.#anchors.get(alias.source);
    if (!found) {
      this.add(startOf(alias), `"*${alias.source}" repeats an anchor that is not defined before it`, quotes('*'));
      return 1;
    }
    found.used = true;
    if (found.parts === undefined) {
      this.add(startOf(alias), `"*${alias.source}" repeats what it is part of`, 'Write out what is meant, or remove it.');
      return 1;
    }
    const before = this.#repeated;
    this.#repeated += found.parts;
    if (before <= mostRepeated && this.#repeated > mostRepeated) {
      this.add(
        startOf(alias),
        `what is repeated up to "*${alias.source}" comes to more than ${String(mostRepeated)} parts`,
        'Write it out.',
      );
    }
    return found.parts;
  }

  #checkLength(node: Node, { length }: string): void {
    if (length > longestText) {
      this.add(startOf(node), `a text of ${String(length)} characters; at most ${String(longestText)} can be read`, 'Shorten it.');
    }
  }
}

/** A node that was left out is placed where its parent is. */
const startOf = (node: unknown, within?: Node): number => (node as Node | null)?.range?.[0] ?? within?.range?.[0] ?? 0;
