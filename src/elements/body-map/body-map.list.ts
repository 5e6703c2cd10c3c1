/** The list that is the body map: headings with buttons (learn) or checkboxes (collect), as a tree, and the order in which it is shown. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { layerKeys, viewKeys } from './body-map.messages.js';
import type { BodyMapModel, FindingModel, GroupModel } from './body-map.model.js';
import { plate } from './body-map.plates.js';

/** The signs of a group that the list has: all of them to learn of, to collect those that somebody can notice. */
const listed = ({ mode }: BodyMapModel, { findings }: GroupModel): readonly FindingModel[] =>
  mode === 'learn' ? findings : findings.filter(({ noticed }) => noticed !== undefined);

/** For "Muscles: 14 signs": all that the list has of a layer. */
export function countOf(model: BodyMapModel, layer: BodyMapLayer): { readonly layer: string; readonly count: string } {
  const { localizer, groups } = model;
  const count = groups.reduce((sum, group) => sum + (group.layer === layer ? listed(model, group).length : 0), 0);
  return { layer: localizer.message(layerKeys[layer]), count: localizer.message('groupCount', { count }) };
}

/** For those who hear the page: what the figure shows now. */
export function sayView(layer: BodyMapLayer, view: BodyMapView, { localizer, findings }: Partial<BodyMapModel> = {}): string {
  const count = [...(findings?.values() ?? [])].filter((finding) => finding.layer === layer && finding.views.includes(view)).length;
  return (
    localizer?.message('viewChanged', {
      view: localizer.message(viewKeys[view]),
      layer: localizer.message(layerKeys[layer]),
      count: localizer.message('countOnPicture', { count }),
    }) ?? ''
  );
}

/** In the order of the pack, which has a layer at a time. */
export const findingList = (model: BodyMapModel): Child => {
  const { groups, localizer, surround } = model;
  const others = groups.findIndex(({ layer }) => layer !== groups[0]?.layer);
  return groups.map((group, index) => [
    index === others && surround.heading(1, { class: 'others no-print' }, localizer.messageNode('otherSigns')),
    groupList(model, group),
  ]);
};

/**
 * Brings the groups of a layer to the head of the list, the others below a heading of their own. The nodes themselves change places, so that reading
 * and tabbing follow what is seen.
 */
export function arrangeList(list: Element, { groups }: BodyMapModel, layer: BodyMapLayer): void {
  const place = ({ dataset }: HTMLElement): number => {
    const index = groups.findIndex(({ id }) => id === dataset['group']);
    return index < 0 ? groups.length : groups[index]?.layer === layer ? index : index + groups.length + 1;
  };
  const now = [...list.querySelectorAll<HTMLElement>('.group, .others')];
  const wanted = [...now].sort((a, b) => place(a) - place(b));
  if (wanted.every((part, index) => part === now[index])) return;
  const focused = (list.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  // Behind the mark of the template: what is outside its marks stays when the list is made anew.
  now[0]?.previousSibling?.after(...wanted);
  if (list.contains(focused)) focused?.focus({ preventScroll: true });
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

/** The plate is between what the sign is and how it looks. */
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
