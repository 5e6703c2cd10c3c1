/** Every study as a card of the same fields, and how long each person was followed as lines of one scale. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure, EvidenceText } from '../../content/types.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { proven } from '../../reading/proven.js';
import { badge, type EvidenceModel, type EvidenceView } from './evidence-card.model.js';

type Study = EvidenceStructure['studies'][number];
type StudyText = EvidenceText['studies'][string];
type Followed = Study['followed'][number];

const kinds = ['transplant', 'cells'] as const;

export function studiesSection(view: EvidenceView): TreeElement {
  const { frame, speaker, structure, text } = view;
  return el(
    'section',
    {},
    frame.heading(1, {}, speaker.node('studies')),
    el('p', { class: 'small' }, speaker.node('searched', { date: speaker.date(structure.searched) })),
    ...kinds.map((kind) =>
      el(
        'div',
        { class: 'kind' },
        frame.heading(2, frame.textAttributes, text.kinds[kind]),
        structure.studies.filter((study) => study.kind === kind).map((study) => studyCard(view, study)),
      ),
    ),
    timeline(view),
  );
}

function studyCard(view: EvidenceView, study: Study): TreeElement | false {
  const text = view.text.studies[study.id];
  if (!text) return false;
  return el('div', { class: 'study' }, badge(view, study.kind), view.part(study.id, 3, text.name, facts(view, study, text)));
}

function facts(view: EvidenceView, study: Study, text: StudyText): TreeElement {
  const { speaker, frame } = view;
  const row = (title: Parameters<typeof speaker.node>[0], ...content: readonly Child[]): TreeElement =>
    el('div', {}, el('dt', {}, speaker.node(title)), el('dd', {}, ...content));
  const spoken = (words: Text): Child => (typeof words === 'string' ? words : [...words]);
  const overlaps = study.overlaps.flatMap((id) => view.text.studies[id]?.name ?? []);
  return el(
    'dl',
    { class: 'facts', ...frame.textAttributes },
    row('n', peopleOf(view, study)),
    row(
      'design',
      speaker.node(`design${study.design.replace('-', '')}` as 'designregistry'),
      '. ',
      speaker.node(study.design === 'randomised' ? 'compared' : 'alone'),
      study.otherDiseases === true && [' ', speaker.node('other')],
    ),
    row('who', spoken(text.who)),
    row('done', spoken(text.done)),
    row(
      'followed',
      study.followed.length === 0 ? speaker.node('notSaid') : study.followed.map((some) => lineOf(view, study, some)).join('; '),
    ),
    row('result', proven(view, study, text.result)),
    row('harms', spoken(text.harms)),
    row('limits', spoken(text.limits)),
    overlaps.length > 0 && row('overlaps', overlaps.join(', ')),
    row('paid', study.paid && text.paid !== undefined ? spoken(text.paid) : speaker.node('unknown')),
  );
}

function peopleOf({ speaker }: EvidenceModel, { n, planned }: Study): string {
  const people =
    typeof n === 'object' ? speaker.say('differ', { people: speaker.say('peopleRange', n) }) : speaker.say('people', { count: n });
  return planned ? speaker.say('planned', { people }) : people;
}

/** "1 person of 3: 144 months": a span never stands without how many people it is about, of how many. */
function lineOf({ speaker }: EvidenceModel, { n, planned }: Study, { people, months, about }: Followed): string {
  const span = months.min === months.max ? speaker.say('months', { months: months.min }) : speaker.say('monthsRange', months);
  const line = speaker.say('line', {
    people:
      typeof n === 'object'
        ? speaker.say('peopleRange', n)
        : people === n
          ? speaker.say('people', { count: n })
          : speaker.say('some', { count: people, n }),
    months: about ? speaker.say(about, { months: span }) : span,
  });
  return planned ? speaker.say('plannedLine', { line }) : line;
}

/** The words are a list; the lines beside them only repeat it. */
function timeline(view: EvidenceView): TreeElement {
  const { frame, speaker, structure, text } = view;
  const studies = structure.studies.filter(({ otherDiseases, followed }) => !otherDiseases && followed.length > 0);
  const longest = Math.max(...studies.flatMap(({ followed }) => followed.map(({ months }) => months.max)));
  const percent = (months: number): string => `${String((100 * months) / longest)}%`;
  const bar = ({ months }: Followed, planned: boolean): TreeElement =>
    el(
      'svg',
      { class: 'line', 'aria-hidden': 'true', width: '100%', height: '0.75em' },
      el('rect', { class: 'ground', width: '100%', height: '100%' }),
      el('rect', { class: planned ? 'planned' : 'span', width: percent(months.max), height: '100%' }),
    );
  return el(
    'section',
    { class: 'timeline' },
    frame.heading(2, {}, speaker.node('timeline')),
    el('p', { class: 'small' }, speaker.node('timelineHow', { years: longest / 12 })),
    el(
      'ul',
      {},
      studies.flatMap((study) =>
        study.followed.map((some) =>
          el(
            'li',
            {},
            el('span', frame.textAttributes, text.studies[study.id]?.name ?? study.id),
            el('span', {}, lineOf(view, study, some)),
            view.drawn && bar(some, study.planned === true),
          ),
        ),
      ),
    ),
  );
}
