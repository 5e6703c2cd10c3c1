/**
 * One sheet for the appointment: lines for the hand, what a reader has chosen, pictures of it, and when it is an emergency. It knows no element and
 * no condition: an element says what its reader has chosen, in the reader's order, and gets a tree. Pure.
 */
import { isElement, type TreeElement, type TreeNode } from '../content/tree.js';
import { Localizer } from '../base/localizer.js';
import { articleMessages } from '../article/article.messages.js';
import type { Surround } from '../article/surround.js';
import { el, nodes, type Child } from '../article/tree-builders.js';

export interface SheetEntry {
  /** What it has in the pack. */
  readonly id?: string | undefined;
  readonly words: Child;
  /** What the reader wrote: printed under the words, with its line breaks. */
  readonly note?: string | undefined;
  /** The number that the entry has in the pictures. Left out: entries are numbered in their order. */
  readonly number?: number | undefined;
}

export interface SheetPart {
  /** Left out: the title of the sheet says what they are. */
  readonly title?: Child;
  readonly entries: readonly SheetEntry[];
}

export interface OneSheet {
  readonly title: Child;
  readonly parts: readonly SheetPart[];
  /** A place each, in this order: `[data-picture-of]`, to be drawn by the element once the sheet is there. */
  readonly pictures?: readonly { readonly id: string; readonly caption: Child }[];
}

/** Emergencies are always on it. */
export function oneSheet(surround: Surround, { title, parts, pictures = [] }: OneSheet): readonly TreeElement[] {
  const words = new Localizer('reading', articleMessages, surround.options.language);
  const flags = surround.redFlags();
  return nodes([
    surround.heading(0, { class: 'title' }, title),
    el(
      'div',
      { class: 'lines' },
      (['sheetName', 'sheetDate'] as const).map((label) => el('p', {}, words.messageNode(label), el('span', { class: 'line' }))),
    ),
    parts.map((part) => partOf(surround, part)),
    pictures.length > 0 &&
      el(
        'div',
        { class: 'pictures' },
        pictures.map(({ id, caption }) =>
          el('figure', {}, el('div', { class: 'figure', 'data-picture-of': id }), el('figcaption', {}, caption)),
        ),
      ),
    flags && emergenciesOf(flags),
    el('p', { class: 'purpose', ...surround.textAttributes }, surround.packText?.purpose),
    surround.review(),
  ]).filter(isElement);
}

const partOf = (surround: Surround, { title, entries }: SheetPart): TreeElement =>
  el(
    'section',
    {},
    title !== undefined && surround.heading(1, {}, title),
    el(
      'ol',
      { class: 'entries' },
      entries.map(({ words, note, number }) =>
        el('li', { value: number === undefined ? undefined : String(number) }, words, note ? el('p', { class: 'written' }, note) : false),
      ),
    ),
  );

/** Of the help box what is urgent: its heading, and the list of emergencies. */
export function emergenciesOf(flags: TreeElement): TreeElement {
  const isKept = (part: TreeNode, index: number): boolean =>
    index === 0 || (isElement(part) && /\bemergency\b/.test(part.attributes?.['class'] ?? ''));
  return { ...flags, children: nodes([flags.children]).filter(isKept) };
}
