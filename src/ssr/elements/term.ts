/** The document of `helio-term`, for servers that show no other. */
import { termRules } from '../../elements/term/term.attributes.js';
import { termDocument } from '../term-document.js';
import { part } from '../../generated/packs/dermatomyositis/glossary.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** `renderDocument` of `heliotrope/ssr`, for `helio-term` alone. */
export const renderDocument: RenderDocument = rendererOf(
  { 'helio-term': { slice: 'glossary', rules: termRules, make: termDocument } },
  part,
);
