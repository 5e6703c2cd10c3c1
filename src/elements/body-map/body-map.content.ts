/** The signs as the list beside the figure; see body-map.document.ts for a page without script. Pure. */
import type { ArticleContent } from '../../article/article.js';
import type { Child } from '../../article/tree-builders.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { bodyMapModel, type BodyMapModel, type BodyMapOptions } from './body-map.model.js';
import { findingList } from './body-map.list.js';

export const bodyMapContent: ArticleContent<BodyMapModel, BodyMapOptions> = {
  slice: 'findings',
  model: bodyMapModel,
  // The first of its content is the figure: see body-map.ts.
  pieces: (view) => [[meaningOf(view), findingList(view)]],

  body: (view) => [meaningOf(view), findingList(view)],
};

/** Of the marks, once above the signs. */
export const meaningOf = (view: BodyMapModel): Child => view.mode === 'learn' && view.marked && markMeaning(view);
