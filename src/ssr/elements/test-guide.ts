/** The document of `helio-test-guide`, for servers that show no other. */
import { testGuideContent } from '../../elements/test-guide/test-guide.content.js';
import { article } from '../document-kind.js';
import { part } from '../../generated/packs/dermatomyositis/tests.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-test-guide` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-test-guide': article(testGuideContent) }, part);
