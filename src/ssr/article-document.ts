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

/** It says its own language and direction: the page around it may have others. Its notes are words, sources, review state. */
export function wholeDocument(surround: Surround, parts: readonly Child[], footnotes: Footnotes): TreeElement {
  const { localizer } = surround;
  const { language } = localizer;
  const notes = surround.notes(footnotes, (title, body) => [surround.heading(1, {}, localizer.messageNode(title)), body]);
  return el('article', { lang: language, dir: directionOf(language) }, parts, notes);
}

export function articleDocument<M extends ArticleModel>(content: ArticleContent<M>, model: M): ArticleDocument {
  const { surround, title, keyPoints, questions = [] } = model;
  const helpBox = surround.redFlags();
  const body = content.body({ ...model, ...plainLayout(surround) });
  const footnotes = numberFootnotes(model, helpBox, body);
  const parts = [
    surround.heading(0, {}, title),
    surround.purposeLine(),
    surround.keyPoints(keyPoints),
    helpBox,
    body,
    surround.questions(questions),
  ];
  return { tree: [wholeDocument(surround, parts, notesOf(model, footnotes))], footnotes };
}
