/**
 * The criteria of Bohan and Peter for polymyositis and dermatomyositis. N Engl J Med 1975;292:344–347. The criteria and how they
 * combine were read second-hand (PMC4386581 Table 1; ISRN Rheumatology 2013/509354 Table 1), not in the paper itself.
 */
import { assertObject, readFindings, type Finding } from './findings-input.js';
import type { Range } from './eular-acr-2017.js';

/** The five criteria, in the order of the paper. */
export type BohanPeter1975Finding = (typeof ids)[number];

/** A made-up case. For authors of teaching cases; not for use on a patient's data. */
export interface BohanPeter1975Input {
  /** True: found. False: looked for and not found. Undefined or absent: not known. */
  readonly findings: { readonly [id in BohanPeter1975Finding]?: Finding };
}

/** From the least to the most certain. */
export type BohanPeter1975Category = 'not-met' | 'possible' | 'probable' | 'definite';

/** How the criteria sort one made-up case. For authors of teaching cases; not for use on a patient's data. */
export interface BohanPeter1975Result {
  /** From all unknowns being absent to all being present. */
  readonly category: Range<BohanPeter1975Category>;
  /** Dermatomyositis (DM) with a rash, polymyositis (PM) without; undefined if the rash is not known or the maximum is `not-met`. */
  readonly disease: 'DM' | 'PM' | undefined;
  /** The ids of the criteria known to be met, in the order of the paper. */
  readonly met: readonly BohanPeter1975Finding[];
}

const ids = ['proximalWeakness', 'muscleBiopsy', 'raisedEnzymes', 'emg', 'rash'] as const;

/**
 * By how many of the five are met. DM is the rash and three, two or one of the other four; PM is four, three or two of those four
 * without the rash. Counting the rash as one, both come to four, three or two; and the rash alone comes to one, which meets nothing.
 */
function categoryOf(met: number): BohanPeter1975Category {
  if (met >= 4) return 'definite';
  if (met === 3) return 'probable';
  return met === 2 ? 'possible' : 'not-met';
}

/**
 * Sorts a made-up case by the criteria of 1975. For authors of teaching cases; not for use on a patient's data: the criteria sort
 * people into groups for research and apply only where nothing else explains the picture better.
 *
 * What is not known is not taken as absent: the category is a range. Properties other than `findings` are ignored.
 *
 * @throws {TypeError} if the input or `findings` is not an object, or a finding is not true, false or undefined.
 * @throws {RangeError} if a finding is not one of the five.
 */
export function classifyBohanPeter1975(input: BohanPeter1975Input): BohanPeter1975Result {
  assertObject(input, 'input', 'findings');
  const findings = readFindings(input.findings, ids);
  const met = ids.filter((id) => findings.get(id) === true);
  const unknown = ids.filter((id) => findings.get(id) === undefined);
  const category = { min: categoryOf(met.length), max: categoryOf(met.length + unknown.length) };
  const rash = findings.get('rash');
  const named = rash !== undefined && category.max !== 'not-met';

  return { category, disease: named ? (rash ? 'DM' : 'PM') : undefined, met };
}
