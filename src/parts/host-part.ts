/** What a host says inside an element, in a slot of its own. Pure. */
import type { TreeElement } from '../content/tree.js';
import { framed } from '../article/host-words.js';
import type { Surround } from '../article/surround.js';
import type { Layout } from '../article/layout.js';
import { el, type Child } from '../article/tree-builders.js';

/** `ArticleElement` shows it, with what else belongs to it, once there is something in the slot. */
export function hostPart(view: Layout & { readonly surround: Surround }, slot: string, ...before: readonly Child[]): TreeElement | false {
  if (!view.drawn) return false;
  return el(
    'div',
    { class: 'added' },
    before,
    framed(view.surround.options.language, () => el('slot', { name: slot })),
  );
}
