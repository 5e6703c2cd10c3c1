/** What a host says inside an element, in a slot of its own. Pure. */
import type { TreeElement } from '../content/tree.js';
import type { Surround } from '../article/surround.js';
import type { Layout } from '../article/layout.js';
import { Localizer } from '../base/localizer.js';
import { el, type Child } from '../article/tree-builders.js';
import { articleMessages } from '../article/article.messages.js';

/** Framed as the host's. `ArticleElement` shows it, with what else belongs to it, once there is something in the slot. */
export function hostPart(view: Layout & { readonly surround: Surround }, slot: string, ...before: readonly Child[]): TreeElement | false {
  if (!view.drawn) return false;
  const localizer = new Localizer('reading', articleMessages, view.surround.options.language);
  const framed = el('div', { class: 'framed' }, el('p', { class: 'small' }, localizer.messageNode('added')), el('slot', { name: slot }));
  return el('div', { class: 'added' }, ...before, framed);
}
