/**
 * So many of so many as rows of marks, filled in reading order. It mirrors the words beside it, so it is hidden from assistive
 * technology. Pure.
 *
 * A row is one dashed line whose dashes are the marks: ten thousand marks are a handful of nodes, without an id that two arrays of a page
 * would share. Marks differ in shape as well as in colour: a solid square is counted, an open square may be, a ring (among thousands, a dot) is not.
 */
import type { TreeElement } from '../content/tree.js';
import { el, type Child } from '../article/tree-builders.js';

export interface IconArray {
  /** How many are counted. Whole numbers, as all here. */
  readonly filled: number;
  /** Where sources differ: the most that may be counted. Left out: `filled`. */
  readonly upTo?: number;
  readonly total: number;
  readonly perRow?: number;
}

/** Side of the square that a mark is in, in units of the drawing. */
const cell = 10;
/** Around all where a line is drawn round the first marks. */
const edge = 20;

export function iconArray({ filled, upTo = filled, total, perRow = 10 }: IconArray): TreeElement {
  const marks = (name: string, from: number, to: number): TreeElement | false =>
    to > from && el('path', { class: name, d: rows(from, to, perRow) });
  const width = cell * perRow;
  const height = cell * Math.ceil(total / perRow);
  // Where marks are too small for a shape, those that do not count are dots, and a line is drawn round the few that do.
  const fine = total >= 1000;
  const few = fine && upTo > 0 && upTo <= perRow / 10;
  const margin = few ? edge : 0;
  return el(
    'svg',
    {
      class: fine ? 'icon-array fine' : 'icon-array',
      'aria-hidden': 'true',
      viewBox: [-margin, -margin, width + 2 * margin, height + 2 * margin].join(' '),
      width: String(width),
      height: String(height),
    },
    marks('counted', 0, filled),
    marks('maybe', filled, upTo),
    marks('maybe-inside', filled, upTo),
    marks('other', upTo, total),
    !fine && marks('other-inside', upTo, total),
    few && el('rect', { class: 'round', x: '-12', y: '-12', width: String(cell * upTo + 24), height: String(cell + 24), rx: '12' }),
  );
}

/** Numbers that are compared, each under the words that say it; drawn side by side, with one legend for all. */
export const comparedArrays = (
  drawn: boolean,
  legend: Child,
  attributes: Readonly<Record<string, string>>,
  compared: readonly (readonly [words: Child, filled: number])[],
): readonly Child[] => [
  drawn && el('p', { class: 'small', 'aria-hidden': 'true' }, legend),
  el(
    'ul',
    { class: 'arms', ...attributes },
    compared.map(([words, filled]) => el('li', {}, el('span', {}, words), drawn && iconArray({ filled, total: 100 }))),
  ),
];

/** The marks from the one to the other as lines of equal dashes; the styles set the length of a dash and its ends. */
function rows(from: number, to: number, perRow: number): string {
  const lines: string[] = [];
  for (let start = from; start < to; start = perRow * (Math.floor(start / perRow) + 1)) {
    const column = start % perRow;
    const count = Math.min(perRow - column, to - start);
    const y = cell * Math.floor(start / perRow) + cell / 2;
    // It ends within the last gap: a dash of no length at the very end of a line is drawn by some and not by others.
    lines.push(`M${String(cell * column + cell / 2)} ${String(y)}h${String(cell * (count - 1) + 1)}`);
  }
  return lines.join('');
}
