/** What the sets are, in words and tables. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { Row, RowGroup } from '../../foundation/layout.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { proofOf } from '../../reading/proven.js';
import { worded } from '../../reading/worded.js';
import type { CriteriaCardView, SetModel } from './criteria-card.model.js';
import type { criteriaCardPhrases } from './criteria-card.phrases.js';
import type { Column } from './criteria-card.sums.js';

type Phrase = keyof typeof criteriaCardPhrases;

const columns: readonly Column[] = ['not-done', 'done'];
const pointsHeads: readonly Phrase[] = ['pointsWithout', 'pointsWith'];

/** All of one set. */
export function setSection(view: CriteriaCardView, set: SetModel): TreeElement {
  const { frame, speaker } = view;
  const { id, structure, text } = set;
  const { decider } = structure;
  const part = (title: Phrase, ...body: readonly Child[]): TreeElement => view.part(`${id}-${title}`, 2, speaker.node(title), body);
  const table = (title: Phrase, heads: readonly Phrase[], groups: readonly RowGroup[]): TreeElement =>
    part(
      title,
      view.table(
        [text.shortName, ': ', speaker.node(title)],
        heads.map((head) => speaker.node(head)),
        groups,
      ),
    );
  return el(
    'section',
    { class: 'set', 'data-set': id },
    frame.heading(1, frame.textAttributes, text.name),
    el('p', frame.textAttributes, text.about),
    table('whatCounts', ['whatCounts', 'looksFor', 'shownBy', ...(decider ? [] : pointsHeads)], criteriaRows(view, set)),
    table('results', ['result', 'meaning', ...(decider ? [] : pointsHeads)], [{ rows: resultRows(view, set) }]),
    part(
      'groups',
      el(
        'dl',
        { class: 'facts', ...frame.textAttributes },
        worded(structure.subgroups, text.subgroups).map(({ structure: proof, text: { name, medical, meaning } }) =>
          el(
            'div',
            {},
            el('dt', {}, medical.startsWith(name) ? medical : `${name}: ${medical}`),
            el('dd', {}, meaning, proofOf(view, proof, meaning)),
          ),
        ),
      ),
    ),
    table('performance', ['study', 'countedRightly', 'leftOutRightly'], [{ rows: performanceRows(view, set) }]),
    set.missed.length > 0 &&
      part(
        'missed',
        set.missed.map(({ structure: { shares, ...proof }, text: { who, text: words, shares: people } }) => [
          frame.heading(3, frame.textAttributes, who),
          el('p', frame.textAttributes, words, proofOf(view, proof, words)),
          shares.length > 0 &&
            el(
              'ul',
              frame.textAttributes,
              shares.map((share) =>
                el(
                  'li',
                  {},
                  { strong: speaker.say('missedPer100', { number: share.per100 }) },
                  ' ',
                  people[share.id],
                  proofOf(view, share),
                ),
              ),
            ),
        ]),
      ),
  );
}

/** The sets side by side, and what is true of all of them. */
export function moreSection(view: CriteriaCardView): TreeElement {
  const { frame, speaker } = view;
  const title = speaker.node('comparison');
  const sets = [...view.sets].sort((a, b) => a.structure.year - b.structure.year);
  const rows = view.comparison.map(({ structure, text }): Row => {
    const texts = sets.map(({ id }) => text.sets[id] ?? '');
    return [text.topic, ...texts.slice(0, -1), [texts.at(-1), proofOf(view, structure, ...texts)]];
  });
  return el(
    'section',
    { class: 'more' },
    frame.heading(1, {}, speaker.node('more')),
    view.part('comparison', 2, title, view.table(title, [speaker.node('topic'), ...sets.map(({ text }) => text.shortName)], [{ rows }])),
    view.chapters.map(({ id, structure, text: { heading, text } }) =>
      view.part(id, 2, heading, el('p', frame.textAttributes, text, proofOf(view, structure, text))),
    ),
  );
}

function criteriaRows(view: CriteriaCardView, { structure: { groups, criteria, decider }, text }: SetModel): RowGroup[] {
  const { speaker } = view;
  const points = (tenths: number | undefined): string => (tenths === undefined ? speaker.say('noPoints') : speaker.tenths(tenths));
  const all = worded(criteria, text.criteria);
  return groups.map((group) => ({
    title: text.groups[group] ?? group,
    rows: all
      .filter(({ structure }) => structure.group === group)
      .map(({ structure, text: { name, medical, looksFor, shownBy, wording, bands = {} } }): Row => {
        const { published = '', ours = '' } = wording ?? {};
        return [
          [name, ' ', el('span', { class: 'small medical' }, `(${medical})`)],
          [
            el('p', {}, looksFor, proofOf(view, structure, looksFor, published, ours)),
            wording &&
              el(
                'dl',
                {},
                el('dt', {}, speaker.node('asPublished')),
                el('dd', {}, published),
                el('dt', {}, speaker.node('inOurWords')),
                el('dd', {}, ours),
              ),
          ],
          shownBy,
          ...(decider ? [] : columns).map((column) =>
            structure.bands
              ? el(
                  'ul',
                  {},
                  structure.bands.map((band) => el('li', {}, `${bands[band.id] ?? ''}: ${points(band.pointsTenths[column])}`)),
                )
              : points(structure.pointsTenths?.[column]),
          ),
        ];
      }),
  }));
}

function resultRows(view: CriteriaCardView, { structure: { cutoffs, otherwise }, text }: SetModel): Row[] {
  const { speaker } = view;
  const lowest = cutoffs.at(-1)?.scoreTenths;
  const none = { category: otherwise, scoreTenths: undefined, verified: true, sources: [] };
  return [...cutoffs, none].map(({ category, scoreTenths, ...proof }): Row => {
    const { name = category, meaning = '' } = text.categories[category] ?? {};
    return [
      name,
      [meaning, proofOf(view, proof, meaning)],
      ...(lowest ? columns : []).map((column) =>
        speaker.node(scoreTenths ? 'orMore' : 'lessThan', { points: speaker.tenths((scoreTenths ?? lowest)?.[column] ?? 0) }),
      ),
    ];
  });
}

function performanceRows(view: CriteriaCardView, { structure, text }: SetModel): Row[] {
  const { speaker } = view;
  return worded(structure.performance, text.performance).map(({ structure: study, text: words }): Row => {
    const { ill, others, found, leftOut } = study;
    const share = ({ per100, low: min, high: max }: typeof found, people: Child): Child => [
      { strong: speaker.say('outOf100', { number: per100 }) },
      ' ',
      people,
      min !== undefined && max !== undefined && speaker.node('likely', { range: speaker.say('range', { min, max }) }),
    ];
    return [
      words.place,
      [
        share(found, words.ill),
        proofOf(view, study),
        ill !== undefined && el('p', { class: 'small' }, speaker.node(others ? 'inStudyBoth' : 'inStudy', { ill, others: others ?? 0 })),
      ],
      leftOut ? share(leftOut, words.others) : speaker.node('notSaid'),
    ];
  });
}
