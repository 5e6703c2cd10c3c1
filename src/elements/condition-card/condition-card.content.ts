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
      el('section', { id: view.drawn && title }, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    const list = (entries: readonly Child[]): TreeElement =>
      el('ul', surround.textAttributes, ...entries.map((entry) => el('li', {}, entry)));
    const survival = saidTo(view, structure.survival, text.survival);
    return [
      section(
        'what',
        el(
          'p',
          { class: 'lead', ...surround.textAttributes },
          saidTo(view, structure.what, text.what).map((said) => [said, ' ']),
        ),
      ),
      section('more', list(saidTo(view, structure.more, text.more))),
      section('rare', el('p', surround.textAttributes, text.talliesNote), tallies(view, 'new'), tallies(view, 'living')),
      section('who', whom(view)),
      section(
        'outlook',
        list(saidTo(view, structure.outlook, text.outlook)),
        survival.length > 0 && el('p', { class: 'small' }, localizer.messageNode('survivalLater')),
      ),
      groupsSection(view),
      view.part('codes', 1, localizer.messageNode('codes'), el('p', surround.textAttributes, text.codesNote), codeTable(view)),
      // Last of all: nobody meets these numbers unasked.
      figure === 'adult' && survival.length > 0 && view.part('survival', 1, localizer.messageNode('survival'), list(survival)),
    ];
  },
};

type Tally = FactsStructure['tallies'][number];

/** The span of all counts first, then each of them, folded: a number never stands without whom, where and when. */
function tallies(view: ConditionView, kind: Tally['kind']): TreeElement {
  const { surround, localizer, structure, text, figure } = view;
  const shown = structure.tallies.filter((tally) => tally.kind === kind && isFor(tally, figure));
  const spanned = shown.filter(({ of }) => of === (figure === 'adult' ? 'people' : 'children'));
  const picture = kind === 'living' && isFor(structure.picture, figure) && structure.picture;
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
      picture && el('p', surround.textAttributes, withMarks(view, picture, text.picture)),
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

function whom(view: ConditionView): readonly Child[] {
  const { surround, localizer, structure, text } = view;
  const paragraphs = (entries: readonly Child[]): Child => entries.map((entry) => el('p', surround.textAttributes, entry));
  return [
    el(
      'div',
      { class: 'two' },
      el(
        'div',
        {},
        surround.heading(2, {}, localizer.messageNode('ages')),
        paragraphs(saidTo(view, structure.agesText, text.agesText)),
        view.drawn && [agesChart(view), el('p', { class: 'small', 'aria-hidden': 'true' }, localizer.messageNode('agesHow'))],
      ),
      el(
        'div',
        {},
        surround.heading(2, {}, localizer.messageNode('sexes')),
        paragraphs(saidTo(view, structure.sexesText, text.sexesText)),
        view.drawn && [sexesChart(view), el('p', { class: 'small', 'aria-hidden': 'true' }, localizer.messageNode('sexesHow'))],
      ),
    ),
    view.part('numbers', 2, localizer.messageNode('numbers'), ...numberTables(view)),
  ];
}
