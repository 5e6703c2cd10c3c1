/** The made-up people: what is found step by step, what it adds up to in each set, and what single changes would do. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import { bar } from './criteria-card.bar.js';
import { limitOf } from './criteria-card.reference.js';
import type { CaseModel, CriteriaCardModel, CriteriaCardView, SetModel } from './criteria-card.model.js';
import { differences, sumUp, type Entry, type Range, type Sum, type WhatIf } from '../../content/add-up.js';

/** One person, as every set counts: what belongs to one set carries `data-set`, what is told at a step `data-step`. */
export function caseSection(view: CriteriaCardView, one: CaseModel): TreeElement {
  const { surround, localizer, sets } = view;
  const { id, structure, text } = one;
  const sums = sets.map((set) => ({ set, sum: sumUp(set.structure, structure) }));
  return el(
    'section',
    { class: 'case', 'data-case': id },
    el('header', {}, caseOpening(view, one)),
    sums.map(({ set, sum }) => [
      sum.column !== undefined && line(set, set.text.columns?.[sum.column]?.used),
      sum.untold.map((entry) => entryLine(view, set, entry)),
    ]),
    el(
      'ol',
      { class: 'steps' },
      structure.steps.map((step, index) =>
        el(
          'li',
          { 'data-step': String(index + 1) },
          el('p', surround.textAttributes, text.steps[step.id]),
          sums.map(({ set, sum }) => entryLine(view, set, sum.told[index])),
        ),
      ),
    ),
    el(
      'div',
      { class: 'end' },
      results(view, one),
      surround.heading(3, {}, localizer.messageNode('whatIf')),
      view.drawn && el('p', { class: 'small no-print' }, localizer.messageNode('whatIfHow')),
      structure.whatIf.map((whatIf) => view.part(`${id}-${whatIf.id}`, 4, text.whatIf[whatIf.id]?.change, results(view, one, whatIf))),
    ),
  );
}

/** What a case adds up to in each set, as it is or with a change; and what that teaches. */
function results(view: CriteriaCardView, { structure, text }: CaseModel, whatIf?: WhatIf): Child {
  const { surround, localizer } = view;
  return [
    el(
      'div',
      { class: 'results' },
      view.sets.map((set) => {
        const sum = sumUp(set.structure, structure, undefined, whatIf);
        const before = whatIf && sumUp(set.structure, structure);
        const { per100, subgroup, note } = (whatIf ?? structure).results[set.id] ?? {};
        return el(
          'div',
          { class: 'result', 'data-set': set.id },
          el('p', { class: 'set-name' }, { strong: set.text.shortName }),
          before && changes(view, set, before, sum),
          sumBlock(view, set, sum, view.drawn && bar(view, set, sum, before)),
          el('p', surround.textAttributes, set.text.categories[sum.category.min]?.meaning),
          subgroup && el('p', {}, localizer.messageNode('group', { group: set.text.subgroups[subgroup]?.medical ?? subgroup })),
          note && el('p', surround.textAttributes, set.text.notes?.[note]),
          per100 &&
            el(
              'p',
              {},
              localizer.messageNode('chance', { number: span(view, per100, localizer.number) }),
              !set.structure.chance?.verified && [' ', el('span', { class: 'small unverified' }, localizer.messageNode('unchecked'))],
            ),
        );
      }),
    ),
    el('p', { class: 'lesson', ...surround.textAttributes }, (whatIf ? text.whatIf[whatIf.id] : text)?.lesson),
  ];
}

function changes(model: CriteriaCardModel, set: SetModel, before: Sum, after: Sum): TreeElement {
  const { surround, localizer } = model;
  const counted = (entry: Entry): Entry => ({ ...entry, tenths: entry.counted });
  const lines = differences(before, after).map(({ was, is }) =>
    el(
      'li',
      {},
      el('span', surround.textAttributes, nameOf(set, is)),
      localizer.messageNode('instead', { before: worth(model, set, counted(was)), after: worth(model, set, counted(is)) }),
    ),
  );
  return lines.length > 0 ? el('ul', {}, lines) : el('p', {}, localizer.messageNode('unchanged'));
}

export function caseOpening({ surround, localizer }: CriteriaCardModel, { text: { name, title, story } }: CaseModel): TreeElement[] {
  return [
    surround.heading(2, surround.textAttributes, localizer.message('caseTitle', { name, title })),
    el('p', surround.textAttributes, story),
  ];
}

/** The sum in words, never without "made up"; then drawn; then what it is called. */
export function sumBlock(model: CriteriaCardModel, { structure, text }: SetModel, sum: Sum, drawing: Child, soFar = false): TreeElement {
  const { localizer } = model;
  const { decider, criteria } = structure;
  const words = decider
    ? localizer.message('count', {
        count: span(model, sum.total, (tenths) => localizer.number(tenths / 10)),
        of: criteria.length - 1,
        decider: text.criteria[decider.criterion]?.name ?? '',
      })
    : points(model, sum.total);
  const [min = '', max = ''] = [sum.category.min, sum.category.max].map((id) => text.categories[id]?.name ?? id);
  const category = min === max ? min : localizer.message('categoryRange', { min, max });
  return el(
    'div',
    { class: 'sum' },
    el(
      'p',
      { class: 'total' },
      el('span', { class: 'made-up' }, localizer.messageNode('madeUp')),
      ' ',
      el('strong', {}, localizer.messageNode(soFar ? 'sumSoFar' : 'sum', { sum: words })),
    ),
    drawing,
    el('p', {}, el('strong', {}, localizer.messageNode(soFar ? 'resultSoFar' : 'resultIs', { category }))),
  );
}

const entryLine = (model: CriteriaCardModel, set: SetModel, entry: Entry | undefined): TreeElement =>
  entry
    ? line(
        set,
        el('span', model.surround.textAttributes, nameOf(set, entry)),
        el('strong', {}, worth(model, set, entry)),
        limitOf(model, set, entry.criterion.group),
      )
    : line(set, el('span', {}, model.localizer.messageNode('nothing')));

const line = (set: SetModel, ...content: readonly Child[]): TreeElement =>
  el('p', { class: 'entry', 'data-set': set.id }, el('span', { class: 'set-name' }, `${set.text.shortName}: `), content);

function nameOf({ text }: SetModel, { criterion: { id }, band = '' }: Entry): string {
  const { name = id, bands = {} } = text.criteria[id] ?? {};
  return `${[name, bands[band]].filter(Boolean).join(', ')}: `;
}

/** What an entry gives; in a set that counts, whether it is there. */
function worth(model: CriteriaCardModel, { structure }: SetModel, { found, tenths }: Entry): string {
  const state = model.localizer.message(found ? 'found' : found === false ? 'notFound' : 'unknown');
  return structure.decider ? state : `${found ? '' : `${state}, `}${points(model, tenths)}`;
}

const points = (model: CriteriaCardModel, tenths: Range): string =>
  model.localizer.message('points', { points: span(model, tenths, model.localizer.tenths) });

function span({ localizer }: CriteriaCardModel, { min, max }: Range, write: (value: number) => string): string {
  return min === max ? write(min) : localizer.message('range', { min: write(min), max: write(max) });
}
