/** The document of `helio-guide`, for servers that show no other. */
import { part } from '../../generated/packs/dermatomyositis/all.js';
import { documents } from '../documents.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

const { 'helio-guide': guide } = documents;

/** `renderDocument` of `heliotrope/ssr`, for `helio-guide` alone. */
export const renderDocument: RenderDocument = rendererOf({ ...(guide && { 'helio-guide': guide }) }, part);
