/**
 * What does not depend on the single element, made once for all elements of a page that show the same: their numbering, and the nodes
 * that each of them clones.
 */
import type { Tree } from '../content/tree.js';
import type { BuiltPack } from '../content/types.js';
import type { Footnotes } from './footnotes.js';
import type { Frame, FrameOptions } from './frame.js';
import { nodesOf, type WalkContext } from './walker.js';

export class Prepared {
  readonly frame: Frame;
  readonly footnotes: Footnotes;
  readonly #context: WalkContext;
  readonly #cache = new WeakMap<object, DocumentFragment>();

  constructor(frame: Frame, footnotes: Footnotes) {
    this.frame = frame;
    this.footnotes = footnotes;
    this.#context = {
      noteNumber: (key) => footnotes.sources.indexOf(key) + 1,
      noteLabel: (number) => frame.speaker.say('noteLabel', { number: String(number) }),
    };
  }

  /** A new copy of the nodes of a tree; built once for each tree, so keep the tree to keep that. */
  nodes(tree: Tree): DocumentFragment {
    return nodesOf(tree, this.#context, this.#cache);
  }

  /** What a pressed term or footnote says. */
  tip(button: HTMLButtonElement): DocumentFragment | undefined {
    const { term, cite } = button.dataset;
    if (cite) return this.nodes(this.frame.source(cite));
    const entry = term === undefined ? undefined : this.frame.definition(term);
    if (!entry) return undefined;
    const { definition } = entry;
    return this.nodes([{ strong: entry.term }, ': ', ...(typeof definition === 'string' ? [definition] : definition)]);
  }
}

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

/** `make`, remembered for each pack and options. A pack that has changed is another object: what was made of the old one is let go. */
export function oncePerPack<O extends FrameOptions, P>(make: (options: O) => P): (options: O) => P {
  const made = new WeakMap<BuiltPack, Map<string, P>>();
  return (options) => {
    const { pack, ...rest } = options;
    const byOptions = made.get(pack) ?? new Map<string, P>();
    made.set(pack, byOptions);
    const key = keyOf(rest);
    const found = byOptions.has(key) ? (byOptions.get(key) as P) : make(options);
    // The last used stand last.
    byOptions.delete(key);
    byOptions.set(key, found);
    if (byOptions.size > most) byOptions.delete(byOptions.keys().next().value!);
    return found;
  };
}
