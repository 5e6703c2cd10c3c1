import { provide } from '../content/registry.js';
import { defineSummary } from '../elements/summary/summary.define.js';
import { part } from '../generated/packs/dermatomyositis/summary.js';

export type {} from '../elements/summary/summary.define.js';

provide(part);
defineSummary();
