/** The document of `helio-criteria-card`, for servers that show no other. */
import { criteriaCardIds, criteriaCardRules } from '../../elements/criteria-card/criteria-card.attributes.js';
import { criteriaCardContent } from '../../elements/criteria-card/criteria-card.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/criteria.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-criteria-card` alone. */
export const renderDocument: RenderDocument = rendererOf(
  { 'helio-criteria-card': { ...article(criteriaCardContent, criteriaCardRules), ids: criteriaCardIds } },
  part,
);
