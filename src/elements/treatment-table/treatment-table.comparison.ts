/** Two or three treatments side by side: the same rows, words and type size for each. Pure. */
import { treeText } from '../../content/plain-text.js';
import type { Tree, TreeElement } from '../../content/tree.js';
import { foldedLayout } from '../../article/layout.js';
import { plainLayout } from '../../parts/plain-layout.js';
import { el, nodes, type Child } from '../../article/tree-builders.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { badge, fieldContent, fieldsInOrder, sixFields, type Field } from './treatment-table.fields.js';
import { fieldMessages } from './treatment-table.messages.js';
import type { Treatment, TreatmentModel } from './treatment-table.model.js';
import { cells } from './treatment-table.short.js';
import { listOf } from '../../parts/list-of.js';
import { table } from '../../parts/table.js';

export interface ComparisonState {
  /** Whether every row is shown, or those that it begins with. */
  readonly all: boolean;
  readonly onlyDifferent: boolean;
  readonly starred: readonly string[];
}

/** A star moves a row up, and the row that the element was asked to show first comes before the others. */
export function comparedFields(model: TreatmentModel, treatments: readonly Treatment[], state: ComparisonState): Field[] {
  const { all, onlyDifferent, starred } = state;
  const ordered = fieldsInOrder(model);
  const shown = ordered.filter((field) => all || sixFields.includes(field) || field === model.first || starred.includes(field));
  const differs = (field: Field): boolean => new Set(treatments.map((one) => wordsIn(model, one, field))).size > 1;
  return [...shown.filter((field) => starred.includes(field)), ...shown.filter((field) => !starred.includes(field))].filter(
    (field) => !onlyDifferent || differs(field),
  );
}

export const namesOf = ({ localizer }: TreatmentModel, treatments: readonly Treatment[]): string =>
  listOf(
    localizer,
    treatments.map(({ text }) => text.name),
  );

/** Its heading, which can be focused, and its table. */
export function comparisonTree(model: TreatmentModel, treatments: readonly Treatment[], state: ComparisonState): Tree {
  const { surround, localizer, text } = model;
  const view = { ...model, ...foldedLayout(surround) };
  const groupName = ({ structure: { group } }: Treatment): string => text.groups[group]?.name ?? group;
  const standing = treatments.map((one): Child => badge(view, one) || groupName(one));
  const rows = comparedFields(model, treatments, state).map((field) => [
    [localizer.messageNode(fieldMessages[field]), star(model, field, state.starred.includes(field))],
    ...treatments.map((one) => fieldContent(view, one, field)),
  ]);
  const names = treatments.map(({ text: { name } }) => name);
  return [
    surround.heading(
      1,
      { class: 'comparison-title', tabindex: '-1' },
      localizer.messageNode('comparison', { names: namesOf(model, treatments) }),
    ),
    markMeaning(model),
    table(
      view,
      localizer.messageNode('compareCaption'),
      [localizer.messageNode('fieldHead'), ...names],
      [{ rows: [[localizer.messageNode('group'), ...standing], ...rows] }],
    ),
  ];
}

/** The icon is drawn by the styles; its words are seen where it has the focus. */
const star = ({ localizer }: TreatmentModel, field: Field, on: boolean): TreeElement =>
  el(
    'button',
    { type: 'button', class: 'star no-print', 'data-star': field, 'aria-pressed': String(on) },
    el('span', { class: 'visually-hidden' }, localizer.messageNode('star'), ': ', localizer.messageNode(fieldMessages[field])),
  );

/** The comparison as plain text, to be copied: a part for each treatment. */
export function comparisonText(model: TreatmentModel, treatments: readonly Treatment[], state: ComparisonState): string[] {
  const { localizer } = model;
  const said = comparedFields(model, treatments, state);
  return treatments.map((one) => {
    const lines = said.map((field) => `${localizer.message(fieldMessages[field])}: ${wordsIn(model, one, field)}`);
    return [headOf(model, one), ...lines].join('\n');
  });
}

/** What the table says of a treatment before it is opened. */
export function lineOf(model: TreatmentModel, treatment: Treatment): string {
  const view = { ...model, ...plainLayout(model.surround) };
  return [
    headOf(model, treatment),
    ...cells(view, treatment).map(([column, cell]) => `${model.localizer.message(column)}: ${treeText(nodes([cell]))}`),
  ].join('\n');
}

/** A warning goes where the name goes. */
function headOf(model: TreatmentModel, treatment: Treatment): string {
  const warning = badge(model, treatment);
  return warning ? `${treatment.text.name}\n${treeText([warning])}` : treatment.text.name;
}

const wordsIn = (model: TreatmentModel, treatment: Treatment, field: Field): string =>
  treeText(nodes(fieldContent({ ...model, ...plainLayout(model.surround) }, treatment, field)));
