/** How the document of an element is made. */
import type { Tree } from '../content/tree.js';
import type { BuiltPack } from '../content/types.js';
import { sharedRules, type AttributeRule } from '../base/attribute-rules.js';
import type { Footnotes } from '../article/footnotes.js';
import type { ArticleOptions, Surround } from '../article/surround.js';
import type { ArticleContent, ArticleModel } from '../article/article.js';
import { articleDocument, type SurroundShare } from './article-document.js';

export interface MadeDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
  readonly surround: Surround;
}

type Rules = Readonly<Record<string, AttributeRule>>;

export interface DocumentKind {
  readonly rules: Rules;
  /** The slice of the pack that it shows, for messages. */
  readonly slice: string;
  /** By attribute: the ids that the pack has. */
  readonly ids?: (pack: BuiltPack) => Readonly<Record<string, readonly string[]>>;
  /** `undefined` if the pack lacks the slice. The options hold the values of all attributes. */
  make(options: ArticleOptions, share: SurroundShare): MadeDocument | undefined;
}

/** The document of an element that has content like the rest. */
export const article = <M extends ArticleModel, O extends ArticleOptions>(
  content: ArticleContent<M, O>,
  rules: Rules = sharedRules,
): DocumentKind => ({
  slice: content.slice,
  rules,
  make(options, share) {
    // Its rules have read the attributes that it has beside the shared ones.
    const model = content.model(options as O);
    return model && { ...articleDocument(content, model, share), surround: model.surround };
  },
});
