/** The body map's part of what all body maps of a page share: model, and the trees of its parts. */
import type { Tree } from '../../content/tree.js';
import { memoizeByPack } from '../../article/memoize.js';
import { NodeCache } from '../../article/node-cache.js';
import type { BodyMapMode } from './body-map.attributes.js';
import { bodyMapFootnotes } from './body-map.document.js';
import { collectList, learnList } from './body-map.list.js';
import { bodyMapModel, type BodyMapModel, type BodyMapOptions } from './body-map.model.js';

export class PreparedBodyMap extends NodeCache {
  readonly model: BodyMapModel;
  readonly opening: Tree;
  readonly closing: Tree;
  readonly #lists: { learn?: Tree; collect?: Tree } = {};

  constructor(model: BodyMapModel) {
    super(model.surround, bodyMapFootnotes(model));
    this.model = model;
    this.opening = [model.surround.opening(model.title, model.keyPoints)];
    this.closing = [
      model.surround.helpBox(),
      model.surround.questions(model.questions),
      ...model.surround.foldedNotes(this.footnotes),
    ].filter((node) => node !== undefined);
  }

  list(mode: BodyMapMode): Tree {
    return (this.#lists[mode] ??= mode === 'learn' ? learnList(this.model) : collectList(this.model));
  }
}

/** `undefined` if the pack has no findings. */
export const prepareBodyMap = memoizeByPack((options: BodyMapOptions): PreparedBodyMap | undefined => {
  const model = bodyMapModel(options);
  return model && new PreparedBodyMap(model);
});
