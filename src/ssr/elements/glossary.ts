/** The document of `helio-glossary`, for servers that show no other. */
import { glossaryContent } from '../../elements/glossary/glossary.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/glossary.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-glossary` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-glossary': article(glossaryContent) }, part);
