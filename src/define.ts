/** Registers every element, with the default pack. The pack comes as a whole: the parts of `define/*` repeat what they share. */
import { provide } from './content/registry.js';
import { defineBodyMap } from './elements/body-map/body-map.define.js';
import { defineClinicChecklist } from './elements/clinic-checklist/clinic-checklist.define.js';
import { defineCauses } from './elements/causes/causes.define.js';
import { defineConditionCard } from './elements/condition-card/condition-card.define.js';
import { defineCriteriaCard } from './elements/criteria-card/criteria-card.define.js';
import { defineEvidenceCard } from './elements/evidence-card/evidence-card.define.js';
import { defineGlossary } from './elements/glossary/glossary.define.js';
import { defineSettings } from './elements/settings/settings.define.js';
import { defineSources } from './elements/sources/sources.define.js';
import { defineTerm } from './elements/term/term.define.js';
import { part } from './generated/packs/dermatomyositis/all.js';

provide(part);
defineBodyMap();
defineClinicChecklist();
defineCauses();
defineConditionCard();
defineCriteriaCard();
defineEvidenceCard();
defineGlossary();
defineSettings();
defineSources();
defineTerm();
