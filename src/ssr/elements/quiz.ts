/** The document of `helio-quiz`, for servers that show no other. */
import { quizContent } from '../../elements/quiz/quiz.content.js';
import { part } from '../../generated/packs/dermatomyositis/quiz.js';
import { article } from '../document-kind.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-quiz` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-quiz': article(quizContent) }, part);
