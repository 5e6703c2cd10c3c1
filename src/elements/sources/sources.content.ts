/** The sources of a page or of a whole pack, and who has checked its text: one model feeds the document and the element. Pure. */
import { pickText } from '../../content/pick-text.js';
import { languageChain } from '../../base/localizer.js';
import { sourcesIn } from '../../content/references.js';
import type { Tree, TreeElement } from '../../content/tree.js';
import type { BuiltPack, EvidenceText, SliceName } from '../../content/types.js';
import { Surround } from '../../article/surround.js';
import type { Layout } from '../../article/layout.js';
import { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import { hostPart } from '../../parts/host-part.js';
import { initialOf } from '../../parts/initial.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import type { ArticleOptions } from '../../article/surround.js';
import { sourcesMessages } from './sources.messages.js';
import { table } from '../../parts/table.js';

/** A place that cites sources: an element of the page, by its title; a word of the host's text, which has none. */
export interface Use {
  readonly where: string | undefined;
  readonly keys: readonly string[];
}

interface Elsewhere {
  readonly cited: Readonly<Partial<Record<SliceName, readonly string[]>>>;
  /** By language: what has been studied. */
  readonly studied: Readonly<Record<string, string>>;
}

export interface SourcesOptions extends ArticleOptions {
  /** The elements of the page. Without any: the slices of the pack. */
  readonly uses?: readonly Use[];
  /** Of slices that the pack has, and that are not here. */
  readonly elsewhere?: Elsewhere;
}

interface Entry {
  readonly key: string;
  readonly letter: string;
  readonly usedIn: readonly string[];
}

export interface SourcesModel extends ArticleModel {
  readonly localizer: Localizer<typeof sourcesMessages>;
  readonly pack: BuiltPack;
  readonly ofPage: boolean;
  readonly entries: readonly Entry[];
}

const sliceMessages = {
  pack: 'slicepack',
  summary: 'slicesummary',
  facts: 'slicefacts',
  causes: 'slicecauses',
  findings: 'slicefindings',
  tests: 'slicetests',
  criteria: 'slicecriteria',
  treatments: 'slicetreatments',
  evidence: 'sliceevidence',
  checklist: 'slicechecklist',
  'daily-life': 'slicedailylife',
  sheet: 'slicesheet',
  quiz: 'slicequiz',
  glossary: 'sliceglossary',
} as const;

export const sourcesContent: ArticleContent<SourcesModel> = {
  slice: 'sources',

  model(options: SourcesOptions) {
    const { pack, language } = options;
    const surround = new Surround(options);
    const localizer = new Localizer('sources', sourcesMessages, language);
    const { uses: usesOfPage = [] } = options;
    const ofPage = usesOfPage.length > 0;
    const uses = ofPage ? usesOfPage : usesOfSlices(options, localizer);
    const places = new Map<string, Set<string>>();
    for (const { where = localizer.message('sliceglossary'), keys } of uses) {
      for (const key of keys) places.set(key, (places.get(key) ?? new Set()).add(where));
    }
    const keys = Object.keys(pack.sources).filter((key) => places.has(key));
    const name = (key: string): string => pack.sources[key]?.text.replace(/^\W+/, '') ?? key;
    const order = new Intl.Collator('en').compare;
    return {
      surround,
      localizer,
      pack,
      ofPage,
      title: localizer.message('title'),
      keyPoints: [],
      questions: [],
      searchLabel: localizer.message('searchLabel'),
      entries: keys
        .sort((a, b) => order(name(a), name(b)))
        .map((key) => ({ key, letter: initialOf(name(key), 'en'), usedIn: [...(places.get(key) ?? [])] })),
    };
  },

  body(view) {
    const { surround, localizer, entries } = view;
    const listed = entries.length > most ? byLetter(view) : entries.length > 0 ? [listOf(view, entries)] : [];
    return [
      el(
        'section',
        { class: listed.length > 1 ? 'letters' : 'group' },
        surround.heading(1, {}, localizer.messageNode(view.ofPage ? 'listOfPage' : 'list')),
        el('p', { class: 'small' }, localizer.messageNode(entries.length > 0 ? 'order' : 'nothing')),
        ...listed,
      ),
      el('section', {}, surround.heading(1, {}, localizer.messageNode('reviews')), reviewTable(view), hostPart(view, 'review')),
      el(
        'section',
        {},
        surround.heading(1, {}, localizer.messageNode('feedback')),
        el('p', {}, localizer.messageNode('feedbackHow')),
        hostPart(view, 'feedback'),
      ),
    ];
  },
};

/** As many as can be looked through at one go. */
const most = 30;

function byLetter(view: SourcesModel & Layout): TreeElement[] {
  const { entries, localizer } = view;
  return [...new Set(entries.map(({ letter }) => letter))].map((letter) => {
    const under = entries.filter((entry) => entry.letter === letter);
    const title = localizer.messageNode('underLetter', { letter, count: under.length });
    return el('div', { class: 'group' }, view.part(`letter-${letter.toLowerCase()}`, 2, title, listOf(view, under)));
  });
}

const listOf = ({ surround, localizer, drawn }: SourcesModel & Layout, entries: readonly Entry[]): TreeElement =>
  el(
    'ul',
    { class: 'all-sources' },
    entries.map(({ key, usedIn }) =>
      el(
        'li',
        { 'data-item': drawn && key },
        el('p', { class: 'name' }, surround.source(key)),
        el('p', { class: 'small' }, localizer.messageNode('usedIn', { where: usedIn.join(', ') })),
      ),
    ),
  );

/** In a pack that is registered slice by slice, those that the page has. */
function usesOfSlices({ pack, elsewhere }: SourcesOptions, localizer: Localizer<typeof sourcesMessages>): Use[] {
  const languages = languageChain(localizer.language);
  const here = pickText<EvidenceText>(pack, 'evidence', languages, 'standard');
  const studied = here
    ? here.text.headings?.name
    : elsewhere && languages.map((language) => elsewhere.studied[language]).find((name) => name !== undefined);
  const isSlice = (slice: string): slice is keyof typeof sliceMessages => Object.hasOwn(sliceMessages, slice);
  return Object.keys({ ...elsewhere?.cited, ...pack.structure })
    .filter(isSlice)
    .map((slice) => {
      const texts = Object.values(pack.text).flatMap((levels) => Object.values(levels).map((slices) => slices[slice]));
      // Of the glossary, each part of a pack has the words that it uses.
      const others = (!(slice in pack.structure) || slice === 'glossary') && elsewhere?.cited[slice];
      return {
        where: (slice === 'evidence' && studied) || localizer.message(sliceMessages[slice]),
        keys: [...sourcesIn([pack.structure[slice], texts]), ...(others || [])],
      };
    });
}

/** Every language and level that the pack has, with every record of it: none is left out, and none is made up. */
function reviewTable(view: SourcesModel & Layout): Tree {
  const { pack, localizer } = view;
  const records = pack.structure.pack?.review.records ?? [];
  const languageName = (tag: string): string => new Intl.DisplayNames([localizer.language], { type: 'language' }).of(tag) ?? tag;
  const rows = Object.entries(pack.text).flatMap(([language, levels]) =>
    (['standard', 'easy'] as const)
      .filter((level) => levels[level])
      .map((level) => {
        const own = records.filter((record) => record.language === language && record.level === level);
        return [
          localizer.message('textOf', { language: languageName(language), level: localizer.message(level) }),
          own.length === 0
            ? localizer.messageNode('none')
            : el(
                'ul',
                {},
                own.map((record) =>
                  el(
                    'li',
                    {},
                    localizer.messageNode('record', { ...record, date: localizer.date(record.date) }),
                    record.version !== pack.version && [' ', localizer.messageNode('older')],
                  ),
                ),
              ),
        ];
      }),
  );
  return [
    table(view, localizer.messageNode('reviewsCaption'), [localizer.messageNode('text'), localizer.messageNode('checkedBy')], [{ rows }]),
  ];
}
