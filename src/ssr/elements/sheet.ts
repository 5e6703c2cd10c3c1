/** The document of `helio-sheet`, for servers that show no other. */
import { sheetContent } from '../../elements/sheet/sheet.content.js';
import { part } from '../../generated/packs/dermatomyositis/sheet.js';
import { article } from '../document-kind.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-sheet` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-sheet': article(sheetContent) }, part);
