/** The signs as the list beside the figure. The document has them otherwise: body-map.document.ts. Pure. */
import type { ArticleContent } from '../../article/article.js';
import type { Child } from '../../article/tree-builders.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { findingList } from './body-map.list.js';
import { bodyMapModel, type BodyMapModel, type BodyMapOptions } from './body-map.model.js';

/** Of the marks, once above the signs. */
export const meaningOf = (view: BodyMapModel): Child => view.mode === 'learn' && view.marked && markMeaning(view);

const body = (view: BodyMapModel): readonly Child[] => [meaningOf(view), findingList(view)];

export const bodyMapContent: ArticleContent<BodyMapModel, BodyMapOptions> = {
  slice: 'findings',
  model: bodyMapModel,
  // The first of its content is the figure: see body-map.ts.
  pieces: (view) => [body(view)],
  body,
};
