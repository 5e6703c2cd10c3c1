/** All words that the pack explains, by letter: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { furtherCites } from '../../parts/further-cites.js';
import { Surround } from '../../article/surround.js';
import { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import { glossaryEntry, glossaryIds, type GlossaryEntry } from '../../parts/glossary-entries.js';
import { initialOf } from '../../parts/initial.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { glossaryMessages } from './glossary.messages.js';

interface Letter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryModel extends ArticleModel {
  readonly localizer: Localizer<typeof glossaryMessages>;
  /** In alphabetical order; those of the Latin alphabet also where no word begins with them. */
  readonly letters: readonly Letter[];
}

export const glossaryContent: ArticleContent<GlossaryModel> = {
  slice: 'glossary',

  model(options) {
    const { pack, language } = options;
    if (!pack.structure.glossary) return undefined;
    const surround = new Surround(options);
    const localizer = new Localizer('glossary', glossaryMessages, language);
    const entries = glossaryIds(surround).flatMap((id) => glossaryEntry(surround, id) ?? []);
    return {
      surround,
      localizer,
      title: localizer.message('title'),
      keyPoints: [],
      questions: [],
      searchLabel: localizer.message('searchLabel'),
      explainsWords: true,
      letters: byLetter(entries, surround.textLanguage),
    };
  },

  body(view) {
    const { surround, localizer, letters } = view;
    const target = (letter: string): string => `${surround.options.idPrefix}letter-${letter.toLowerCase()}`;
    return [
      el('p', {}, localizer.messageNode('about')),
      el('p', { class: 'unverified' }, localizer.messageNode('unsourced')),
      el(
        'nav',
        { class: 'letters no-print', 'aria-label': localizer.message('letters') },
        el(
          'ul',
          {},
          ...letters.map(({ letter, entries }) =>
            el('li', {}, entries.length > 0 ? el('a', { href: `#${target(letter)}` }, letter) : letter),
          ),
        ),
      ),
      ...letters
        .filter(({ entries }) => entries.length > 0)
        .map(({ letter, entries }) =>
          el(
            'section',
            { class: 'group' },
            surround.heading(1, { id: target(letter), class: 'letter' }, letter),
            el('dl', surround.textAttributes, ...entries.map((entry) => entryOf(surround, entry, view.drawn))),
          ),
        ),
    ];
  },
};

/** A search looks at the word and at what it means: who looks for "swallow" finds "dysphagia". */
const entryOf = (surround: Surround, { id, name, definition, sources }: GlossaryEntry, drawn: boolean): TreeElement =>
  el(
    'div',
    { 'data-item': drawn && id },
    el('dt', { id: `${surround.options.idPrefix}term-${id}`, class: 'name' }, name),
    el('dd', { class: 'name' }, ...(typeof definition === 'string' ? [definition] : definition), ...furtherCites(sources, definition)),
  );

function byLetter(entries: readonly GlossaryEntry[], language: string): Letter[] {
  const order = new Intl.Collator(language, { sensitivity: 'base' }).compare;
  const letterOf = ({ name }: GlossaryEntry): string => initialOf(name, language);
  const used = [...new Set(entries.map(letterOf))];
  const latin = used.every((letter) => /^[A-Z]$/.test(letter)) ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('') : [];
  return [...new Set([...latin, ...used])].sort(order).map((letter) => ({
    letter,
    entries: entries.filter((entry) => letterOf(entry) === letter).sort((a, b) => order(a.name, b.name)),
  }));
}
