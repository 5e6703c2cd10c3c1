/** The made-up people: what is found step by step, what it adds up to in each set, and what single changes would do. Pure. */
import type { TreeElement, TreeNode } from '../../content/tree.js';
import { el } from '../../foundation/tree-builders.js';
import { bar } from './criteria-card.bar.js';
import type { CaseModel, CriteriaCardModel, SetModel } from './criteria-card.model.js';
import { counts, differences, sumUp, type Entry, type Range, type Sum, type WhatIf } from './criteria-card.sums.js';
import type { Layout } from './criteria-card.tables.js';

/** One person, as every set counts: each part that belongs to one set carries `data-set`, each step `data-step`. */
export function caseSection(model: CriteriaCardModel, one: CaseModel, layout: Layout): TreeElement {
  const { frame, speaker } = model;
  const { structure, text } = one;
  const sums = model.sets.map((set) => ({ set, sum: sumUp(set.structure, structure) }));
  const forEachSet = (name: string, write: (set: SetModel, sum: Sum) => readonly TreeNode[]): TreeElement[] =>
    sums.flatMap(({ set, sum }) => {
      const written = write(set, sum);
      const setName = el('p', { class: 'set-name' }, { strong: set.text.shortName });
      return written.length > 0 ? [el('div', { class: name, 'data-set': set.id }, setName, ...written)] : [];
    });

  return el(
    'section',
    { class: 'case', 'data-case': one.id },
    el('header', {}, ...caseOpening(model, one)),
    ...forEachSet('start', (set, sum) => start(model, set, sum)),
    el(
      'ol',
      { class: 'steps' },
      ...structure.steps.map(({ id }, index) =>
        el(
          'li',
          { 'data-step': String(index + 1) },
          el('p', frame.textAttributes, text.steps[id]),
          ...sums.map(({ set, sum }) => entryLine(model, set, sum.told[index])),
        ),
      ),
    ),
    el(
      'div',
      { class: 'end' },
      ...forEachSet('result', (set, sum) => result(model, set, sum, structure.results[set.id], layout.drawn)),
      el('p', { class: 'lesson', ...frame.textAttributes }, text.lesson),
      frame.heading(3, {}, speaker.node('whatIf')),
      el('p', { class: 'small no-print' }, speaker.node('whatIfHow')),
      ...structure.whatIf.map((whatIf) =>
        layout.part(
          partOf(one, whatIf),
          4,
          el('span', { ...frame.textAttributes, 'data-what-if': whatIf.id }, text.whatIf[whatIf.id]?.change),
          ...forEachSet('result', (set, before) => {
            const after = sumUp(set.structure, structure, undefined, whatIf);
            return [...changeList(model, set, before, after), ...result(model, set, after, whatIf.results[set.id], layout.drawn, before)];
          }),
          el('p', { class: 'lesson', ...frame.textAttributes }, text.whatIf[whatIf.id]?.lesson),
        ),
      ),
    ),
  );
}

/** The id of the part that shows a what-if. */
export const partOf = (one: CaseModel, { id }: WhatIf): string => `${one.id}-${id}`;

export function caseOpening({ frame, speaker }: CriteriaCardModel, { text }: CaseModel): TreeElement[] {
  const title = speaker.say('caseTitle', { name: text.name, title: text.title });
  return [frame.heading(2, frame.textAttributes, title), el('p', frame.textAttributes, text.story)];
}

/** The sum in words, never without "made up"; then drawn; then what it is called. */
export function sumBlock(model: CriteriaCardModel, set: SetModel, sum: Sum, drawing: TreeElement | false, soFar = false): TreeElement[] {
  const { speaker } = model;
  return [
    el(
      'p',
      { class: 'sum' },
      el('span', { class: 'made-up' }, speaker.node('madeUp')),
      ' ',
      { strong: speaker.say(soFar ? 'sumSoFar' : 'sum', { sum: sumWords(model, set, sum) }) },
    ),
    ...(drawing ? [drawing] : []),
    el('p', { class: 'category' }, categoryWords(model, set, sum, soFar)),
  ];
}

export function sumWords({ speaker }: CriteriaCardModel, set: SetModel, { total, decided }: Sum): string {
  const { structure, text } = set;
  if (!structure.decider) return amount(speaker, total);
  const { min, max } = { min: total.min / 10, max: total.max / 10 };
  return speaker.say(decided === undefined ? 'countUnknown' : decided ? 'countThere' : 'countMissing', {
    count: min === max ? speaker.number(min) : speaker.say('countRange', { min, max }),
    of: structure.criteria.length - 1,
    decider: text.criteria[structure.decider.criterion]?.name ?? '',
  });
}

export function categoryWords({ speaker }: CriteriaCardModel, set: SetModel, { category: { min, max } }: Sum, soFar = false): string {
  const name = (id: string): string => set.text.categories[id]?.name ?? id;
  const category = min === max ? name(min) : speaker.say('categoryRange', { min: name(min), max: name(max) });
  return speaker.say(soFar ? 'resultSoFar' : 'resultIs', { category });
}

function result(
  model: CriteriaCardModel,
  set: SetModel,
  sum: Sum,
  told: CaseModel['structure']['results'][string] | undefined,
  drawn: boolean,
  before?: Sum,
): TreeElement[] {
  const { frame, speaker } = model;
  const { per100, subgroup, biopsyExpected } = told ?? {};
  const chance = per100 && (per100.min === per100.max ? speaker.node('chance', { number: per100.min }) : speaker.node('chanceRange', per100));
  return [
    ...sumBlock(model, set, sum, drawn && bar(model, set, sum, before)),
    el('p', frame.textAttributes, set.text.categories[sum.category.min]?.meaning),
    ...(subgroup ? [el('p', {}, speaker.node('group', { group: set.text.subgroups[subgroup]?.medical ?? subgroup }))] : []),
    ...(biopsyExpected ? [el('p', {}, speaker.node('biopsyExpected'))] : []),
    ...(chance ? [el('p', {}, chance), el('p', { class: 'small unverified' }, speaker.node('unchecked'))] : []),
  ];
}

/** Which column of points is used, and what is not known from the start. */
function start(model: CriteriaCardModel, set: SetModel, sum: Sum): TreeElement[] {
  const { speaker } = model;
  const column = counts(set.structure) ? [] : [el('p', { class: 'small' }, speaker.node(sum.column === 'done' ? 'usesWith' : 'usesWithout'))];
  const unknown = sum.untold.map((entry) => entryLine(model, set, entry));
  return [...column, ...unknown];
}

function entryLine(model: CriteriaCardModel, set: SetModel, entry: Entry | undefined): TreeElement {
  const { frame, speaker } = model;
  return el(
    'p',
    { class: 'entry', 'data-set': set.id },
    el('span', { class: 'set-name' }, `${set.text.shortName}: `),
    ...(entry
      ? [el('span', frame.textAttributes, nameOf(set, entry), ': '), el('strong', {}, worth(model, set, entry))]
      : [speaker.node('nothing')]),
  );
}

/** What is different from the sum as it was. */
function changeList(model: CriteriaCardModel, set: SetModel, before: Sum, after: Sum): TreeElement[] {
  const { frame, speaker } = model;
  const changes = differences(before, after).flatMap(({ before: old, after: now }) => {
    const entry = now ?? old;
    if (!entry) return [];
    const absent = { ...entry, found: false, tenths: { min: 0, max: 0 } };
    const values = { before: worth(model, set, old ?? absent), after: worth(model, set, now ?? absent) };
    return [el('li', {}, el('span', frame.textAttributes, nameOf(set, entry), ': '), speaker.node('instead', values))];
  });
  return changes.length > 0 ? [el('ul', { class: 'changes' }, ...changes)] : [el('p', {}, speaker.node('unchanged'))];
}

function nameOf({ text }: SetModel, { criterion: { id }, band }: Entry): string {
  const words = text.criteria[id];
  return [words?.name ?? id, band && words?.bands?.[band]].filter(Boolean).join(', ');
}

function worth({ speaker }: CriteriaCardModel, { structure }: SetModel, { criterion, found, tenths }: Entry): string {
  if (!counts(structure)) {
    const points = amount(speaker, tenths);
    return found === undefined ? speaker.say('unknownPoints', { points }) : points;
  }
  if (found === undefined) return speaker.say('unknown');
  if (criterion.id === structure.decider?.criterion) return speaker.say(found ? 'there' : 'missing');
  return speaker.say(found ? 'counts' : 'countsNot');
}

function amount(speaker: CriteriaCardModel['speaker'], { min, max }: Range): string {
  return min === max
    ? speaker.say('points', { points: speaker.tenths(min) })
    : speaker.say('pointsRange', { min: speaker.tenths(min), max: speaker.tenths(max) });
}
