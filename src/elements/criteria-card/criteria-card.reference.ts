/** What the sets are, in words and tables. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { table, type Row, type RowGroup } from '../../parts/table.js';
import { el, type Child } from '../../article/tree-builders.js';
import { evidenceMarks } from '../../parts/evidence-marks.js';
import { withTexts } from '../../parts/texts-of.js';
import type { CriteriaCardView, SetModel } from './criteria-card.model.js';
import type { criteriaCardMessages } from './criteria-card.messages.js';
import type { Column } from './criteria-card.sums.js';

type Message = keyof typeof criteriaCardMessages;

const columns: readonly Column[] = ['not-done', 'done'];
const pointsHeads: readonly Message[] = ['pointsWithout', 'pointsWith'];

/** All of one set. */
export function setSection(view: CriteriaCardView, set: SetModel): TreeElement {
  const { surround, localizer } = view;
  const { id, structure, text } = set;
  const { decider } = structure;
  const part = (title: Message, ...body: readonly Child[]): TreeElement =>
    view.part(`${id}-${title}`, 2, localizer.messageNode(title), body);
  const titled = (title: Message, heads: readonly Message[], groups: readonly RowGroup[]): TreeElement =>
    part(
      title,
      table(
        view,
        [text.shortName, ': ', localizer.messageNode(title)],
        heads.map((head) => localizer.messageNode(head)),
        groups,
      ),
    );
  return el(
    'section',
    { class: 'set', 'data-set': id },
    surround.heading(1, surround.textAttributes, text.name),
    el('p', surround.textAttributes, text.about),
    titled('whatCounts', ['whatCounts', 'looksFor', 'shownBy', ...(decider ? [] : pointsHeads)], criteriaRows(view, set)),
    titled('results', ['result', 'meaning', ...(decider ? [] : pointsHeads)], [{ rows: resultRows(view, set) }]),
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
    titled('performance', ['study', 'countedRightly', 'leftOutRightly'], [{ rows: performanceRows(view, set) }]),
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
export function moreSection(view: CriteriaCardView): TreeElement {
  const { surround, localizer } = view;
  const title = localizer.messageNode('comparison');
  const sets = [...view.sets].sort((a, b) => a.structure.year - b.structure.year);
  const rows = view.comparison.map(({ structure, text }): Row => {
    const texts = sets.map(({ id }) => text.sets[id] ?? '');
    return [text.topic, ...texts.slice(0, -1), [texts.at(-1), evidenceMarks(view, structure, ...texts)]];
  });
  return el(
    'section',
    { class: 'more' },
    surround.heading(1, {}, localizer.messageNode('more')),
    view.part(
      'comparison',
      2,
      title,
      table(view, title, [localizer.messageNode('topic'), ...sets.map(({ text }) => text.shortName)], [{ rows }]),
    ),
    view.chapters.map(({ id, structure, text: { heading, text } }) =>
      view.part(id, 2, heading, el('p', surround.textAttributes, text, evidenceMarks(view, structure, text))),
    ),
  );
}

function criteriaRows(view: CriteriaCardView, { structure: { groups, criteria, decider }, text }: SetModel): RowGroup[] {
  const { localizer } = view;
  const points = (tenths: number | undefined): string => (tenths === undefined ? localizer.message('noPoints') : localizer.tenths(tenths));
  const all = withTexts(criteria, text.criteria);
  return groups.map((group) => ({
    title: text.groups[group] ?? group,
    rows: all
      .filter(({ structure }) => structure.group === group)
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
  const { localizer } = view;
  const lowest = cutoffs.at(-1)?.scoreTenths;
  const none = { category: otherwise, scoreTenths: undefined, verified: true, sources: [] };
  return [...cutoffs, none].map(({ category, scoreTenths, ...proof }): Row => {
    const { name = category, meaning = '' } = text.categories[category] ?? {};
    return [
      name,
      [meaning, evidenceMarks(view, proof, meaning)],
      ...(lowest ? columns : []).map((column) =>
        localizer.messageNode(scoreTenths ? 'orMore' : 'lessThan', { points: localizer.tenths((scoreTenths ?? lowest)?.[column] ?? 0) }),
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
