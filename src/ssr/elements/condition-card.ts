/** The document of `helio-condition-card`, for servers that show no other. */
import { conditionContent } from '../../elements/condition-card/condition-card.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/facts.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-condition-card` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-condition-card': article(conditionContent) }, part);
