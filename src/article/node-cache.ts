import type { Tree } from '../content/tree.js';
import type { Footnotes } from './footnotes.js';
import { renderTree, type RenderContext, type TreeCache } from './render-tree.js';
import type { Surround } from './surround.js';
import { el, nodes, type Child } from './tree-builders.js';

/** The nodes of trees that many elements of a page show: the first takes those that are built, further ones clone. */
export class NodeCache {
  readonly surround: Surround;
  readonly footnotes: Footnotes;
  readonly #context: RenderContext;
  readonly #cache: TreeCache = new WeakMap();

  constructor(surround: Surround, footnotes: Footnotes) {
    this.surround = surround;
    this.footnotes = footnotes;
    this.#context = {
      noteNumber: (key) => footnotes.sources.indexOf(key) + 1,
      noteLabel: (numbers) => surround.localizer.message('noteLabel', { count: numbers.length, number: numbers.join(', ') }),
    };
  }

  /** New nodes of a tree. Keep the tree: its nodes are found by it. */
  nodes(tree: Tree): DocumentFragment {
    return renderTree(tree, this.#context, this.#cache);
  }

  /** The content of the toggletip of a term or footnote. */
  tip({ dataset: { term, cite } }: HTMLButtonElement): DocumentFragment | undefined {
    if (cite) {
      const item = (key: string): Child => el('li', { value: String(this.#context.noteNumber(key)) }, this.surround.source(key));
      return this.nodes([el('ol', {}, cite.split(' ').map(item))]);
    }
    const entry = term === undefined ? undefined : this.surround.definition(term);
    return entry && this.nodes(nodes([{ strong: entry.term }, ': ', entry.definition]));
  }
}
