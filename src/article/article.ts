/** What an element teaches: an opening, a body, a closing. Pure: server, paper and page show the same. */
import type { Text, TreeNode } from '../content/tree.js';
import type { Footnotes } from './footnotes.js';
import type { Layout } from './layout.js';
import type { ArticleOptions, Surround } from './surround.js';
import { nodes, type Child } from './tree-builders.js';

export interface ArticleModel {
  readonly surround: Surround;
  readonly title: string;
  readonly keyPoints: readonly Text[];
  readonly questions?: readonly Text[];
  /** The heading of the questions, which says what they are about. */
  readonly questionsTitle?: TreeNode;
  /** Label of the search box, where the element has one: see parts/search-box.ts. */
  readonly searchLabel?: string;
  /** What the part with the class `count` says of a group of the list, by its `data-group`. */
  readonly countOf?: (group: string, count: number) => string;
  /** True: the body explains all words itself, each under an id `term-…`. */
  readonly explainsWords?: boolean;
}

/** All that an element adds to what every article has. */
export interface ArticleContent<M extends ArticleModel = ArticleModel, O extends ArticleOptions = ArticleOptions> {
  /** The slice of the pack that it shows. */
  readonly slice: string;
  /** `undefined` if the pack lacks the slice. */
  model(options: O): M | undefined;
  /** What is between opening and closing: of a document, or, where `view.drawn`, of the element. */
  body(view: M & Layout): readonly Child[];
  /** The body of an element that puts something of its own between its pieces. Left out: the body in two, with its first part before the key points. */
  pieces?(view: M & Layout): readonly (readonly Child[])[];
}

/** Numbers the footnotes in one order, wherever the help box is placed: so that element and document agree. */
export const numberFootnotes = ({ surround, keyPoints, questions = [] }: ArticleModel, helpBox: Child, body: readonly Child[]): Footnotes =>
  surround.footnotes(nodes([keyPoints.flat(), helpBox, body, questions.flat()]));

/** What the notes at the end are made of: words that the body explains are not repeated. */
export const notesOf = ({ explainsWords }: ArticleModel, footnotes: Footnotes): Footnotes =>
  explainsWords ? { ...footnotes, terms: [] } : footnotes;
