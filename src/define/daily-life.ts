import { provide } from '../content/registry.js';
import { defineDailyLife } from '../elements/daily-life/daily-life.define.js';
import { part } from '../generated/packs/dermatomyositis/daily-life.js';

export type {} from '../elements/daily-life/daily-life.define.js';

provide(part);
defineDailyLife();
