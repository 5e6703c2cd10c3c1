/** The criteria card as plain headings, tables and lists: without script, on paper, in search engines. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import type { Footnotes } from '../../foundation/footnotes.js';
import { plainLayout } from '../../foundation/layout.js';
import { el } from '../../foundation/tree-builders.js';
import { caseSection } from './criteria-card.cases.js';
import type { CriteriaCardModel } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';

export interface CriteriaCardDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

/** All sets and all people, whichever the element shows first. The order sets the numbers of the footnotes, here and in the element. */
export function criteriaCardDocument(model: CriteriaCardModel): CriteriaCardDocument {
  const { frame } = model;
  const view = { ...model, ...plainLayout(frame) };
  const opening = [
    frame.heading(0, {}, model.title),
    frame.purposeLine(),
    frame.keyPoints(model.keyPoints),
    frame.redFlags(),
    ...model.sets.map((set) => setSection(view, set)),
    el('section', {}, ...casesOpening(model), ...model.cases.map((one) => caseSection(view, one))),
    moreSection(view),
  ].filter((part) => part !== undefined);
  const footnotes = frame.footnotes(opening);
  return { tree: [frame.document(...opening, ...frame.endNotes(footnotes))], footnotes };
}

export const casesOpening = ({ frame, speaker, notice }: CriteriaCardModel): TreeElement[] => [
  frame.heading(1, {}, speaker.node('casesTitle')),
  el('p', { class: 'notice', ...frame.textAttributes }, notice),
];
