/** Every study as a card of the same fields, and how long each person was followed as lines of one scale. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure, EvidenceText } from '../../content/types.js';
import { el, type Child } from '../../article/tree-builders.js';
import { withMarks } from '../../parts/evidence-marks.js';
import { badge, type EvidenceModel, type EvidenceView } from './evidence-card.model.js';

type Study = EvidenceStructure['studies'][number];
type StudyText = EvidenceText['studies'][string];
type Followed = Study['followed'][number];

export function studiesSection(view: EvidenceView): TreeElement | false {
  const { surround, localizer, structure, text } = view;
  if (structure.studies.length === 0) return false;
  return el(
    'section',
    {},
    surround.heading(1, {}, localizer.messageNode('studies')),
    el('p', { class: 'small' }, localizer.messageNode('searched', { date: localizer.date(structure.searched) })),
    ...structure.kinds.map(({ id }) => {
      const studies = structure.studies.filter(({ kind }) => kind === id);
      return (
        studies.length > 0 &&
        el(
          'div',
          { class: 'kind' },
          surround.heading(2, surround.textAttributes, text.kinds[id]?.name ?? id),
          badge(view, id),
          studies.map((study) => studyCard(view, study)),
        )
      );
    }),
    timeline(view),
  );
}

function studyCard(view: EvidenceView, study: Study): TreeElement | false {
  const text = view.text.studies[study.id];
  if (!text) return false;
  return el('div', { class: 'study' }, view.part(study.id, 3, text.name, facts(view, study, text)));
}

const designs = {
  'case-report': 'designcasereport',
  'case-series': 'designcaseseries',
  'single-arm': 'designsinglearm',
  cohort: 'designcohort',
  randomised: 'designrandomised',
  registry: 'designregistry',
} as const;

const comparators = {
  none: 'comparatornone',
  placebo: 'comparatorplacebo',
  active: 'comparatoractive',
  'usual-care': 'comparatorusualcare',
  unknown: 'comparatorunknown',
} as const;

function facts(view: EvidenceView, study: Study, text: StudyText): TreeElement {
  const { localizer, surround } = view;
  const row = (title: Parameters<typeof localizer.messageNode>[0], ...content: readonly Child[]): TreeElement =>
    el('div', {}, el('dt', {}, localizer.messageNode(title)), el('dd', {}, ...content));
  const spoken = (words: Text): Child => (typeof words === 'string' ? words : [...words]);
  const overlaps = study.overlaps.flatMap((id) => view.text.studies[id]?.name ?? []);
  return el(
    'dl',
    { class: 'facts', ...surround.textAttributes },
    row('n', peopleOf(view, study)),
    row(
      'design',
      localizer.messageNode(designs[study.design]),
      '. ',
      text.comparator === undefined
        ? localizer.messageNode(comparators[study.comparator ?? 'unknown'])
        : localizer.messageNode('compared', { comparator: plainText(text.comparator) }),
      study.otherDiseases === true && [' ', localizer.messageNode('other')],
    ),
    row('who', spoken(text.who)),
    row('done', spoken(text.done)),
    row(
      'followed',
      study.followed.length === 0 ? localizer.messageNode('notSaid') : study.followed.map((some) => lineOf(view, study, some)).join('; '),
    ),
    row('result', withMarks(view, study, text.result)),
    row('harms', spoken(text.harms)),
    row('limits', spoken(text.limits)),
    overlaps.length > 0 && row('overlaps', overlaps.join(', ')),
    row('paid', study.paid && text.paid !== undefined ? spoken(text.paid) : localizer.messageNode('unknown')),
  );
}

function peopleOf({ localizer }: EvidenceModel, { n, planned }: Study): string {
  const people =
    typeof n === 'object'
      ? localizer.message('differ', { people: localizer.message('peopleRange', n) })
      : localizer.message('people', { count: n });
  return planned ? localizer.message('planned', { people }) : people;
}

/** "1 person of 3: 144 months": a span never appears without how many people it is about, of how many. */
function lineOf({ localizer }: EvidenceModel, { n, planned }: Study, { people, months, median, about }: Followed): string {
  const span =
    months && (months.min === months.max ? localizer.message('months', { months: months.min }) : localizer.message('monthsRange', months));
  const spans = [
    span !== undefined && (about ? localizer.message(about, { months: span }) : span),
    median !== undefined && localizer.message('median', { months: localizer.message('months', { months: median }) }),
  ].filter((each) => each !== false);
  const line = localizer.message('line', {
    people:
      typeof n === 'object'
        ? localizer.message('peopleRange', n)
        : people === n
          ? localizer.message('people', { count: n })
          : localizer.message('some', { count: people, n }),
    months: spans.length > 0 ? spans.join(', ') : localizer.message('notSaid'),
  });
  return planned ? localizer.message('plannedLine', { line }) : line;
}

const longestOf = ({ months, median = 0 }: Followed): number => months?.max ?? median;

/** The words are a list; the lines beside them only repeat it. */
function timeline(view: EvidenceView): TreeElement | false {
  const { surround, localizer, structure, text } = view;
  const studies = structure.studies.filter(({ otherDiseases, followed }) => !otherDiseases && followed.some(longestOf));
  if (studies.length === 0) return false;
  const longest = Math.max(...studies.flatMap(({ followed }) => followed.map(longestOf)));
  const width = longest % 12 ? localizer.message('months', { months: longest }) : localizer.message('years', { count: longest / 12 });
  const percent = (months: number): string => `${String((100 * months) / longest)}%`;
  const bar = (some: Followed, planned: boolean): TreeElement =>
    el(
      'svg',
      { class: 'line', 'aria-hidden': 'true', width: '100%', height: '0.75em' },
      el('rect', { class: 'ground', width: '100%', height: '100%' }),
      el('rect', { class: planned ? 'planned' : 'span', width: percent(longestOf(some)), height: '100%' }),
    );
  return el(
    'section',
    { class: 'timeline' },
    surround.heading(2, {}, localizer.messageNode('timeline')),
    el(
      'p',
      { class: 'small' },
      text.headings?.timeline,
      text.headings?.timeline && ' ',
      localizer.messageNode('timelineHow', { span: width }),
    ),
    el(
      'ul',
      {},
      studies.flatMap((study) =>
        study.followed.map((some) =>
          el(
            'li',
            {},
            el('span', surround.textAttributes, text.studies[study.id]?.name ?? study.id),
            el('span', {}, lineOf(view, study, some)),
            view.drawn && bar(some, study.planned === true),
          ),
        ),
      ),
    ),
  );
}
