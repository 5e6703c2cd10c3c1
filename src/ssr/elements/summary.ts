/** The document of `helio-summary`, for servers that show no other. */
import { summaryContent } from '../../elements/summary/summary.content.js';
import { part } from '../../generated/packs/dermatomyositis/summary.js';
import { article } from '../document-kind.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-summary` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-summary': article(summaryContent) }, part);
