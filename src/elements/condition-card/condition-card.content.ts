/** What it is, how rare, whom it meets, how it can go: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { FactsStructure } from '../../content/types.js';
import { el, type Child } from '../../article/tree-builders.js';
import { iconArray } from '../../parts/icon-array.js';
import { openSlice } from '../../parts/open-slice.js';
import { evidenceMarks, withMarks } from '../../parts/evidence-marks.js';
import type { ArticleContent } from '../../article/article.js';
import { isFor } from '../../parts/audience.js';
import { textsOf } from '../../parts/texts-of.js';
import { agesChart, sexesChart } from './condition-card.charts.js';
import { groupsSection } from './condition-card.groups.js';
import { countedIn, rangeOf, saidTo, type ConditionModel, type ConditionView } from './condition-card.model.js';
import { conditionCardMessages } from './condition-card.messages.js';
import { codeTable, numberTables } from './condition-card.tables.js';

export const conditionContent: ArticleContent<ConditionModel> = {
  slice: 'facts',

  model(options) {
    const { figure, country } = options;
    const opened = openSlice('facts', 'condition-card', conditionCardMessages, options);
    return opened && { ...opened, figure, country, questions: textsOf(opened.structure.questions, opened.text.questions) };
  },

  body(view) {
    const { surround, localizer, structure, text, figure } = view;
    const section = (title: keyof typeof conditionCardMessages, ...body: readonly Child[]): TreeElement =>
      el('section', { id: `${surround.options.idPrefix}${title}` }, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    const list = (entries: readonly Child[]): TreeElement =>
      el('ul', surround.textAttributes, ...entries.map((entry) => el('li', {}, entry)));
    const survival = saidTo(view, structure.survival, text.survival);
    const what = saidTo(view, structure.what, text.what);
    const more = saidTo(view, structure.more, text.more);
    const outlook = saidTo(view, structure.outlook, text.outlook);
    return [
      what.length > 0 &&
        section(
          what.length === 3 ? 'what' : 'inShort',
          el(
            'p',
            { class: 'lead', ...surround.textAttributes },
            what.map((said) => [said, ' ']),
          ),
        ),
      more.length > 0 && section('more', list(more)),
      section(
        structure.tallies.every(isRare) ? 'rare' : 'common',
        el('p', surround.textAttributes, text.talliesNote),
        tallies(view, 'new'),
        tallies(view, 'living'),
      ),
      whom(view),
      outlook.length > 0 &&
        section('outlook', list(outlook), survival.length > 0 && el('p', { class: 'small' }, localizer.messageNode('survivalLater'))),
      structure.groups.length > 0 && groupsSection(view),
      structure.codes.length > 0 &&
        view.part('codes', 1, localizer.messageNode('codes'), el('p', surround.textAttributes, text.codesNote), codeTable(view)),
      // Last of all: nobody meets these numbers unasked.
      figure === 'adult' && survival.length > 0 && view.part('survival', 1, localizer.messageNode('survival'), list(survival)),
    ];
  },
};

type Tally = FactsStructure['tallies'][number];

/** At most 5 in 10,000 live with it: so the European Union has it. */
const isRare = ({ kind, number, per }: Tally): boolean => kind === 'new' || number.max / per <= 5e-4;

/** The span of all counts first, then each of them, folded: a number never appears without whom, where and when. */
function tallies(view: ConditionView, kind: Tally['kind']): TreeElement {
  const { surround, localizer, structure, text, figure } = view;
  const shown = structure.tallies.filter((tally) => tally.kind === kind && isFor(tally, figure));
  const spanned = shown.filter(({ of }) => of === (figure === 'adult' ? 'people' : 'children'));
  const picture = kind === 'living' && structure.picture && isFor(structure.picture, figure) && structure.picture;
  const [first] = spanned;
  return el(
    'div',
    { class: 'tallies' },
    surround.heading(2, {}, localizer.messageNode(kind)),
    picture && view.drawn && iconArray({ ...picture, perRow: 100 }),
    el(
      'div',
      { class: 'beside' },
      first ? el('p', { class: 'lead' }, ...spanOf(view, first, spanned)) : el('p', surround.textAttributes, text.notCounted),
      picture && text.picture !== undefined && el('p', surround.textAttributes, withMarks(view, picture, text.picture)),
      shown.length > 0 &&
        view.part(
          `tallies-${kind}`,
          3,
          localizer.messageNode('counts'),
          el('ul', surround.textAttributes, ...shown.map((tally) => el('li', {}, ...tallyLine(view, tally)))),
        ),
    ),
  );
}

function spanOf(view: ConditionView, first: Tally, tallies: readonly Tally[]): readonly Child[] {
  const number = {
    min: Math.min(...tallies.map((tally) => tally.number.min)),
    max: Math.max(...tallies.map((tally) => tally.number.max)),
  };
  const sources = [...new Set(tallies.flatMap((tally) => tally.sources))];
  return [
    el('strong', {}, view.localizer.messageNode(tallyPhrase(first), { number: rangeOf(view, number), per: first.per })),
    evidenceMarks(view, { verified: tallies.every(({ verified }) => verified), sources }),
  ];
}

const tallyMessages = {
  new: { people: 'newpeople', children: 'newchildren' },
  living: { people: 'livingpeople', children: 'livingchildren' },
} as const;

const tallyPhrase = ({ kind, of }: Tally) => tallyMessages[kind][of];

/** "About 10 in every 1,000,000 people a year. People of all ages, one US county, 1976–2007 (n = 29). The true number …" */
function tallyLine(view: ConditionView, tally: Tally): readonly Child[] {
  const { localizer, text } = view;
  const { likely, number, per } = tally;
  return [
    el('strong', {}, localizer.messageNode(tallyPhrase(tally), { number: rangeOf(view, number), per })),
    `. ${countedIn(view, text.tallies, tally)}.`,
    likely && [' ', localizer.messageNode('likely', likely)],
    evidenceMarks(view, tally),
  ];
}

/** Each part where there is something to say. */
function whom(view: ConditionView): Child {
  const { surround, localizer, structure, text } = view;
  const half = (title: 'ages' | 'sexes', said: readonly Child[], chart: Child): Child =>
    (said.length > 0 || chart) &&
    el(
      'div',
      {},
      surround.heading(2, {}, localizer.messageNode(title)),
      said.map((entry) => el('p', surround.textAttributes, entry)),
      chart,
    );
  const how = (words: 'agesHow' | 'sexesHow' | 'sexesHowMale'): Child =>
    el('p', { class: 'small', 'aria-hidden': 'true' }, localizer.messageNode(words));
  const ages = half(
    'ages',
    saidTo(view, structure.agesText, text.agesText),
    view.drawn && structure.ages.length > 0 && [agesChart(view), how('agesHow')],
  );
  const sexes = half(
    'sexes',
    saidTo(view, structure.sexesText, text.sexesText),
    view.drawn && structure.sexes.length > 0 && [sexesChart(view), how(structure.sexesCount === 'male' ? 'sexesHowMale' : 'sexesHow')],
  );
  const tables = numberTables(view);
  return (
    (ages || sexes || tables.length > 0) &&
    el(
      'section',
      {},
      surround.heading(1, {}, localizer.messageNode('who')),
      (ages || sexes) && el('div', { class: 'two' }, ages, sexes),
      tables.length > 0 && view.part('numbers', 2, localizer.messageNode('numbers'), ...tables),
    )
  );
}
