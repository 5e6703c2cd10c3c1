/** What the attributes of `helio-body-map` may hold. Read by the element and by server rendering. */
import { idList } from '../../parts/id-list.js';
import { oneOf, sharedRules } from '../../base/attribute-rules.js';

export const layers = ['skin', 'muscle', 'inside'] as const;
export const views = ['front', 'back', 'face', 'hand'] as const;
export const modes = ['learn', 'collect'] as const;

export type BodyMapLayer = (typeof layers)[number];
export type BodyMapView = (typeof views)[number];
export type BodyMapMode = (typeof modes)[number];

export const bodyMapRules = {
  ...sharedRules,
  layer: oneOf(layers, 'skin'),
  view: oneOf(views, 'front'),
  selected: idList(),
  mode: oneOf(modes, 'learn'),
} as const;
