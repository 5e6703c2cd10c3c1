/** The criteria card's part of what all criteria cards of a page share: model, and the trees of its parts. */
import type { Tree } from '../../content/tree.js';
import type { FrameOptions } from '../../foundation/frame.js';
import { foldedLayout } from '../../foundation/layout.js';
import { oncePerPack, Prepared } from '../../foundation/prepared.js';
import { caseSection } from './criteria-card.cases.js';
import { casesOpening, criteriaCardDocument } from './criteria-card.document.js';
import { criteriaCardModel, type CriteriaCardModel } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';

export class PreparedCriteriaCard extends Prepared {
  readonly model: CriteriaCardModel;
  /** Opening, sets, opening of the cases, people, closing. */
  readonly parts: readonly Tree[];

  constructor(model: CriteriaCardModel) {
    super(model.frame, criteriaCardDocument(model).footnotes);
    const { frame } = model;
    const view = { ...model, ...foldedLayout(frame) };
    this.model = model;
    this.parts = [
      [frame.opening(model.title, model.keyPoints)],
      model.sets.map((set) => setSection(view, set)),
      casesOpening(model),
      model.cases.map((one) => caseSection(view, one)),
      [moreSection(view), frame.helpBox(), ...frame.foldedNotes(this.footnotes)].filter((node) => node !== undefined),
    ];
  }
}

/** `undefined` if the pack has no criteria. */
export const prepareCriteriaCard = oncePerPack((options: FrameOptions): PreparedCriteriaCard | undefined => {
  const model = criteriaCardModel(options);
  return model && new PreparedCriteriaCard(model);
});
