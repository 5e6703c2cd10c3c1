/** The document of `helio-body-map`, for servers that show no other. */
import { bodyMapRules } from '../../elements/body-map/body-map.attributes.js';
import { bodyMapDocument } from '../../elements/body-map/body-map.document.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/findings.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-body-map` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-body-map': article(bodyMapDocument, bodyMapRules) }, part);
