/** Documents outside a page: the plain content of an element as HTML, text or Markdown. Runs in Node and in browsers, without a DOM. */
import { pack } from '../generated/packs/dermatomyositis/index.js';
import { documents } from './documents.js';
import { rendererOf, type RenderDocument } from './renderer.js';

export { surrounds, type SurroundShare } from './article-document.js';
export type { DocumentFormat, RenderDocument, RenderOptions } from './renderer.js';

/** The tags that have a document. */
export const documentTags: readonly string[] = Object.keys(documents);

/**
 * The document of an element: what a reader gets without script.
 *
 * @param tag - `helio-body-map` and the like: one of `documentTags`.
 * @param attributes - As written in HTML: `{ level: 'easy', 'heading-level': 3, lang: 'en' }`.
 * @returns A string without script, style or comments.
 * @throws RangeError for an unknown tag, attribute, value, format, surround or prefix, naming what is allowed; or if no pack of that id is
 *   registered.
 */
export const renderDocument: RenderDocument = rendererOf(documents, pack);
