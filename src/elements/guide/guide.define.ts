import { defineBodyMap } from '../body-map/body-map.define.js';
import { defineCauses } from '../causes/causes.define.js';
import { defineClinicChecklist } from '../clinic-checklist/clinic-checklist.define.js';
import { defineConditionCard } from '../condition-card/condition-card.define.js';
import { defineCriteriaCard } from '../criteria-card/criteria-card.define.js';
import { defineDailyLife } from '../daily-life/daily-life.define.js';
import { defineEvidenceCard } from '../evidence-card/evidence-card.define.js';
import { defineGlossary } from '../glossary/glossary.define.js';
import { defineQuiz } from '../quiz/quiz.define.js';
import { defineSheet } from '../sheet/sheet.define.js';
import { defineSources } from '../sources/sources.define.js';
import { defineSummary } from '../summary/summary.define.js';
import { defineTestGuide } from '../test-guide/test-guide.define.js';
import { defineTreatmentTable } from '../treatment-table/treatment-table.define.js';
import { defineGuideAlone } from './guide.alone.js';
import type { PartName } from './guide.attributes.js';
import type { HelioGuide } from './guide.js';

/** A guide is made of the elements themselves. */
const parts: Readonly<Record<PartName, () => void>> = {
  summary: defineSummary,
  'condition-card': defineConditionCard,
  'body-map': defineBodyMap,
  causes: defineCauses,
  'test-guide': defineTestGuide,
  'criteria-card': defineCriteriaCard,
  'treatment-table': defineTreatmentTable,
  'evidence-card': defineEvidenceCard,
  'clinic-checklist': defineClinicChecklist,
  'daily-life': defineDailyLife,
  quiz: defineQuiz,
  glossary: defineGlossary,
  sources: defineSources,
  sheet: defineSheet,
};

/** Registers the element under a tag, `helio-guide` unless said otherwise, and its parts under theirs. A second tag gets a subclass. */
export function defineGuide(tag = 'helio-guide'): void {
  for (const define of Object.values(parts)) define();
  defineGuideAlone(tag);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-guide': HelioGuide;
  }
}
