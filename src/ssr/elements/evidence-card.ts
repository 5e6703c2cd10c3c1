/** The document of `helio-evidence-card`, for servers that show no other. */
import { evidenceContent } from '../../elements/evidence-card/evidence-card.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/evidence.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-evidence-card` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-evidence-card': article(evidenceContent) }, part);
