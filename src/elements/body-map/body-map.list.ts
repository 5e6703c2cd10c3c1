/** The list that is the body map: headings with buttons (learn) or checkboxes (collect), as a tree, and the order in which it is shown. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { BodyMapLayer } from './body-map.attributes.js';
import { layerKeys } from './body-map.messages.js';
import type { BodyMapModel, FindingModel, GroupModel } from './body-map.model.js';
import { plate } from './body-map.plates.js';

/** The signs of a group that the list has: all of them to learn of, to collect those that somebody can notice. */
const listed = ({ mode }: BodyMapModel, { findings }: GroupModel): readonly FindingModel[] =>
  mode === 'learn' ? findings : findings.filter(({ noticed }) => noticed !== undefined);

/** "Muscles: 14 signs": of all that the list has of a layer. */
export const countOf = (model: BodyMapModel, layer: BodyMapLayer) => {
  const { localizer } = model;
  const count = model.groups.reduce((sum, group) => sum + (group.layer === layer ? listed(model, group).length : 0), 0);
  return { layer: localizer.message(layerKeys[layer]), count: localizer.message('groupCount', { count }) };
};

/** In the order of the first layer, and with what `arrangeList` shows of the others. */
export function findingList(model: BodyMapModel): Child {
  const { groups, localizer, surround } = model;
  const [first, ...others] = model.layers.values();
  const of = (some: readonly BodyMapLayer[]): Child => groups.map((group) => some.includes(group.layer) && groupList(model, group));
  return [
    [...model.layers.values()].map((layer) =>
      el('p', { class: 'of-layer no-print', 'data-layer': layer }, localizer.messageNode('layerCount', countOf(model, layer))),
    ),
    first && of([first]),
    others.length > 0 && surround.heading(1, { class: 'others no-print' }, localizer.messageNode('otherSigns')),
    of(others),
  ];
}

/**
 * Brings the groups of a layer to the head of the list; the others follow in the order of the pack. Does nothing where they are so already. The
 * nodes themselves change places, so that reading and tabbing follow what is seen.
 */
export function arrangeList(list: Element, { groups }: BodyMapModel, layer: BodyMapLayer): void {
  for (const count of list.querySelectorAll<HTMLElement>('.of-layer')) count.hidden = count.dataset['layer'] !== layer;
  const others = list.querySelector('.others');
  const sections = new Map([...list.querySelectorAll<HTMLElement>('.group')].map((section) => [section.dataset['group'], section]));
  const nodes = [...groups.filter((group) => group.layer === layer), undefined, ...groups.filter((group) => group.layer !== layer)].flatMap(
    (group) => (group ? sections.get(group.id) : others) ?? [],
  );
  const now = list.querySelectorAll('.group, .others');
  if (nodes.every((node, index) => node === now[index])) return;
  const focused = (list.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  now[0]?.previousElementSibling?.after(...nodes);
  if (focused && list.contains(focused)) focused.focus({ preventScroll: true });
}

function groupList(model: BodyMapModel, group: GroupModel): Child {
  const { surround, localizer, mode } = model;
  const shown = listed(model, group);
  return (
    shown.length > 0 &&
    el(
      'section',
      { class: 'group', 'data-group': group.id },
      surround.heading(1, surround.textAttributes, group.name),
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

/** The plate stands between what the sign is and how it looks. */
export const withPlate = ({ detail }: FindingModel, plate: Child): Child => [detail.slice(0, 2), plate, detail.slice(2)] as Child;

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
    el('div', { class: 'detail', id: detail, hidden: 'until-found' }, withPlate(finding, plate(model, finding))),
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
