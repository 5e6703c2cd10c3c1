/** The criteria card's part of what all criteria cards of a page share: model, and the trees of its parts. */
import type { Tree } from '../../content/tree.js';
import type { FrameOptions } from '../../foundation/frame.js';
import { oncePerPack, Prepared } from '../../foundation/prepared.js';
import { caseSection } from './criteria-card.cases.js';
import { casesOpening, criteriaCardDocument } from './criteria-card.document.js';
import { criteriaCardModel, type CriteriaCardModel } from './criteria-card.model.js';
import { moreSection, setSection } from './criteria-card.reference.js';
import { foldedLayout } from './criteria-card.tables.js';

export class PreparedCriteriaCard extends Prepared {
  readonly model: CriteriaCardModel;
  readonly opening: Tree;
  readonly sets: Tree;
  readonly casesOpening: Tree;
  readonly people: Tree;
  readonly closing: Tree;

  constructor(model: CriteriaCardModel) {
    super(model.frame, criteriaCardDocument(model).footnotes);
    const { frame } = model;
    const layout = foldedLayout(frame);
    this.model = model;
    this.opening = [frame.opening(model.title, model.keyPoints)];
    this.sets = model.sets.map((set) => setSection(model, set, layout));
    this.casesOpening = casesOpening(model);
    this.people = model.cases.map((one) => caseSection(model, one, layout));
    this.closing = [moreSection(model, layout), frame.redFlags(), ...frame.foldedNotes(this.footnotes)].filter((node) => node !== undefined);
  }
}

/** `undefined` if the pack has no criteria. */
export const prepareCriteriaCard = oncePerPack((options: FrameOptions): PreparedCriteriaCard | undefined => {
  const model = criteriaCardModel(options);
  return model && new PreparedCriteriaCard(model);
});
