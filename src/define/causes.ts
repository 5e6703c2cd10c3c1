import { provide } from '../content/registry.js';
import { defineCauses } from '../elements/causes/causes.define.js';
import { part } from '../generated/packs/dermatomyositis/causes.js';

provide(part);
defineCauses();
