/** Parts that can be folded. A document has them as they are; an element folds them away under buttons. Pure trees. */
import type { TreeElement } from '../content/tree.js';
import type { Surround } from './surround.js';
import { el, type Child } from './tree-builders.js';

export interface Layout {
  /** A part under a heading, `depth` levels below that of the element. `id` is unique within the element. */
  part(id: string, depth: number, title: Child, ...body: readonly Child[]): TreeElement;
  /** Whether there are styles to draw with. */
  readonly drawn: boolean;
}

export const foldedLayout = (surround: Surround): Layout => ({
  part(id, depth, title, ...body) {
    const detail = `detail-${id}`;
    const button = el('button', { type: 'button', class: 'disclosure', 'aria-expanded': 'false', 'aria-controls': detail }, title);
    return el(
      'div',
      { class: 'part', id },
      surround.heading(depth, {}, button),
      el('div', { class: 'detail', id: detail, hidden: 'until-found' }, body),
    );
  },
  drawn: true,
});
