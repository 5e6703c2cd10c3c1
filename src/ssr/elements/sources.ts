/** The document of `helio-sources`, for servers that show no other. It lists the sources of the whole pack, and brings no text of it. */
import { sourcesContent, type SourcesOptions } from '../../elements/sources/sources.content.js';
import { article } from '../document-kind.js';
import { sources } from '../../generated/packs/dermatomyositis/all.sources.js';
import * as elsewhere from '../../generated/packs/dermatomyositis/cited.js';
import { part } from '../../generated/packs/dermatomyositis/pack.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

const content: typeof sourcesContent = {
  ...sourcesContent,
  model(options) {
    const more: SourcesOptions = { ...options, ...(options.pack.id === part.id && { elsewhere }) };
    return sourcesContent.model(more);
  },
};

/** `renderDocument` of `heliotrope/ssr`, for `helio-sources` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-sources': article(content) }, { ...part, sources });
