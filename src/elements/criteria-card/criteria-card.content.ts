/** The sets and the made-up people, as a document or in the element: all of them, whichever the element shows first. Pure. */
import type { ArticleContent } from '../../article/article.js';
import { el, type Child } from '../../article/tree-builders.js';
import { caseSection } from './criteria-card.cases.js';
import { criteriaCardModel, type CriteriaCardModel, type CriteriaCardView } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';

export const criteriaCardContent: ArticleContent<CriteriaCardModel> = {
  slice: 'criteria',
  model: criteriaCardModel,
  body: (view) => [sets(view), el('section', {}, casesOpening(view), people(view)), moreSection(view)],
  pieces: (view) => [sets(view), casesOpening(view), people(view), [moreSection(view)]],
};

const sets = (view: CriteriaCardView): readonly Child[] => view.sets.map((set) => setSection(view, set));
const people = (view: CriteriaCardView): readonly Child[] => view.cases.map((one) => caseSection(view, one));
const casesOpening = ({ surround, localizer, notice }: CriteriaCardModel): readonly Child[] => [
  surround.heading(1, {}, localizer.messageNode('casesTitle')),
  el('p', { class: 'notice', ...surround.textAttributes }, notice),
];
