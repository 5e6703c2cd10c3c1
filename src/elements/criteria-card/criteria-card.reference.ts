/** What the sets are, in words and tables. Pure. */
import type { TreeElement, TreeNode } from '../../content/tree.js';
import type { Row, RowGroup } from '../../article/layout.js';
import { el, type Child } from '../../article/tree-builders.js';
import { evidenceMarks } from '../../article/evidence-marks.js';
import { withTexts } from '../../article/texts-of.js';
import type { CriteriaCardModel, CriteriaCardView, SetModel } from './criteria-card.model.js';
import type { criteriaCardMessages } from './criteria-card.messages.js';
import { pointsIn, type Points } from '../../content/add-up.js';

type Message = keyof typeof criteriaCardMessages;

/** Of a set that counts: none. Of one without several: one, which has no name. */
const columnsOf = ({ structure: { decider, columns } }: SetModel): readonly (string | undefined)[] =>
  decider ? [] : (columns ?? [undefined]);

/** All of one set. */
export function setSection(view: CriteriaCardView, set: SetModel): TreeElement {
  const { surround, localizer } = view;
  const { id, structure, text } = set;
  const part = (title: Message, ...body: readonly Child[]): TreeElement =>
    view.part(`${id}-${title}`, 2, localizer.messageNode(title), body);
  const pointsHeads = columnsOf(set).map((column) => text.columns?.[column ?? '']?.points ?? localizer.messageNode('pointsHead'));
  const table = (title: Message, heads: readonly Message[], groups: readonly RowGroup[], more: readonly TreeNode[] = []): TreeElement =>
    part(
      title,
      view.table(
        [text.shortName, ': ', localizer.messageNode(title)],
        [...heads.map((head) => localizer.messageNode(head)), ...more],
        groups,
      ),
    );
  return el(
    'section',
    { class: 'set', 'data-set': id },
    surround.heading(1, surround.textAttributes, text.name),
    el('p', surround.textAttributes, text.about),
    structure.mostTenths !== undefined && el('p', {}, localizer.messageNode('setMost', { points: localizer.tenths(structure.mostTenths) })),
    table('whatCounts', ['whatCounts', 'looksFor', 'shownBy'], criteriaRows(view, set), pointsHeads),
    table('results', ['result', 'meaning'], [{ rows: resultRows(view, set) }], pointsHeads),
    structure.subgroups.length > 0 &&
      part(
        'groups',
        el(
          'dl',
          { class: 'facts', ...surround.textAttributes },
          withTexts(structure.subgroups, text.subgroups).map(({ structure: proof, text: { name, medical, meaning } }) =>
            el(
              'div',
              {},
              el('dt', {}, medical.startsWith(name) ? medical : `${name}: ${medical}`),
              el('dd', {}, meaning, evidenceMarks(view, proof, meaning)),
            ),
          ),
        ),
      ),
    structure.performance.length > 0 &&
      table('performance', ['study', 'countedRightly', 'leftOutRightly'], [{ rows: performanceRows(view, set) }]),
    set.missed.length > 0 &&
      part(
        'missed',
        set.missed.map(({ structure: { shares, ...proof }, text: { who, text: words, shares: people } }) => [
          surround.heading(3, surround.textAttributes, who),
          el('p', surround.textAttributes, words, evidenceMarks(view, proof, words)),
          shares.length > 0 &&
            el(
              'ul',
              surround.textAttributes,
              shares.map((share) =>
                el(
                  'li',
                  {},
                  { strong: localizer.message('missedPer100', { number: share.per100 }) },
                  ' ',
                  people[share.id],
                  evidenceMarks(view, share),
                ),
              ),
            ),
        ]),
      ),
  );
}

/** The sets side by side, and what is true of all of them. */
export function moreSection(view: CriteriaCardView): TreeElement | false {
  const { surround, localizer } = view;
  const title = localizer.messageNode('comparison');
  const sets = [...view.sets].sort((a, b) => a.structure.year - b.structure.year);
  const rows = view.comparison.map(({ structure, text }): Row => {
    const texts = sets.map(({ id }) => text.sets[id] ?? '');
    return [text.topic, ...texts.slice(0, -1), [texts.at(-1), evidenceMarks(view, structure, ...texts)]];
  });
  return (
    (rows.length > 0 || view.chapters.length > 0) &&
    el(
      'section',
      { class: 'more' },
      surround.heading(1, {}, localizer.messageNode('more')),
      rows.length > 0 &&
        view.part(
          'comparison',
          2,
          title,
          view.table(title, [localizer.messageNode('topic'), ...sets.map(({ text }) => text.shortName)], [{ rows }]),
        ),
      view.chapters.map(({ id, structure, text: { heading, text } }) =>
        view.part(id, 2, heading, el('p', surround.textAttributes, text, evidenceMarks(view, structure, text))),
      ),
    )
  );
}

function criteriaRows(view: CriteriaCardView, set: SetModel): RowGroup[] {
  const { localizer } = view;
  const {
    structure: { groups, criteria },
    text,
  } = set;
  const points = (tenths: number | undefined): string => (tenths === undefined ? localizer.message('noPoints') : localizer.tenths(tenths));
  const all = withTexts(criteria, text.criteria);
  return groups.map((group) => ({
    title: [text.groups[group.id] ?? group.id, limitOf(view, set, group.id)].join(''),
    rows: all
      .filter(({ structure }) => structure.group === group.id)
      .map(({ structure, text: { name, medical, looksFor, shownBy, wording, bands = {} } }): Row => {
        const { published = '', ours = '' } = wording ?? {};
        return [
          [name, ' ', el('span', { class: 'small medical' }, `(${medical})`)],
          [
            el('p', {}, looksFor, evidenceMarks(view, structure, looksFor, published, ours)),
            wording &&
              el(
                'dl',
                {},
                el('dt', {}, localizer.messageNode('asPublished')),
                el('dd', {}, published),
                el('dt', {}, localizer.messageNode('inOurWords')),
                el('dd', {}, ours),
              ),
          ],
          shownBy,
          ...columnsOf(set).map((column) =>
            structure.bands
              ? el(
                  'ul',
                  {},
                  structure.bands.map((band) => el('li', {}, `${bands[band.id] ?? ''}: ${points(pointsIn(band.pointsTenths, column))}`)),
                )
              : points(pointsIn(structure.pointsTenths, column)),
          ),
        ];
      }),
  }));
}

/** How a group adds up, where that is not simply all of it. */
export function limitOf({ localizer }: CriteriaCardModel, { structure, text }: SetModel, id: string): string {
  const { counts, mostTenths } = structure.groups.find((each) => each.id === id) ?? {};
  const group = text.groups[id] ?? id;
  const limits = [
    counts === 'highest' && localizer.message('onlyHighest', { group }),
    mostTenths !== undefined && localizer.message('groupMost', { group, points: localizer.tenths(mostTenths) }),
  ].filter(Boolean);
  return limits.length > 0 ? ` (${limits.join('; ')})` : '';
}

function resultRows(view: CriteriaCardView, set: SetModel): Row[] {
  const { localizer } = view;
  const {
    structure: { cutoffs, otherwise },
    text,
  } = set;
  const lowest = cutoffs.at(-1)?.scoreTenths;
  const none = { category: otherwise, scoreTenths: undefined as Points, verified: true, sources: [] };
  return [...cutoffs, none].map(({ category, scoreTenths, ...proof }): Row => {
    const { name = category, meaning = '' } = text.categories[category] ?? {};
    return [
      name,
      [meaning, evidenceMarks(view, proof, meaning)],
      ...columnsOf(set).map((column) =>
        localizer.messageNode(scoreTenths ? 'orMore' : 'lessThan', {
          points: localizer.tenths(pointsIn(scoreTenths ?? lowest, column) ?? 0),
        }),
      ),
    ];
  });
}

function performanceRows(view: CriteriaCardView, { structure, text }: SetModel): Row[] {
  const { localizer } = view;
  return withTexts(structure.performance, text.performance).map(({ structure: study, text: words }): Row => {
    const { ill, others, found, leftOut } = study;
    const share = ({ per100, low: min, high: max }: typeof found, people: Child): Child => [
      { strong: localizer.message('outOf100', { number: per100 }) },
      ' ',
      people,
      min !== undefined && max !== undefined && localizer.messageNode('likely', { range: localizer.message('range', { min, max }) }),
    ];
    return [
      words.place,
      [
        share(found, words.ill),
        evidenceMarks(view, study),
        ill !== undefined &&
          el('p', { class: 'small' }, localizer.messageNode(others ? 'inStudyBoth' : 'inStudy', { ill, others: others ?? 0 })),
      ],
      leftOut ? share(leftOut, words.others) : localizer.messageNode('notSaid'),
    ];
  });
}
