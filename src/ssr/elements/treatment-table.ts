/** The document of `helio-treatment-table`, for servers that show no other. */
import { treatmentTableRules } from '../../elements/treatment-table/treatment-table.attributes.js';
import { treatmentContent } from '../../elements/treatment-table/treatment-table.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/treatments.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-treatment-table` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-treatment-table': article(treatmentContent, treatmentTableRules) }, part);
