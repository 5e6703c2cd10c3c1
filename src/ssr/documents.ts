/** The elements that have a document, by tag: what their attributes may hold, and how their tree is made. */
import { bodyMapRules } from '../elements/body-map/body-map.attributes.js';
import { bodyMapDocument } from '../elements/body-map/body-map.document.js';
import { checklistContent } from '../elements/clinic-checklist/clinic-checklist.content.js';
import { causesContent } from '../elements/causes/causes.content.js';
import { conditionContent } from '../elements/condition-card/condition-card.content.js';
import { criteriaCardIds, criteriaCardRules } from '../elements/criteria-card/criteria-card.attributes.js';
import { criteriaCardContent } from '../elements/criteria-card/criteria-card.content.js';
import { dailyLifeContent } from '../elements/daily-life/daily-life.content.js';
import { evidenceContent } from '../elements/evidence-card/evidence-card.content.js';
import { glossaryContent } from '../elements/glossary/glossary.content.js';
import { quizContent } from '../elements/quiz/quiz.content.js';
import { sheetContent } from '../elements/sheet/sheet.content.js';
import { sourcesContent } from '../elements/sources/sources.content.js';
import { summaryContent } from '../elements/summary/summary.content.js';
import { termRules } from '../elements/term/term.attributes.js';
import { termDocument } from './term-document.js';
import { treatmentTableRules } from '../elements/treatment-table/treatment-table.attributes.js';
import { treatmentContent } from '../elements/treatment-table/treatment-table.content.js';
import { testGuideContent } from '../elements/test-guide/test-guide.content.js';
import { article, type DocumentKind } from './document-kind.js';
import { guide } from './guide-document.js';

const single: Readonly<Record<string, DocumentKind>> = {
  'helio-body-map': article(bodyMapDocument, bodyMapRules),
  'helio-causes': article(causesContent),
  'helio-clinic-checklist': article(checklistContent),
  'helio-condition-card': article(conditionContent),
  'helio-criteria-card': { ...article(criteriaCardContent, criteriaCardRules), ids: criteriaCardIds },
  'helio-daily-life': article(dailyLifeContent),
  'helio-evidence-card': article(evidenceContent),
  'helio-glossary': article(glossaryContent),
  'helio-quiz': article(quizContent),
  'helio-sheet': article(sheetContent),
  'helio-sources': article(sourcesContent),
  'helio-summary': article(summaryContent),
  'helio-term': { slice: 'glossary', rules: termRules, make: termDocument },
  'helio-test-guide': article(testGuideContent),
  'helio-treatment-table': article(treatmentContent, treatmentTableRules),
};

export const documents: Readonly<Record<string, DocumentKind>> = { ...single, 'helio-guide': guide(single) };
