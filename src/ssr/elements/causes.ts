/** The document of `helio-causes`, for servers that show no other. */
import { causesContent } from '../../elements/causes/causes.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/causes.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-causes` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-causes': article(causesContent) }, part);
