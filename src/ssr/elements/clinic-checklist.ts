/** The document of `helio-clinic-checklist`, for servers that show no other. */
import { checklistContent } from '../../elements/clinic-checklist/clinic-checklist.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/checklist.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-clinic-checklist` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-clinic-checklist': article(checklistContent) }, part);
