/** The sources of a page or of a whole pack, and who has checked its text: one model feeds the document and the element. Pure. */
import { sourcesIn } from '../../content/references.js';
import type { Tree, TreeElement } from '../../content/tree.js';
import type { BuiltPack } from '../../content/types.js';
import { Frame } from '../../foundation/frame.js';
import type { Layout } from '../../foundation/layout.js';
import { Speaker } from '../../foundation/speaker.js';
import { el } from '../../foundation/tree-builders.js';
import { hostPart } from '../../reading/host-part.js';
import { initialOf } from '../../reading/initial.js';
import type { Reading, ReadingModel, ReadingOptions } from '../../reading/reading.js';
import { sourcesPhrases } from './sources.phrases.js';

/** A place that cites sources: an element of the page, by its title; a word of the host's text, which has none. */
export interface Use {
  readonly where: string | undefined;
  readonly keys: readonly string[];
}

export interface SourcesOptions extends ReadingOptions {
  /** The elements of the page. Without any: the slices of the pack. */
  readonly uses?: readonly Use[];
}

interface Entry {
  readonly key: string;
  readonly letter: string;
  readonly usedIn: readonly string[];
}

export interface SourcesModel extends ReadingModel {
  readonly speaker: Speaker<typeof sourcesPhrases>;
  readonly pack: BuiltPack;
  readonly ofPage: boolean;
  readonly entries: readonly Entry[];
}

type SlicePhrase = Extract<keyof typeof sourcesPhrases, `slice${string}`>;

export const sourcesReading: Reading<SourcesModel> = {
  slice: 'sources',

  model(options: SourcesOptions) {
    const { pack, language } = options;
    const frame = new Frame(options);
    const speaker = new Speaker('sources', sourcesPhrases, language);
    const ofPage = Boolean(options.uses?.length);
    const uses = ofPage ? options.uses! : usesOfSlices(pack, speaker);
    const places = new Map<string, Set<string>>();
    for (const { where = speaker.say('sliceglossary'), keys } of uses) {
      for (const key of keys) places.set(key, (places.get(key) ?? new Set()).add(where));
    }
    const keys = Object.keys(pack.sources).filter((key) => places.has(key));
    const name = (key: string): string => pack.sources[key]?.text.replace(/^\W+/, '') ?? key;
    const order = new Intl.Collator('en').compare;
    return {
      frame,
      speaker,
      pack,
      ofPage,
      title: speaker.say('title'),
      keyPoints: [],
      questions: [],
      searchLabel: speaker.say('searchLabel'),
      entries: keys
        .sort((a, b) => order(name(a), name(b)))
        .map((key) => ({ key, letter: initialOf(name(key), 'en'), usedIn: [...(places.get(key) ?? [])] })),
    };
  },

  body(view) {
    const { frame, speaker, entries } = view;
    const listed = entries.length > most ? byLetter(view) : entries.length > 0 ? [listOf(view, entries)] : [];
    return [
      el(
        'section',
        { class: listed.length > 1 ? 'letters' : 'group' },
        frame.heading(1, {}, speaker.node(view.ofPage ? 'listOfPage' : 'list')),
        el('p', { class: 'small' }, speaker.node(entries.length > 0 ? 'order' : 'nothing')),
        ...listed,
      ),
      el('section', {}, frame.heading(1, {}, speaker.node('reviews')), reviewTable(view), hostPart(view, 'review')),
      el(
        'section',
        {},
        frame.heading(1, {}, speaker.node('feedback')),
        el('p', {}, speaker.node('feedbackHow')),
        hostPart(view, 'feedback'),
      ),
    ];
  },
};

/** As many as can be looked through at one go. */
const most = 30;

function byLetter(view: SourcesModel & Layout): TreeElement[] {
  const { entries, speaker } = view;
  return [...new Set(entries.map(({ letter }) => letter))].map((letter) => {
    const under = entries.filter((entry) => entry.letter === letter);
    const title = speaker.node('underLetter', { letter, count: under.length });
    return el('div', { class: 'group' }, view.part(`letter-${letter.toLowerCase()}`, 2, title, listOf(view, under)));
  });
}

const listOf = ({ frame, speaker, drawn }: SourcesModel & Layout, entries: readonly Entry[]): TreeElement =>
  el(
    'ul',
    { class: 'all-sources' },
    entries.map(({ key, usedIn }) =>
      el(
        'li',
        { 'data-item': drawn && key },
        el('p', { class: 'name' }, ...frame.source(key)),
        el('p', { class: 'small' }, speaker.node('usedIn', { where: usedIn.join(', ') })),
      ),
    ),
  );

/** In a pack that is registered slice by slice, those that the page has. */
function usesOfSlices(pack: BuiltPack, speaker: Speaker<typeof sourcesPhrases>): Use[] {
  const structures: Readonly<Record<string, unknown>> = pack.structure;
  return Object.keys(structures).map((slice) => {
    const texts = Object.values(pack.text).flatMap((levels) =>
      Object.values(levels).map((slices) => (slices as Readonly<Record<string, unknown>>)[slice]),
    );
    return {
      where: speaker.say(`slice${slice.replace('-', '')}` as SlicePhrase),
      keys: [...sourcesIn([structures[slice], texts])],
    };
  });
}

/** Every language and level that the pack has, with every record of it: none is left out, and none is made up. */
function reviewTable({ pack, speaker, table }: SourcesModel & Layout): Tree {
  const records = pack.structure.pack?.review.records ?? [];
  const languageName = (tag: string): string => new Intl.DisplayNames([speaker.language], { type: 'language' }).of(tag) ?? tag;
  const rows = Object.entries(pack.text).flatMap(([language, levels]) =>
    (['standard', 'easy'] as const)
      .filter((level) => levels[level])
      .map((level) => {
        const own = records.filter((record) => record.language === language && record.level === level);
        return [
          speaker.say('textOf', { language: languageName(language), level: speaker.say(level) }),
          own.length === 0
            ? speaker.node('none')
            : el(
                'ul',
                {},
                own.map((record) =>
                  el(
                    'li',
                    {},
                    speaker.node('record', { ...record, date: speaker.date(record.date) }),
                    record.version !== pack.version && [' ', speaker.node('older')],
                  ),
                ),
              ),
        ];
      }),
  );
  return [table(speaker.node('reviewsCaption'), [speaker.node('text'), speaker.node('checkedBy')], [{ rows }])];
}
