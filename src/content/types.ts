/** The built form of a pack: what `heliotrope build` writes, `registerPack` takes and elements read. */
import type * as v from 'valibot';
import type { causesStructure, causesText } from './causes-schema.js';
import type { criteriaStructure, criteriaText } from './criteria-schema.js';
import type { checklistStructure, checklistText } from './checklist-schema.js';
import type { dailyLifeStructure, dailyLifeText } from './daily-life-schema.js';
import type { evidenceStructure, evidenceText } from './evidence-schema.js';
import type { factsStructure, factsText } from './facts-schema.js';
import type {
  builtSource,
  findingsStructure,
  findingsText,
  glossaryStructure,
  glossaryText,
  Level,
  packStructure,
  packText,
  SliceName,
} from './schema.js';
import type { treatmentsStructure, treatmentsText } from './treatments-schema.js';
import type { frequency } from './schema-parts.js';
import type { testsStructure, testsText } from './tests-schema.js';
import type { Text } from './tree.js';

export type { Layer, Level, SliceName, Urgency } from './schema.js';

/** So many of the people that were counted. */
export type Frequency = v.InferOutput<typeof frequency>;
export type PackStructure = v.InferOutput<typeof packStructure>;
export type FactsStructure = v.InferOutput<typeof factsStructure>;
export type CausesStructure = v.InferOutput<typeof causesStructure>;
export type FindingsStructure = v.InferOutput<typeof findingsStructure>;
export type CriteriaStructure = v.InferOutput<typeof criteriaStructure>;
export type ChecklistStructure = v.InferOutput<typeof checklistStructure>;
export type TreatmentsStructure = v.InferOutput<typeof treatmentsStructure>;
export type DailyLifeStructure = v.InferOutput<typeof dailyLifeStructure>;
export type EvidenceStructure = v.InferOutput<typeof evidenceStructure>;
export type TestsStructure = v.InferOutput<typeof testsStructure>;
export type GlossaryStructure = v.InferOutput<typeof glossaryStructure>;

export type PackText = v.InferOutput<ReturnType<typeof packText<Text>>>;
export type FactsText = v.InferOutput<ReturnType<typeof factsText<Text>>>;
export type CausesText = v.InferOutput<ReturnType<typeof causesText<Text>>>;
export type FindingsText = v.InferOutput<ReturnType<typeof findingsText<Text>>>;
export type CriteriaText = v.InferOutput<ReturnType<typeof criteriaText<Text>>>;
export type ChecklistText = v.InferOutput<ReturnType<typeof checklistText<Text>>>;
export type TreatmentsText = v.InferOutput<ReturnType<typeof treatmentsText<Text>>>;
export type DailyLifeText = v.InferOutput<ReturnType<typeof dailyLifeText<Text>>>;
export type EvidenceText = v.InferOutput<ReturnType<typeof evidenceText<Text>>>;
export type TestsText = v.InferOutput<ReturnType<typeof testsText<Text>>>;
export type GlossaryText = v.InferOutput<ReturnType<typeof glossaryText<Text>>>;

export type BuiltSource = v.InferOutput<typeof builtSource>;

/** By slice: what is the same in every language. */
export interface SliceStructures {
  pack: PackStructure;
  facts: FactsStructure;
  causes: CausesStructure;
  findings: FindingsStructure;
  criteria: CriteriaStructure;
  checklist: ChecklistStructure;
  treatments: TreatmentsStructure;
  'daily-life': DailyLifeStructure;
  evidence: EvidenceStructure;
  tests: TestsStructure;
  glossary: GlossaryStructure;
}

/** By slice: its text in one language at one level. */
export interface SliceTexts {
  pack: PackText;
  facts: FactsText;
  causes: CausesText;
  findings: FindingsText;
  criteria: CriteriaText;
  checklist: ChecklistText;
  treatments: TreatmentsText;
  'daily-life': DailyLifeText;
  evidence: EvidenceText;
  tests: TestsText;
  glossary: GlossaryText;
}

/**
 * A pack, or a part of one: a part has fewer slices, languages or levels. Parts of the same `id` and `version` are merged.
 * Text lies under its language (a BCP 47 tag such as `en`) and level, under the ids of the structure.
 */
export interface BuiltPack {
  format: 1;
  /** Lower-case words joined by hyphens: `dermatomyositis`. */
  id: string;
  version: string;
  structure: Partial<SliceStructures>;
  text: Record<string, Partial<Record<Level, Partial<SliceTexts>>>>;
  /** By key: every source that the structure or a text of this part cites. */
  sources: Record<string, BuiltSource>;
}

/** A compile-time check that the three places that list the slices agree. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export type SlicesAgree = [Same<keyof SliceStructures, SliceName>, Same<keyof SliceTexts, SliceName>];
