/**
 * Published classification criteria as pure functions, for authors of teaching cases; not for use on a patient's data. They sort
 * people into groups for research. Only a doctor can diagnose.
 */
export {
  classifyEularAcr2017,
  type EularAcr2017Category,
  type EularAcr2017Finding,
  type EularAcr2017Input,
  type EularAcr2017Item,
  type EularAcr2017Result,
  type EularAcr2017ScoredFinding,
  type EularAcr2017Subgroup,
  type Range,
} from './eular-acr-2017.js';
export {
  classifyBohanPeter1975,
  type BohanPeter1975Category,
  type BohanPeter1975Finding,
  type BohanPeter1975Input,
  type BohanPeter1975Result,
} from './bohan-peter-1975.js';
