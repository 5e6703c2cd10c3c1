/**
 * Weeks on one axis: a head with numbers, and a bar for each row. They mirror the words beside them, so they are hidden from
 * assistive technology. Places are shares of the width, so that numbers keep the size of the text around. Pure.
 */
import type { TreeElement } from '../content/tree.js';
import { el, type Child } from '../article/tree-builders.js';

export interface Weeks {
  readonly min: number;
  readonly max: number;
}

const last = 24;
const marks = [0, 4, 8, 12, 16, 20, 24];

/** The axis runs as the text does. */
type Direction = 'ltr' | 'rtl';

const share = (week: number, direction: Direction): number => {
  const percent = 2 + (96 * Math.min(week, last)) / last;
  return direction === 'rtl' ? 100 - percent : percent;
};
const at = (percent: number): string => `${String(Math.round(percent * 10) / 10)}%`;

const drawing = (name: string, height: string, ...children: readonly TreeElement[]): TreeElement =>
  el('svg', { class: `time-axis ${name}`, 'aria-hidden': 'true', width: '100%', height }, children);

const axisHead = (direction: Direction, number: (week: number) => string): TreeElement =>
  drawing(
    'weeks',
    '1.25em',
    ...marks.map((week) => el('text', { x: at(share(week, direction)), y: '1em', 'text-anchor': 'middle' }, number(week))),
  );

/** Left out: not known, which is hatched. */
function axisRow(direction: Direction, weeks?: Weeks): TreeElement {
  const line = (name: string, from: number, to: number): TreeElement =>
    el('line', { class: name, x1: at(share(from, direction)), x2: at(share(to, direction)), y1: '50%', y2: '50%' });
  // Fewer lines than numbers: a long list stays light.
  const grid = [0, 12, last].map((week) => {
    const x = at(share(week, direction));
    return el('line', { class: 'grid', x1: x, x2: x, y1: '0', y2: '100%' });
  });
  // One week is no span: a mark of half a week each side can be seen.
  const [from, to] = weeks ? (weeks.min === weeks.max ? [weeks.min - 0.5, weeks.max + 0.5] : [weeks.min, weeks.max]) : [0, last];
  return drawing('row', '1em', ...grid, line(weeks ? 'span' : 'unknown', from, to));
}

/** Rows of words, each with its bar where there are styles to draw with. */
export const timeList = (
  direction: Direction,
  number: (week: number) => string,
  drawn: boolean,
  attributes: Readonly<Record<string, string>>,
  rows: readonly (readonly [weeks: Weeks | undefined, name: Child, when: Child, proof: Child])[],
): readonly Child[] => [
  drawn && axisHead(direction, number),
  el(
    'ul',
    attributes,
    rows.map(([weeks, name, when, proof]) => el('li', {}, name, ': ', el('strong', {}, when), proof, drawn && axisRow(direction, weeks))),
  ),
];
