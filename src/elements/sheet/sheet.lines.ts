/** Lines for the hand: drawn by styles, or written where there are none. Pure. */
import { el, type Child } from '../../article/tree-builders.js';
import { writtenLine } from '../../parts/tick-row.js';

export const lines = ({ drawn }: { readonly drawn: boolean }, ...labels: readonly Child[]): Child[] =>
  labels.map((label) => (drawn ? toFill(label) : el('p', {}, label, ' ', el('span', { 'aria-hidden': 'true' }, writtenLine))));

/** One that is drawn. `further`: a class of its own. */
export const toFill = (label: Child, further = '') =>
  el('p', { class: `to-fill ${further}` }, el('span', {}, label), el('span', { class: 'line' }));
