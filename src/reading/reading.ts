/**
 * What an element is that is read rather than operated: an opening, a body that may fold, a closing. Pure: server, paper and page show
 * the same.
 */
import type { Text, Tree } from '../content/tree.js';
import type { Figure } from '../foundation/attribute-rules.js';
import type { Footnotes } from '../foundation/footnotes.js';
import type { Frame, FrameOptions } from '../foundation/frame.js';
import { plainLayout, type Layout } from '../foundation/layout.js';
import { nodes, type Child } from '../foundation/tree-builders.js';

export interface ReadingOptions extends FrameOptions {
  readonly figure: Figure;
}

export interface ReadingModel {
  readonly frame: Frame;
  readonly title: string;
  readonly keyPoints: readonly Text[];
  readonly questions: readonly Text[];
  /** The label of the box that looks through the body; left out: there is none. See search.ts for what it finds. */
  readonly searchLabel?: string;
  /** True: the body explains all words itself, each under an id `term-…`. */
  readonly explainsWords?: boolean;
}

/** What its notes are made of: the words that the body explains stand there once. */
export const noted = ({ explainsWords }: ReadingModel, footnotes: Footnotes): Footnotes =>
  explainsWords ? { ...footnotes, terms: [] } : footnotes;

export interface Reading<M extends ReadingModel> {
  /** The slice that it shows. */
  readonly slice: string;
  /** `undefined` if the pack lacks the slice. */
  model(options: ReadingOptions): M | undefined;
  /** What stands between opening and closing, as a document or in the element. It cites the same sources in the same order in both. */
  body(view: M & Layout): readonly Child[];
}

export interface ReadingDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

/** The order sets the numbers of the footnotes, here and in the element. */
export function readingDocument<M extends ReadingModel>(reading: Reading<M>, model: M): ReadingDocument {
  const { frame } = model;
  const body = reading.body({ ...model, ...plainLayout(frame) });
  const parts = nodes([
    frame.heading(0, {}, model.title),
    frame.purposeLine(),
    frame.keyPoints(model.keyPoints),
    frame.redFlags(),
    body,
    frame.questions(model.questions),
  ]);
  const footnotes = frame.footnotes(parts);
  return { tree: [frame.document(...parts, ...frame.endNotes(noted(model, footnotes)))], footnotes };
}
