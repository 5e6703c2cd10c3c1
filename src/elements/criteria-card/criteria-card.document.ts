/** The criteria card as plain headings, tables and lists: without script, on paper, in search engines. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import type { Footnotes } from '../../article/footnotes.js';
import { plainLayout } from '../../article/layout.js';
import { el } from '../../article/tree-builders.js';
import { caseSection } from './criteria-card.cases.js';
import type { CriteriaCardModel } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';

export interface CriteriaCardDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

/** All sets and all people, whichever the element shows first. The order sets the numbers of the footnotes, here and in the element. */
export function criteriaCardDocument(model: CriteriaCardModel): CriteriaCardDocument {
  const { surround } = model;
  const view = { ...model, ...plainLayout(surround) };
  const opening = [
    surround.heading(0, {}, model.title),
    surround.purposeLine(),
    surround.keyPoints(model.keyPoints),
    surround.redFlags(),
    ...model.sets.map((set) => setSection(view, set)),
    el('section', {}, ...casesOpening(model), ...model.cases.map((one) => caseSection(view, one))),
    moreSection(view),
  ].filter((part) => part !== undefined);
  const footnotes = surround.footnotes(opening);
  return { tree: [surround.document(...opening, ...surround.endNotes(footnotes))], footnotes };
}

export const casesOpening = ({ surround, localizer, notice }: CriteriaCardModel): TreeElement[] => [
  surround.heading(1, {}, localizer.messageNode('casesTitle')),
  el('p', { class: 'notice', ...surround.textAttributes }, notice),
];
