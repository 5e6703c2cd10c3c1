import { provide } from '../content/registry.js';
import { defineSources } from '../elements/sources/sources.define.js';
import { part } from '../generated/packs/dermatomyositis/pack.js';

export type {} from '../elements/sources/sources.define.js';

provide(part);
defineSources();
