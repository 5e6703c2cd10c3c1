import { provide } from '../content/registry.js';
import { defineCriteriaCard } from '../elements/criteria-card/criteria-card.define.js';
import { part } from '../generated/packs/dermatomyositis/criteria.js';

export type {} from '../elements/criteria-card/criteria-card.define.js';

provide(part);
defineCriteriaCard();
