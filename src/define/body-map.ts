import { provide } from '../content/registry.js';
import { defineBodyMap } from '../elements/body-map/body-map.define.js';
import { part } from '../generated/packs/dermatomyositis/findings.js';

export type {} from '../elements/body-map/body-map.define.js';

provide(part);
defineBodyMap();
