import { provide } from '../content/registry.js';
import { defineGuide } from '../elements/guide/guide.define.js';
import { part } from '../generated/packs/dermatomyositis/all.js';

export type {} from '../elements/guide/guide.define.js';

provide(part);
defineGuide();
