/** Something to tick, with room for a note: in an element, on paper, in a document, and as it is copied. Pure. */
import { plainText } from '../content/plain-text.js';
import type { Text, TreeElement } from '../content/tree.js';
import type { Surround } from '../article/surround.js';
import type { Layout } from '../article/layout.js';
import { Localizer } from '../base/localizer.js';
import { el, type Child } from '../article/tree-builders.js';
import { articleMessages } from '../article/article.messages.js';
import type { ReaderNotes } from './reader-notes.js';
import { times } from '../figure/times.js';

export interface Tickable {
  /** Unique within the element. */
  readonly id: string;
  /** Without terms and footnotes: it is the label of a box. */
  readonly words: Text;
}

/** It may break anywhere, so that it fits any page. */
export const writtenLine = times(10, () => '____').join('\u200b');

interface View extends Layout {
  readonly surround: Surround;
}

/** Said before the first box, in an element. */
export const nothingSaved = ({ drawn, surround }: View): Child =>
  drawn &&
  el(
    'p',
    { class: 'no-print' },
    el('strong', {}, new Localizer('reading', articleMessages, surround.options.language).messageNode('nothingSaved')),
  );

interface RowWords {
  /** Over the field for a note. */
  readonly label: string;
  /** What the field is called: the label, and what the note is about. */
  readonly name: (words: string) => string;
}

/** An item of a list. A document has an empty box and a line to write on. `ReaderNotes` fills those of an element. */
export function tickRow(
  { drawn, surround }: View,
  { id, words }: Tickable,
  { label, name }: RowWords,
  ...after: readonly Child[]
): TreeElement {
  const forEyes = (tag: string, what: string): TreeElement => el(tag, { 'aria-hidden': 'true' }, what);
  if (!drawn) return el('li', surround.textAttributes, forEyes('span', '☐'), ' ', words, after, forEyes('div', writtenLine));
  return el(
    'li',
    { class: 'tick-row' },
    el('label', { class: 'tick', ...surround.textAttributes }, el('input', { type: 'checkbox', 'data-tick': id }), el('span', {}, words)),
    after.length > 0 && el('p', { class: 'small' }, after),
    el(
      'label',
      { class: 'note no-print' },
      el('span', { class: 'small' }, label),
      el('textarea', { rows: '2', 'data-note': id, 'aria-label': name(plainText(words)) }),
    ),
    el('p', { class: 'written', 'data-written': id }),
  );
}

interface Group {
  readonly title: string;
  readonly rows: readonly Tickable[];
}

/** The rows that are ticked or noted, under their headings; all of them, if none is. */
export function tickedText(groups: readonly Group[], notes: ReaderNotes): string[] {
  const isWanted = ({ id }: Tickable): boolean => notes.isEmpty || notes.isTicked(id) || notes.note(id) !== '';
  return groups.flatMap(({ title, rows }) => {
    const wanted = rows.filter(isWanted).map(({ id, words }) => {
      const note = notes.note(id);
      return `${notes.isTicked(id) ? '☑' : '☐'} ${plainText(words)}${note ? `\n  ${note.replaceAll('\n', '\n  ')}` : ''}`;
    });
    return wanted.length > 0 ? [[title, ...wanted].join('\n')] : [];
  });
}
