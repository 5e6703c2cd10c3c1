/** One to five dots, filled from the start: a grade that carries no verdict. Words beside it say the same, so it is hidden from assistive technology. Pure. */
import type { TreeElement } from '../content/tree.js';
import { el } from '../article/tree-builders.js';
import { times } from '../figure/times.js';

const cell = 14;

export const dots = (filled: number, of = 5): TreeElement =>
  el(
    'svg',
    { class: 'dots', 'aria-hidden': 'true', viewBox: [0, 0, cell * of, cell].join(' '), width: String(cell * of), height: String(cell) },
    times(of, (index) =>
      el('circle', { class: index < filled && 'filled', cx: String(cell * (index + 0.5)), cy: String(cell / 2), r: '5' }),
    ),
  );
