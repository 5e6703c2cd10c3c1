/** How sure science is of one medicine, computed from the facts of its studies by the definitions that readers see. Pure; build only. */
import type * as v from 'valibot';
import type { trial } from './schema/trials.js';

/** From the best evidence to none. */
export const evidenceWords = ['good', 'some', 'limited', 'very-early', 'none'] as const;
export type EvidenceWord = (typeof evidenceWords)[number];

export type TrialFacts = Readonly<Partial<Omit<v.InferOutput<typeof trial>, 'sources'>>>;

/** What the words "large" and "a few" mean, in people. */
export interface Sizes {
  readonly large: number;
  readonly few: number;
}

/** @param experts Whether experts agree on it, in a source that was read. */
export function evidenceWordOf(trials: readonly TrialFacts[], experts: boolean, sizes: Sizes): EvidenceWord {
  const words = trials.map((facts) => wordOfTrial(facts, sizes));
  const best = bestOf([...words, experts ? 'limited' : 'none']);
  // A large fair trial that missed its goal makes mixed evidence of whatever another one showed.
  return best === 'good' && trials.some((facts) => isFair(facts) && isLarge(facts, sizes) && facts.primaryGoal === 'missed')
    ? 'some'
    : best;
}

/** Of an option of several medicines: no medicine lends its word to another. */
export const lowestOf = (words: readonly EvidenceWord[]): EvidenceWord =>
  evidenceWords[Math.max(-1, ...words.map((word) => evidenceWords.indexOf(word)))] ?? 'none';

const bestOf = (words: readonly EvidenceWord[]): EvidenceWord =>
  evidenceWords[Math.min(...words.map((word) => evidenceWords.indexOf(word)))] ?? 'none';

/** What is unknown counts for nothing: each step asks for what is known. */
function wordOfTrial(facts: TrialFacts, sizes: Sizes): EvidenceWord {
  const { n, control, blinded, finished, primaryGoal, population } = facts;
  if (population !== 'this-illness' && population !== 'mixed') return 'none';
  if (finished !== true) return 'very-early';
  if (!isFair(facts)) return n === undefined || n < sizes.few ? 'very-early' : 'limited';
  const clear = control === 'placebo' && blinded === true && primaryGoal === 'met';
  return clear && population === 'this-illness' && isLarge(facts, sizes) ? 'good' : 'some';
}

/** Chance decided who got what, and there was something to compare with. */
const isFair = ({ randomised, control }: TrialFacts): boolean =>
  randomised === true && (control === 'placebo' || control === 'active' || control === 'usual-care');

const isLarge = ({ n = 0 }: TrialFacts, { large }: Sizes): boolean => n >= large;
