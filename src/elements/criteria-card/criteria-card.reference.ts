/** What the sets are, in words and tables. Pure. */
import type { Tree, TreeElement, TreeNode } from '../../content/tree.js';
import { el } from '../../foundation/tree-builders.js';
import type { CriteriaCardModel, SetModel } from './criteria-card.model.js';
import { counts, type Criterion } from './criteria-card.sums.js';
import { cites, type Content, type Layout, type Row } from './criteria-card.tables.js';

const columns = ['not-done', 'done'] as const;

/** All of one set. */
export function setSection(model: CriteriaCardModel, set: SetModel, layout: Layout): TreeElement {
  const { frame, speaker } = model;
  const { structure, text } = set;
  const part = (name: 'whatCounts' | 'results' | 'groups' | 'performance' | 'missed', ...body: Content): TreeElement =>
    layout.part(`${set.id}-${name}`, 2, speaker.node(name), ...body);
  return el(
    'section',
    { class: 'set', 'data-set': set.id },
    frame.heading(1, frame.textAttributes, text.name),
    el('p', frame.textAttributes, text.about),
    part('whatCounts', criteriaTable(model, set, layout)),
    part('results', resultsTable(model, set, layout)),
    part(
      'groups',
      el(
        'dl',
        { class: 'facts', ...frame.textAttributes },
        ...structure.subgroups.flatMap(({ id, sources, verified }) => {
          const group = text.subgroups[id];
          if (!group) return [];
          const { name, medical, meaning } = group;
          return el(
            'div',
            {},
            el('dt', {}, medical.startsWith(name) ? medical : `${name}: ${medical}`),
            el('dd', {}, meaning, ...cites(sources, meaning), unverified(model, verified)),
          );
        }),
      ),
    ),
    part('performance', performanceTable(model, set, layout)),
    set.missed.length > 0 && part('missed', ...set.missed.flatMap((missed) => missedBy(model, missed))),
  );
}

/** The sets side by side, and what is true of all of them. */
export function moreSection(model: CriteriaCardModel, layout: Layout): TreeElement {
  const { frame, speaker } = model;
  const sets = [...model.sets].sort((a, b) => a.structure.year - b.structure.year);
  const rows = model.comparison.map(({ structure, text }): Row => {
    const texts = sets.map(({ id }) => text.sets[id] ?? '');
    const rest = cites(structure.sources, ...texts);
    return {
      head: [text.topic],
      cells: texts.map((words, index) => [words, ...(index === texts.length - 1 ? [...rest, unverified(model, structure.verified)] : [])]),
    };
  });
  return el(
    'section',
    { class: 'more' },
    frame.heading(1, {}, speaker.node('more')),
    layout.part(
      'comparison',
      2,
      speaker.node('comparison'),
      layout.table([speaker.node('comparison')], [speaker.node('topic'), ...sets.map(({ text }) => text.shortName)], [{ rows }]),
    ),
    ...model.chapters.map(({ id, structure, text }) =>
      layout.part(
        id,
        2,
        text.heading,
        el('p', frame.textAttributes, text.text, ...cites(structure.sources, text.text), unverified(model, structure.verified)),
      ),
    ),
  );
}

function criteriaTable(model: CriteriaCardModel, { structure, text }: SetModel, layout: Layout): TreeElement {
  const { speaker } = model;
  const heads = (['whatCounts', 'looksFor', 'shownBy', ...(counts(structure) ? [] : (['pointsWithout', 'pointsWith'] as const))] as const).map(
    (key) => speaker.node(key),
  );
  const groups = structure.groups.map((group) => ({
    title: text.groups[group] ?? group,
    rows: structure.criteria
      .filter((criterion) => criterion.group === group)
      .flatMap((criterion): Row[] => {
        const words = text.criteria[criterion.id];
        if (!words) return [];
        const { published = '', ours = '' } = words.wording ?? {};
        return [
          {
            head: [words.name, ' ', el('span', { class: 'small medical' }, `(${words.medical})`)],
            cells: [
              [
                el('p', {}, words.looksFor, ...cites(criterion.sources, words.looksFor, published, ours), unverified(model, criterion.verified)),
                words.wording &&
                  el('dl', {}, el('dt', {}, speaker.node('asPublished')), el('dd', {}, published), el('dt', {}, speaker.node('inOurWords')), el('dd', {}, ours)),
              ],
              [words.shownBy],
              ...(counts(structure) ? [] : columns.map((column) => [points(model, criterion, words.bands ?? {}, column)])),
            ],
          },
        ];
      }),
  }));
  return layout.table([text.name], heads, groups);
}

function points(
  { speaker }: CriteriaCardModel,
  { bands, pointsTenths }: Criterion,
  names: Readonly<Record<string, string>>,
  column: (typeof columns)[number],
): TreeNode {
  if (bands) {
    return el('ul', {}, ...bands.map((band) => el('li', {}, `${names[band.id] ?? ''}: ${speaker.tenths(band.pointsTenths[column] ?? 0)}`)));
  }
  const tenths = pointsTenths?.[column];
  return tenths === undefined ? speaker.node('noPoints') : speaker.tenths(tenths);
}

function resultsTable(model: CriteriaCardModel, { structure, text }: SetModel, layout: Layout): TreeElement {
  const { speaker } = model;
  const last = structure.cutoffs.at(-1)?.scoreTenths;
  const none = { category: structure.otherwise, scoreTenths: undefined, sources: [], verified: true };
  const rows = [...structure.cutoffs, none].map(({ category, scoreTenths, sources, verified }): Row => {
    const { name = category, meaning = '' } = text.categories[category] ?? {};
    return {
      head: [name],
      cells: [
        [meaning, ...cites(sources, meaning), unverified(model, verified)],
        ...(last
          ? columns.map((column) => [
              speaker.node(scoreTenths ? 'orMore' : 'lessThan', { points: speaker.tenths((scoreTenths ?? last)[column]) }),
            ])
          : []),
      ],
    };
  });
  const heads = (['result', 'meaning', ...(last ? (['pointsWithout', 'pointsWith'] as const) : [])] as const).map((key) => speaker.node(key));
  return layout.table([text.shortName, ': ', speaker.node('results')], heads, [{ rows }]);
}

function performanceTable(model: CriteriaCardModel, { structure, text }: SetModel, layout: Layout): TreeElement {
  const { speaker } = model;
  const rows = structure.performance.flatMap((study): Row[] => {
    const words = text.performance[study.id];
    if (!words) return [];
    const { ill, others, found, leftOut, sources, verified } = study;
    const share = ({ per100, low, high }: typeof found, people: Tree): Content => [
      { strong: speaker.say('outOf100', { number: per100 }) },
      ' ',
      people,
      ...(low !== undefined && high !== undefined ? [', ', speaker.node('likely', { low, high })] : []),
    ];
    return [
      {
        head: [words.place],
        cells: [
          [
            ...share(found, words.ill),
            ...cites(sources),
            unverified(model, verified),
            ill !== undefined &&
              el('p', { class: 'small' }, others === undefined ? speaker.node('inStudy', { ill }) : speaker.node('inStudyBoth', { ill, others })),
          ],
          leftOut ? share(leftOut, words.others ?? '') : [speaker.node('notSaid')],
        ],
      },
    ];
  });
  const heads = (['study', 'countedRightly', 'leftOutRightly'] as const).map((key) => speaker.node(key));
  return layout.table([text.shortName, ': ', speaker.node('performance')], heads, [{ rows }]);
}

function missedBy(model: CriteriaCardModel, { structure, text }: SetModel['missed'][number]): TreeElement[] {
  const { frame, speaker } = model;
  const shares = structure.shares.map(({ id, per100, sources, verified }) =>
    el('li', {}, { strong: speaker.say('missedPer100', { number: per100 }) }, ' ', text.shares[id], ...cites(sources), unverified(model, verified)),
  );
  return [
    frame.heading(3, frame.textAttributes, text.who),
    el('p', frame.textAttributes, text.text, ...cites(structure.sources, text.text), unverified(model, structure.verified)),
    ...(shares.length > 0 ? [el('ul', frame.textAttributes, ...shares)] : []),
  ];
}

function unverified({ frame }: CriteriaCardModel, verified: boolean): TreeElement | false {
  return !verified && el('span', { class: 'unverified' }, ' ', frame.speaker.node('unverified'));
}
