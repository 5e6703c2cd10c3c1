/** The list that is the body map: headings with buttons (learn) or checkboxes (collect), as a tree. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import { el } from '../../article/tree-builders.js';
import type { BodyMapModel, FindingModel, GroupModel } from './body-map.model.js';

export function learnList(model: BodyMapModel): Tree {
  return model.groups.map((group) =>
    section(
      model,
      group,
      group.findings.map((finding) => disclosure(model, finding)),
    ),
  );
}

export function collectList(model: BodyMapModel): Tree {
  return model.groups.flatMap((group) => {
    const noticed = group.findings.filter((finding) => finding.noticed !== undefined);
    return noticed.length > 0
      ? [
          section(
            model,
            group,
            noticed.map((finding) => tick(model, finding)),
            noticed.length,
          ),
        ]
      : [];
  });
}

function section(model: BodyMapModel, group: GroupModel, items: readonly TreeElement[], count = items.length): TreeElement {
  const { surround, localizer } = model;
  return el(
    'section',
    { class: 'group', 'data-group': group.id },
    surround.heading(1, surround.textAttributes, group.name),
    el('p', { class: 'small count' }, localizer.messageNode('groupCount', { count })),
    el('ul', { class: 'findings' }, ...items),
    // A narrow element has the figure above, out of sight.
    el('button', { type: 'button', class: 'button back-to-figure no-print' }, localizer.messageNode('backToFigure')),
  );
}

const pinNumber = (finding: FindingModel): TreeElement => el('span', { class: 'number', 'aria-hidden': 'true' }, String(finding.number));

function disclosure(model: BodyMapModel, finding: FindingModel): TreeElement {
  const { surround } = model;
  const detail = `detail-${finding.id}`;
  return el(
    'li',
    { 'data-item': finding.id },
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
