/** What the attributes of `helio-criteria-card` may hold. Read by the element and by server rendering. */
import { oneOf, sharedRules } from '../../base/attribute-rules.js';

export const criteriaSets = ['eular-acr-2017', 'bohan-peter-1975'] as const;
export const workedCases = ['adult-dm', 'amyopathic', 'child', 'look-alike', 'biopsy-lowers', 'unknown-antibody'] as const;

export type CriteriaSetId = (typeof criteriaSets)[number];
export type WorkedCaseId = (typeof workedCases)[number];

export const criteriaCardRules = {
  ...sharedRules,
  criteria: oneOf(criteriaSets, 'eular-acr-2017'),
  case: oneOf(workedCases, 'adult-dm'),
} as const;
