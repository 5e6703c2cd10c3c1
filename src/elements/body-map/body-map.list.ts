/** The list that is the body map: headings with buttons (learn) or checkboxes (collect), as a tree. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { BodyMapModel, FindingModel, GroupModel } from './body-map.model.js';

export const findingList = (model: BodyMapModel): Child => model.groups.map((group) => groupList(model, group));

function groupList(model: BodyMapModel, { id, name, findings }: GroupModel): Child {
  const { surround, localizer, mode } = model;
  const shown = mode === 'learn' ? findings : findings.filter(({ noticed }) => noticed !== undefined);
  return (
    shown.length > 0 &&
    el(
      'section',
      { class: 'group', 'data-group': id },
      surround.heading(1, surround.textAttributes, name),
      el('p', { class: 'small count' }, localizer.messageNode('groupCount', { count: shown.length })),
      el(
        'ul',
        { class: 'findings' },
        shown.map((finding) => (mode === 'learn' ? disclosure(model, finding) : tick(model, finding))),
      ),
      // A narrow element has the figure above, out of sight.
      el('button', { type: 'button', class: 'button back-to-figure no-print' }, localizer.messageNode('backToFigure')),
    )
  );
}

const pinNumber = (finding: FindingModel): TreeElement => el('span', { class: 'number', 'aria-hidden': 'true' }, String(finding.number));

function disclosure(model: BodyMapModel, finding: FindingModel): TreeElement {
  const { surround } = model;
  const detail = `detail-${finding.id}`;
  return el(
    'li',
    { id: finding.id, 'data-item': finding.id },
    surround.heading(
      2,
      surround.textAttributes,
      el(
        'button',
        { type: 'button', class: 'disclosure', 'data-finding': finding.id, 'aria-expanded': 'false', 'aria-controls': detail },
        pinNumber(finding),
        el('span', { class: 'name' }, finding.name),
      ),
    ),
    el('div', { class: 'detail', id: detail, hidden: 'until-found' }, finding.detail),
  );
}

function tick(model: BodyMapModel, finding: FindingModel): TreeElement {
  return el(
    'li',
    { 'data-item': finding.id },
    el(
      'label',
      { class: 'tick', ...model.surround.textAttributes },
      el('input', { type: 'checkbox', 'data-finding': finding.id }),
      pinNumber(finding),
      el('span', { class: 'name' }, finding.noticed),
    ),
  );
}
