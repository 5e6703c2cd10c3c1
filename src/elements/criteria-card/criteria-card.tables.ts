/** Tables, and parts that can be folded: a document has them as they are, the element with buttons and for narrow screens. Pure. */
import type { Text, Tree, TreeElement, TreeNode } from '../../content/tree.js';
import { footnotesOf } from '../../foundation/footnotes.js';
import type { Frame } from '../../foundation/frame.js';
import { el } from '../../foundation/tree-builders.js';

export type Content = readonly (TreeNode | Tree | false | undefined)[];

export interface Row {
  readonly head: Content;
  readonly cells: readonly Content[];
}

export interface RowGroup {
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** How parts and tables are written. */
export interface Layout {
  /** A part under a heading, `depth` levels below that of the element. `id` is unique within the element. */
  part(id: string, depth: number, title: TreeNode, ...body: Content): TreeElement;
  /** The first column has the headings of the rows. */
  table(caption: Content, heads: readonly TreeNode[], groups: readonly RowGroup[]): TreeElement;
  /** Whether sums are drawn, too: a document has no style to draw with. */
  readonly drawn: boolean;
}

/** For documents: everything in the open. */
export const plainLayout = (frame: Frame): Layout => ({
  part: (_id, depth, title, ...body) => el('section', {}, frame.heading(depth, {}, title), ...body),
  table: (caption, heads, groups) => table(caption, heads, groups, false),
  drawn: false,
});

/** For the element: parts open under a button; a narrow table has the heading of its column in each cell. */
export const foldedLayout = (frame: Frame): Layout => ({
  part(id, depth, title, ...body) {
    const detail = `detail-${id}`;
    const button = el('button', { type: 'button', class: 'disclosure', 'aria-expanded': 'false', 'aria-controls': detail }, title);
    return el(
      'div',
      { class: 'part' },
      frame.heading(depth, {}, button),
      el('div', { class: 'detail', id: detail, hidden: 'until-found' }, ...body),
    );
  },
  table: (caption, heads, groups) => table(caption, heads, groups, true),
  drawn: true,
});

/** Some browsers forget what a table is once its cells are laid out as cards, so each part says it. */
function table(caption: Content, heads: readonly TreeNode[], groups: readonly RowGroup[], cards: boolean): TreeElement {
  const cell = (tag: string, role: string, attributes: Readonly<Record<string, string>>, ...content: Content): TreeElement =>
    el(tag, { ...attributes, role: cards && role }, ...content);
  const row = (...cells: readonly TreeElement[]): TreeElement => cell('tr', 'row', {}, ...cells);
  const body = ({ title, rows }: RowGroup): TreeElement =>
    cell(
      'tbody',
      'rowgroup',
      {},
      title !== undefined && row(cell('th', 'rowheader', { scope: 'rowgroup', colspan: String(heads.length) }, title)),
      ...rows.map(({ head, cells }) =>
        row(
          cell('th', 'rowheader', { scope: 'row' }, ...head),
          ...cells.map((content, index) =>
            cell('td', 'cell', {}, cards && el('span', { class: 'cell-head', 'aria-hidden': 'true' }, heads[index + 1]), ...content),
          ),
        ),
      ),
    );
  return cell(
    'table',
    'table',
    {},
    el('caption', {}, ...caption),
    cell('thead', 'rowgroup', {}, row(...heads.map((head) => cell('th', 'columnheader', { scope: 'col' }, head)))),
    ...groups.map(body),
  );
}

/** Footnotes to those sources that the texts do not cite themselves. */
export function cites(sources: readonly string[], ...texts: readonly Text[]): TreeNode[] {
  const cited = new Set(texts.flatMap((text) => footnotesOf(text).sources));
  return sources.filter((source) => !cited.has(source)).map((cite) => ({ cite }));
}
