import { provide } from '../content/registry.js';
import { defineDailyLife } from '../elements/daily-life/daily-life.define.js';
import { part } from '../generated/packs/dermatomyositis/daily-life.js';

provide(part);
defineDailyLife();
