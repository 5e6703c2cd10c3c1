/** The document of an article, whole and open, and what it ends with. Pure. */
import type { Tree, TreeElement } from '../content/tree.js';
import { directionOf } from '../base/localizer.js';
import { notesOf, numberFootnotes, type ArticleContent, type ArticleModel } from '../article/article.js';
import type { Footnotes } from '../article/footnotes.js';
import type { Surround } from '../article/surround.js';
import { el, type Child } from '../article/tree-builders.js';
import { plainLayout } from '../parts/plain-layout.js';

export interface ArticleDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

/** How much of what the elements of a page share this one carries: all, the opening, the closing, or a line for each. */
export const surrounds = ['full', 'first', 'line', 'last'] as const;
export type SurroundShare = (typeof surrounds)[number];
/** Of a document within another, which carries all of it: nothing. */
export type Share = SurroundShare | 'none';

/** It says its own language and direction: the page around it may have others. Its notes are words, sources, review state. */
export function wholeDocument(surround: Surround, parts: readonly Child[], footnotes: Footnotes, share: Share = 'full'): TreeElement {
  const { localizer } = surround;
  const { language } = localizer;
  const closes = share === 'full' || share === 'last';
  const notes = [
    surround.listedNotes(footnotes, (title, body) => [surround.heading(1, {}, localizer.messageNode(title)), body]),
    closes ? surround.review() : share !== 'none' && el('p', {}, localizer.messageNode('reviewElsewhere')),
  ];
  return el(share === 'none' ? 'section' : 'article', { lang: language, dir: directionOf(language) }, parts, notes);
}

/** The purpose, or where on the page it is. */
export const purposeIn = (surround: Surround, share: Share): TreeElement | undefined => {
  if (share === 'none') return undefined;
  return share === 'full' || share === 'first' ? surround.purposeLine() : el('p', {}, surround.localizer.messageNode('purposeElsewhere'));
};

/** The box that says when to get help, or a line in its place. */
export const helpIn = (surround: Surround, share: Share): TreeElement | undefined => {
  if (share === 'none') return undefined;
  if (share !== 'line') return surround.redFlags();
  // What links to the box leads to the line that says where it is.
  const line = surround.helpLine();
  return { ...line, attributes: { ...line.attributes, id: surround.helpId } };
};

export function articleDocument<M extends ArticleModel>(content: ArticleContent<M>, model: M, share: Share): ArticleDocument {
  const { surround, title, keyPoints, questions = [], questionsTitle } = model;
  const helpBox = helpIn(surround, share);
  const body = content.body({ ...model, ...plainLayout(surround) });
  const footnotes = numberFootnotes(model, helpBox, body);
  const parts = [
    surround.heading(0, {}, title),
    purposeIn(surround, share),
    surround.keyPoints(keyPoints),
    helpBox,
    body,
    surround.questions(questions, questionsTitle),
  ];
  return { tree: [wholeDocument(surround, parts, notesOf(model, footnotes), share)], footnotes };
}
