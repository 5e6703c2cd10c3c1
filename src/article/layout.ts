/**
 * Tables, and parts that can be folded. A document has them as they are; an element folds parts away under buttons, and lays narrow
 * tables out as cards. Pure trees.
 */
import type { TreeElement, TreeNode } from '../content/tree.js';
import type { Surround } from './surround.js';
import { el, type Child } from './tree-builders.js';

/** Its cells: the first is the heading of the row. */
export type Row = readonly Child[];

export interface RowGroup {
  readonly title?: string;
  readonly rows: readonly Row[];
}

export interface Layout {
  /** A part under a heading, `depth` levels below that of the element. `id` is unique within the element. */
  part(id: string, depth: number, title: Child, ...body: readonly Child[]): TreeElement;
  table(caption: Child, heads: readonly TreeNode[], groups: readonly RowGroup[]): TreeElement;
  /** Whether there are styles to draw with. */
  readonly drawn: boolean;
}

export const plainLayout = (surround: Surround): Layout => ({
  part: (_id, depth, title, ...body) => el('section', {}, surround.heading(depth, {}, title), ...body),
  table: table.bind(undefined, false),
  drawn: false,
});

export const foldedLayout = (surround: Surround): Layout => ({
  part(id, depth, title, ...body) {
    const detail = `detail-${id}`;
    const button = el('button', { type: 'button', class: 'disclosure', 'aria-expanded': 'false', 'aria-controls': detail }, title);
    return el(
      'div',
      { class: 'part' },
      surround.heading(depth, {}, button),
      el('div', { class: 'detail', id: detail, hidden: 'until-found' }, ...body),
    );
  },
  table: table.bind(undefined, true),
  drawn: true,
});

/** As cards, each cell has the heading of its column; and some browsers forget then what a table is, so each part says it. */
function table(cards: boolean, caption: Child, heads: readonly TreeNode[], groups: readonly RowGroup[]): TreeElement {
  const part = (tag: string, role: string, attributes: Readonly<Record<string, string>>, ...content: readonly Child[]): TreeElement =>
    el(tag, { ...attributes, role: cards && role }, ...content);
  const row = (...cells: readonly Child[]): TreeElement => part('tr', 'row', {}, ...cells);
  const cellHead = (index: number): Child => cards && el('span', { class: 'cell-head', 'aria-hidden': 'true' }, heads[index]);
  return part(
    'table',
    'table',
    {},
    el('caption', {}, caption),
    part('thead', 'rowgroup', {}, row(...heads.map((head) => part('th', 'columnheader', { scope: 'col' }, head)))),
    ...groups.map(({ title, rows }) =>
      part(
        'tbody',
        'rowgroup',
        {},
        title !== undefined && row(part('th', 'rowheader', { scope: 'rowgroup', colspan: String(heads.length) }, title)),
        ...rows.map((cells) =>
          row(
            ...cells.map((content, index) =>
              index === 0 ? part('th', 'rowheader', { scope: 'row' }, content) : part('td', 'cell', {}, cellHead(index), content),
            ),
          ),
        ),
      ),
    ),
  );
}
