/** A reading element's part of what all such elements of a page share: model, and the trees of its parts. */
import type { Tree } from '../content/tree.js';
import { foldedLayout } from '../foundation/layout.js';
import { oncePerPack, Prepared } from '../foundation/prepared.js';
import { nodes } from '../foundation/tree-builders.js';
import { noted, readingDocument, type Reading, type ReadingModel, type ReadingOptions } from './reading.js';

export class PreparedReading<M extends ReadingModel> extends Prepared {
  readonly model: M;
  readonly opening: Tree;
  readonly body: Tree;
  readonly closing: Tree;

  constructor(reading: Reading<M>, model: M) {
    super(model.frame, readingDocument(reading, model).footnotes);
    const { frame } = model;
    this.model = model;
    this.opening = [frame.opening(model.title, model.keyPoints)];
    this.body = nodes(reading.body({ ...model, ...foldedLayout(frame) }));
    this.closing = nodes([frame.questions(model.questions), frame.helpBox(), ...frame.foldedNotes(noted(model, this.footnotes))]);
  }
}

/** `undefined` if the pack lacks the slice. */
export const prepareReading = <M extends ReadingModel, O extends ReadingOptions = ReadingOptions>(reading: Reading<M>) =>
  oncePerPack((options: O): PreparedReading<M> | undefined => {
    const model = reading.model(options);
    return model && new PreparedReading(reading, model);
  });
