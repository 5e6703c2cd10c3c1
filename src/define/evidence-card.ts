import { provide } from '../content/registry.js';
import { defineEvidenceCard } from '../elements/evidence-card/evidence-card.define.js';
import { part } from '../generated/packs/dermatomyositis/evidence.js';

export type {} from '../elements/evidence-card/evidence-card.define.js';

provide(part);
defineEvidenceCard();
