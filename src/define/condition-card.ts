import { provide } from '../content/registry.js';
import { defineConditionCard } from '../elements/condition-card/condition-card.define.js';
import { part } from '../generated/packs/dermatomyositis/facts.js';

export type {} from '../elements/condition-card/condition-card.define.js';

provide(part);
defineConditionCard();
