/** What all words of a page share that show the same: the model, and the nodes that each of them clones. */
import type { Tree } from '../../content/tree.js';
import type { FrameOptions } from '../../foundation/frame.js';
import { oncePerPack, Prepared } from '../../foundation/prepared.js';
import { TermModel } from './term.model.js';

export class PreparedTerms extends Prepared {
  readonly model: TermModel;
  readonly #trees = new Map<string, Tree>();

  constructor(model: TermModel) {
    super(model.frame, { sources: [], terms: [] });
    this.model = model;
  }

  tipOf(id: string): DocumentFragment {
    return this.#nodes(`tip ${id}`, () => this.model.tip(id));
  }

  noteOf(id: string, withPurpose: boolean): DocumentFragment {
    return this.#nodes(`note ${id} ${String(withPurpose)}`, () => this.model.note(id, withPurpose));
  }

  /** What a word says that stands within the explanation of another. */
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
export const prepareTerms = oncePerPack((options: FrameOptions) =>
  options.pack.structure.glossary ? new PreparedTerms(new TermModel(options)) : undefined,
);
