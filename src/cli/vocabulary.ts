/** What a pack may name of the drawn body. */
import type { Vocabulary } from '../content/lint/references.js';
import { type SignId, regionIds, signIds, signShapes, viewIds } from '../figure/index.js';

export const vocabulary: Vocabulary = {
  regions: regionIds,
  signs: signIds,
  isDrawn: (sign, regions) =>
    viewIds.some((view) =>
      [false, true].some((palm) => signShapes(sign as SignId, { view, palm, figure: 'adult', layer: 'skin' }, regions).length > 0),
    ),
};
