/** A table. A document has it as it is; an element lays a narrow one out as cards. Pure. */
import type { TreeElement, TreeNode } from '../content/tree.js';
import type { Layout } from '../article/layout.js';
import { el, type Child } from '../article/tree-builders.js';

/** Its cells: the first is the heading of the row. */
export type Row = readonly Child[];

export interface RowGroup {
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** Some browsers forget what a table is that is laid out in another way, so each part of one that is drawn says it. */
export const tableParts =
  (drawn: boolean) =>
  (tag: string, role: string, attributes: Readonly<Record<string, string>>, ...content: readonly Child[]): TreeElement =>
    el(tag, { ...attributes, role: drawn && role }, content);

/** As cards, each cell has the heading of its column. */
export function table({ drawn }: Layout, caption: Child, heads: readonly TreeNode[], groups: readonly RowGroup[]): TreeElement {
  const part = tableParts(drawn);
  const row = (...cells: readonly Child[]): TreeElement => part('tr', 'row', {}, ...cells);
  const cellHead = (index: number): Child => drawn && el('span', { class: 'cell-head', 'aria-hidden': 'true' }, heads[index]);
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
