/** The document of `helio-daily-life`, for servers that show no other. */
import { dailyLifeContent } from '../../elements/daily-life/daily-life.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/daily-life.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-daily-life` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-daily-life': article(dailyLifeContent) }, part);
