/** All words that the pack explains, by letter: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { furtherCites } from '../../foundation/footnotes.js';
import { Frame } from '../../foundation/frame.js';
import { Speaker } from '../../foundation/speaker.js';
import { el } from '../../foundation/tree-builders.js';
import { glossaryEntry, glossaryIds, type GlossaryEntry } from '../../reading/glossary-entries.js';
import { initialOf } from '../../reading/initial.js';
import type { Reading, ReadingModel } from '../../reading/reading.js';
import { glossaryPhrases } from './glossary.phrases.js';

interface Letter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryModel extends ReadingModel {
  readonly speaker: Speaker<typeof glossaryPhrases>;
  /** In alphabetical order; those of the Latin alphabet also where no word begins with them. */
  readonly letters: readonly Letter[];
}

export const glossaryReading: Reading<GlossaryModel> = {
  slice: 'glossary',

  model(options) {
    const { pack, language } = options;
    if (!pack.structure.glossary) return undefined;
    const frame = new Frame(options);
    const speaker = new Speaker('glossary', glossaryPhrases, language);
    const entries = glossaryIds(frame).flatMap((id) => glossaryEntry(frame, id) ?? []);
    return {
      frame,
      speaker,
      title: speaker.say('title'),
      keyPoints: [],
      questions: [],
      searchLabel: speaker.say('searchLabel'),
      explainsWords: true,
      letters: byLetter(entries, frame.textLanguage),
    };
  },

  body(view) {
    const { frame, speaker, letters } = view;
    const target = (letter: string): string => `${frame.options.idPrefix}letter-${letter.toLowerCase()}`;
    return [
      el('p', {}, speaker.node('about')),
      el('p', { class: 'unverified' }, speaker.node('unsourced')),
      el(
        'nav',
        { class: 'letters no-print', 'aria-label': speaker.say('letters') },
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
            frame.heading(1, { id: target(letter), class: 'letter' }, letter),
            el('dl', frame.textAttributes, ...entries.map((entry) => entryOf(frame, entry, view.drawn))),
          ),
        ),
    ];
  },
};

/** A search looks at the word and at what it means: who looks for "swallow" finds "dysphagia". */
const entryOf = (frame: Frame, { id, name, definition, sources }: GlossaryEntry, drawn: boolean): TreeElement =>
  el(
    'div',
    { 'data-item': drawn && id },
    el('dt', { id: `${frame.options.idPrefix}term-${id}`, class: 'name' }, name),
    el('dd', { class: 'name' }, ...(typeof definition === 'string' ? [definition] : definition), ...furtherCites(sources, definition)),
  );

function byLetter(entries: readonly GlossaryEntry[], language: string): Letter[] {
  const order = new Intl.Collator(language, { sensitivity: 'base' }).compare;
  const letterOf = ({ name }: GlossaryEntry): string => initialOf(name, language);
  const used = [...new Set(entries.map(letterOf))];
  const latin = used.every((letter) => /^[A-Z]$/.test(letter)) ? [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] : [];
  return [...new Set([...latin, ...used])].sort(order).map((letter) => ({
    letter,
    entries: entries.filter((entry) => letterOf(entry) === letter).sort((a, b) => order(a.name, b.name)),
  }));
}
