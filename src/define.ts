/** Registers every element, with the default pack. The pack comes as a whole: the parts of `define/*` repeat what they share. */
import { provide } from './content/registry.js';
import { defineBodyMap } from './elements/body-map/body-map.define.js';
import { defineClinicChecklist } from './elements/clinic-checklist/clinic-checklist.define.js';
import { defineCauses } from './elements/causes/causes.define.js';
import { defineConditionCard } from './elements/condition-card/condition-card.define.js';
import { defineCriteriaCard } from './elements/criteria-card/criteria-card.define.js';
import { defineDailyLife } from './elements/daily-life/daily-life.define.js';
import { defineEvidenceCard } from './elements/evidence-card/evidence-card.define.js';
import { defineGlossary } from './elements/glossary/glossary.define.js';
import { defineGuide } from './elements/guide/guide.define.js';
import { defineQuiz } from './elements/quiz/quiz.define.js';
import { defineSettings } from './elements/settings/settings.define.js';
import { defineSheet } from './elements/sheet/sheet.define.js';
import { defineSources } from './elements/sources/sources.define.js';
import { defineSummary } from './elements/summary/summary.define.js';
import { defineTerm } from './elements/term/term.define.js';
import { defineTreatmentTable } from './elements/treatment-table/treatment-table.define.js';
import { defineTestGuide } from './elements/test-guide/test-guide.define.js';
import { part } from './generated/packs/dermatomyositis/all.js';

/** With it a page that imports this has the types of the tags: the declaration keeps no other import. */
export type {} from './index.js';

provide(part);
defineBodyMap();
defineClinicChecklist();
defineCauses();
defineConditionCard();
defineCriteriaCard();
defineDailyLife();
defineEvidenceCard();
defineGlossary();
defineGuide();
defineQuiz();
defineSettings();
defineSheet();
defineSources();
defineSummary();
defineTerm();
defineTreatmentTable();
defineTestGuide();
