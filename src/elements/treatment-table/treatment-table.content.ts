/** Treatments side by side, none of them ranked: what the document and the element show alike. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { ArticleContent } from '../../article/article.js';
import { markMeaning, evidenceMarks, withBriefMarks } from '../../parts/evidence-marks.js';
import { timeList } from '../../parts/time-axis.js';
import { directionOf } from '../../base/localizer.js';
import { badge, coreList, fieldList } from './treatment-table.fields.js';
import { treatmentModel, type Treatment, type TreatmentGroup, type TreatmentModel, type TreatmentView } from './treatment-table.model.js';
import { cells, columns } from './treatment-table.short.js';
import { table, tableParts } from '../../parts/table.js';

export const treatmentContent: ArticleContent<TreatmentModel> = {
  slice: 'treatments',
  model: treatmentModel,

  body(view) {
    const { surround, localizer, structure } = view;
    return [
      el('p', { class: 'about' }, localizer.messageNode('about')),
      view.drawn && view.treatments.size > plainMost && manyNote(view),
      ...view.groups.map((group) => groupSection(view, group)),
      times(view),
      evidenceWords(view),
      el('section', {}, surround.heading(1, {}, localizer.messageNode('core')), markMeaning(view), coreList(view, structure.core)),
    ];
  },
};

/** More of them than this are not laid out all at once. */
const plainMost = 100;

const manyNote = ({ localizer }: TreatmentView): TreeElement =>
  el(
    'div',
    { class: 'many-note no-print' },
    el('p', {}, localizer.messageNode('many')),
    el('button', { type: 'button', class: 'button', 'data-action': 'plainly', 'aria-pressed': 'false' }, localizer.messageNode('plainly')),
  );

function groupSection(view: TreatmentView, group: TreatmentGroup): TreeElement {
  const { surround, localizer } = view;
  const caption = localizer.messageNode('caption', { group: group.text.name, count: group.treatments.length });
  return el(
    'section',
    { class: 'group', 'data-group': view.drawn && group.id },
    surround.heading(1, surround.textAttributes, group.text.name),
    el('p', surround.textAttributes, group.text.note),
    view.drawn
      ? optionTable(view, group, caption)
      : [
          table(
            view,
            caption,
            (['name', ...columns] as const).map((column) => localizer.messageNode(column)),
            [{ rows: group.treatments.map((treatment) => [treatment.text.name, ...cells(view, treatment).map(([, cell]) => cell)]) }],
          ),
          group.treatments.map((treatment) =>
            view.part(treatment.id, 2, treatment.text.name, badge(view, treatment), fieldList(view, treatment)),
          ),
        ],
  );
}

/** Each treatment is a body of two rows: what is seen at once, and what opens under it. */
function optionTable(view: TreatmentView, { treatments }: TreatmentGroup, caption: Child): TreeElement {
  const { localizer } = view;
  const heads = ['name', ...columns, 'compareHead'] as const;
  const part = tableParts(true);
  const main = (treatment: Treatment): TreeElement =>
    part(
      'tr',
      'row',
      {},
      part('th', 'rowheader', { scope: 'row' }, disclosure(view, treatment)),
      cells(view, treatment).map(([column, cell]) =>
        part('td', 'cell', {}, el('span', { class: 'cell-head', 'aria-hidden': 'true' }, localizer.messageNode(column)), cell),
      ),
      part('td', 'cell', { class: 'no-print' }, chooser(view, treatment)),
    );
  const more = (treatment: Treatment): TreeElement =>
    part(
      'tr',
      'row',
      { class: 'more' },
      part(
        'td',
        'cell',
        { colspan: String(heads.length) },
        el(
          'div',
          { class: 'detail', id: `detail-${treatment.id}`, hidden: 'until-found' },
          badge(view, treatment),
          fieldList(view, treatment),
        ),
      ),
    );
  return part(
    'table',
    'table',
    { class: 'options' },
    el('caption', {}, el('span', { class: 'count' }, caption)),
    part(
      'thead',
      'rowgroup',
      {},
      part(
        'tr',
        'row',
        {},
        heads.map((head) => part('th', 'columnheader', { scope: 'col', 'data-column': head }, localizer.messageNode(head))),
      ),
    ),
    treatments.map((treatment) =>
      part(
        'tbody',
        'rowgroup',
        { id: treatment.id, 'data-item': treatment.id, 'data-words': (treatment.text.search ?? []).join(' ') },
        main(treatment),
        more(treatment),
      ),
    ),
  );
}

const disclosure = (view: TreatmentView, treatment: Treatment): readonly Child[] => [
  el(
    'button',
    { type: 'button', class: 'disclosure name', 'aria-expanded': 'false', 'aria-controls': `detail-${treatment.id}` },
    treatment.text.name,
  ),
  badge(view, treatment),
];

/** A box to tick: what is ticked is compared once the reader says so. */
const chooser = ({ localizer }: TreatmentView, { id, text }: Treatment): TreeElement =>
  el(
    'label',
    { class: 'choice' },
    el('input', { type: 'checkbox', name: 'compare', value: id, 'aria-label': localizer.message('compareNamed', { name: text.name }) }),
    el('span', { 'aria-hidden': 'true' }, localizer.messageNode('compareOne')),
  );

/** All on one axis, each bar under the words that say the same. What is neither taken nor done has no first dose to count from. */
function times(view: TreatmentView): TreeElement {
  const { surround, localizer, drawn } = view;
  const shown = view.groups.flatMap(({ treatments }) => treatments).filter(({ structure }) => structure.routes.length > 0);
  return el(
    'section',
    { class: 'times', id: `${surround.options.idPrefix}times` },
    surround.heading(1, {}, localizer.messageNode('start')),
    el('p', {}, localizer.messageNode('timesHow')),
    drawn && el('p', {}, localizer.messageNode('timesDrawn')),
    markMeaning(view),
    timeList(
      directionOf(localizer.language),
      localizer.number,
      drawn,
      surround.textAttributes,
      shown.map((one) => {
        const { startWeeks, rows } = one.structure;
        return [startWeeks, one.text.name, cells(view, one)[2]?.[1], withBriefMarks(view, rows.start, [])];
      }),
    ),
  );
}

function evidenceWords(view: TreatmentView): TreeElement {
  const { surround, localizer, structure, text } = view;
  return el(
    'section',
    {},
    surround.heading(1, {}, localizer.messageNode('evidenceWords')),
    el(
      'dl',
      { class: 'words', ...surround.textAttributes },
      structure.evidenceWords.flatMap(({ id }) => {
        const words = text.evidenceWords[id];
        return words
          ? [el('dt', {}, words.word), el('dd', {}, words.meaning, evidenceMarks(view, { verified: true, sources: [] }, words.meaning))]
          : [];
      }),
    ),
  );
}
