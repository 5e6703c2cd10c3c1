/** How the document of an element is made. */
import type { Tree } from '../content/tree.js';
import type { BuiltPack } from '../content/types.js';
import { sharedRules, type AttributeRule } from '../base/attribute-rules.js';
import type { Footnotes } from '../article/footnotes.js';
import type { ArticleOptions, Surround } from '../article/surround.js';
import type { ArticleContent, ArticleModel } from '../article/article.js';
import type { Notes } from './notes.js';
import { articleDocument, type Share } from './article-document.js';

export interface MadeDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
  readonly surround: Surround;
}

/** Its footnotes and words under its own numbers and ids. */
export function notesOf({ footnotes, surround }: MadeDocument, idPrefix: string): Notes {
  const numbers = new Map(footnotes.sources.map((key, index) => [key, index + 1]));
  const explained = new Set(footnotes.terms.filter((id) => surround.definition(id)));
  return {
    idPrefix,
    number: (key) => numbers.get(key) ?? 0,
    label: (number) => surround.localizer.message('noteLabel', { number, count: 1 }),
    hasTerm: (id) => explained.has(id),
  };
}

type Rules = Readonly<Record<string, AttributeRule>>;

export interface DocumentKind {
  readonly rules: Rules;
  /** The slice of the pack that it shows, for messages. */
  readonly slice: string;
  /** By attribute: the ids that the pack has. */
  readonly ids?: (pack: BuiltPack) => Readonly<Record<string, readonly string[]>>;
  /** `undefined` if the pack lacks the slice. The options hold the values of all attributes. */
  make(options: ArticleOptions, share: Share): MadeDocument | undefined;
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
