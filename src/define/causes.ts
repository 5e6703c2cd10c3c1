import { provide } from '../content/registry.js';
import { defineCauses } from '../elements/causes/causes.define.js';
import { part } from '../generated/packs/dermatomyositis/causes.js';

export type {} from '../elements/causes/causes.define.js';

provide(part);
defineCauses();
