/** The document of `helio-sources`, for servers that show no other. It lists the sources of the whole pack, and brings all of it. */
import { sourcesContent } from '../../elements/sources/sources.content.js';
import { article } from '../document-kind.js';
import { pack } from '../../generated/packs/dermatomyositis/index.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-sources` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-sources': article(sourcesContent) }, pack);
