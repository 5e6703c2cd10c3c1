/** What all words of a page share that show the same: the model, and the nodes that each of them clones. */
import type { Tree } from '../../content/tree.js';
import type { ArticleOptions } from '../../article/surround.js';
import { memoizeByPack } from '../../article/memoize.js';
import { NodeCache } from '../../article/node-cache.js';
import { TermModel } from './term.model.js';

export class PreparedTerms extends NodeCache {
  readonly model: TermModel;
  readonly #trees = new Map<string, Tree>();

  constructor(model: TermModel) {
    super(model.surround, { sources: [], terms: [] });
    this.model = model;
  }

  tipOf(id: string): DocumentFragment {
    return this.#nodes(`tip ${id}`, () => this.model.tip(id));
  }

  noteOf(id: string, withPurpose: boolean): DocumentFragment {
    return this.#nodes(`note ${id} ${String(withPurpose)}`, () => this.model.note(id, withPurpose));
  }

  /** What a word says inside the explanation of another. */
  override tip({ dataset }: HTMLButtonElement): DocumentFragment | undefined {
    const id = dataset['term'] ?? '';
    return this.model.explained(id) && this.#nodes(`meaning ${id}`, () => this.model.meaning(id));
  }

  #nodes(key: string, make: () => Tree): DocumentFragment {
    const tree = this.#trees.get(key) ?? make();
    this.#trees.set(key, tree);
    return this.nodes(tree);
  }
}

/** `undefined` if the pack has no glossary. */
export const prepareTerms = memoizeByPack((options: ArticleOptions) =>
  options.pack.structure.glossary ? new PreparedTerms(new TermModel(options)) : undefined,
);
