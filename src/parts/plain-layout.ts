import type { Layout } from '../article/layout.js';
import type { Surround } from '../article/surround.js';
import { el } from '../article/tree-builders.js';

/** Of a document, and of what is copied as text: all of it open, nothing to draw with. A link to a part leads there as it does in the element. */
export const plainLayout = (surround: Surround): Layout => ({
  part: (id, depth, title, ...body) => el('section', { id: surround.options.idPrefix + id }, surround.heading(depth, {}, title), body),
  drawn: false,
});
