/** What a host says inside an element, in a slot of its own. Pure. */
import type { TreeElement } from '../content/tree.js';
import type { Frame } from '../foundation/frame.js';
import type { Layout } from '../foundation/layout.js';
import { Speaker } from '../foundation/speaker.js';
import { el, type Child } from '../foundation/tree-builders.js';
import { readingPhrases } from './reading.phrases.js';

/** Framed as the host's. `ReadingElement` shows it, with what else belongs to it, once there is something in the slot. */
export function hostPart(view: Layout & { readonly frame: Frame }, slot: string, ...before: readonly Child[]): TreeElement | false {
  if (!view.drawn) return false;
  const speaker = new Speaker('reading', readingPhrases, view.frame.options.language);
  const framed = el('div', { class: 'framed' }, el('p', { class: 'small' }, speaker.node('added')), el('slot', { name: slot }));
  return el('div', { class: 'added' }, ...before, framed);
}
