/** The document of `helio-body-map`, for servers that show no other. */
import { bodyMapRules } from '../../elements/body-map/body-map.attributes.js';
import { bodyMapContent } from '../../elements/body-map/body-map.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/findings.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-body-map` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-body-map': article(bodyMapContent, bodyMapRules) }, part);
