import type { Tree } from '../content/tree.js';
import { notesOf, numberFootnotes, type ArticleContent, type ArticleModel } from './article.js';
import { foldedLayout } from './layout.js';
import { memoizeByPack } from './memoize.js';
import { NodeCache } from './node-cache.js';
import type { ArticleOptions } from './surround.js';
import { inTwo } from './content-first.js';
import { nodes } from './tree-builders.js';

/** What all elements share that show the same: the model, the trees of its parts, and their nodes. */
export class CachedArticle<M extends ArticleModel> extends NodeCache {
  readonly model: M;
  readonly opening: Tree;
  readonly keyPoints: Tree;
  readonly pieces: readonly Tree[];
  readonly closing: Tree;

  constructor(content: ArticleContent<M>, model: M) {
    const { surround, title, keyPoints, questions = [], questionsTitle } = model;
    const view = { ...model, ...foldedLayout(surround) };
    const helpBox = surround.helpBox(view.part);
    const pieces = content.pieces?.(view).map(nodes) ?? inTwo(nodes(content.body(view)));
    super(surround, numberFootnotes(model, helpBox, pieces));
    this.model = model;
    this.opening = [surround.opening(title)];
    this.keyPoints = nodes([surround.keyPoints(keyPoints)]);
    this.pieces = pieces;
    this.closing = nodes([
      surround.questions(questions, questionsTitle, view.part),
      helpBox,
      surround.foldedNotes(notesOf(model, this.footnotes)),
    ]);
  }
}

type Maker = (options: ArticleOptions) => CachedArticle<ArticleModel> | undefined;
const makers = new WeakMap<ArticleContent, Maker>();

/** One function for each content; it returns `undefined` if the pack lacks the slice. `M` is the model of the content. */
export function articleMaker<M extends ArticleModel>(content: ArticleContent): (options: ArticleOptions) => CachedArticle<M> | undefined {
  const maker =
    makers.get(content) ??
    memoizeByPack((options: ArticleOptions) => {
      const model = content.model(options);
      return model && new CachedArticle(content, model);
    });
  makers.set(content, maker);
  return maker as (options: ArticleOptions) => CachedArticle<M> | undefined;
}
