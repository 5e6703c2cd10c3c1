/** The criteria card's part of what all criteria cards of a page share: model, and the trees of its parts. */
import type { Tree } from '../../content/tree.js';
import type { ArticleOptions } from '../../article/surround.js';
import { foldedLayout } from '../../article/layout.js';
import { memoizeByPack } from '../../article/memoize.js';
import { NodeCache } from '../../article/node-cache.js';
import { caseSection } from './criteria-card.cases.js';
import { casesOpening, criteriaCardDocument } from './criteria-card.document.js';
import { criteriaCardModel, type CriteriaCardModel } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';

export class PreparedCriteriaCard extends NodeCache {
  readonly model: CriteriaCardModel;
  /** Opening, sets, opening of the cases, people, closing. */
  readonly parts: readonly Tree[];

  constructor(model: CriteriaCardModel) {
    super(model.surround, criteriaCardDocument(model).footnotes);
    const { surround } = model;
    const view = { ...model, ...foldedLayout(surround) };
    this.model = model;
    this.parts = [
      [surround.opening(model.title, model.keyPoints)],
      model.sets.map((set) => setSection(view, set)),
      casesOpening(model),
      model.cases.map((one) => caseSection(view, one)),
      [moreSection(view), surround.helpBox(), ...surround.foldedNotes(this.footnotes)].filter((node) => node !== undefined),
    ];
  }
}

/** `undefined` if the pack has no criteria. */
export const prepareCriteriaCard = memoizeByPack((options: ArticleOptions): PreparedCriteriaCard | undefined => {
  const model = criteriaCardModel(options);
  return model && new PreparedCriteriaCard(model);
});
