/**
 * The 2017 EULAR/ACR classification criteria for adult and juvenile idiopathic inflammatory myopathies (IIM).
 *
 * Lundberg IE, Tjärnlund A, Bottai M, et al. Ann Rheum Dis 2017;76:1955–1964, doi:10.1136/annrheumdis-2017-211468. Its full text was
 * not at hand. Each figure below says where it was read; "recalled" means from general knowledge, not read at its source.
 */
import { assertObject, readFindings, type Finding } from './findings-input.js';

/** The findings that carry points, in the order of the published table. The last four are features of a muscle biopsy. */
export type EularAcr2017ScoredFinding = keyof typeof weights;

/** Every finding that a case may hold: the scored ones, and one that only the subgroup tree asks for. */
export type EularAcr2017Finding = EularAcr2017ScoredFinding | 'fingerFlexorWeaknessUnresponsive';

/** A made-up case. For authors of teaching cases; not for use on a patient's data. */
export interface EularAcr2017Input {
  /** Age in years at the first symptom, not at diagnosis: finite, 0–120, fractions allowed. Undefined: not known. */
  readonly ageAtOnset: number | undefined;
  /**
   * Whether a muscle biopsy was done. This alone chooses between the two columns of points. With `not-done`, the four biopsy features
   * must be undefined; with `done`, one that is undefined is not known.
   */
  readonly biopsy: 'done' | 'not-done';
  /** True: found. False: looked for and not found. Undefined or absent: not known. */
  readonly findings: { readonly [id in EularAcr2017Finding]?: Finding };
}

/** From the least to the most certain. `probable` and `definite` classify a case; `possible` does not. */
export type EularAcr2017Category = 'not-classified' | 'possible' | 'probable' | 'definite';

/**
 * DM: dermatomyositis. ADM: amyopathic DM. PM: polymyositis (with immune-mediated necrotising myopathy). IBM: inclusion body myositis.
 * JDM: juvenile DM. JM: juvenile myositis other than JDM.
 */
export type EularAcr2017Subgroup = 'DM' | 'ADM' | 'PM' | 'IBM' | 'JDM' | 'JM';

/** What lies between all unknowns being absent (`min`) and all being present (`max`). The two are equal when nothing is unknown. */
export interface Range<T> {
  readonly min: T;
  readonly max: T;
}

export interface EularAcr2017Item {
  readonly id: 'ageAtOnset' | EularAcr2017ScoredFinding;
  /** Points in tenths: 31 is 3.1 points. */
  readonly pointsTenths: Range<number>;
}

/** How the criteria sort one made-up case. For authors of teaching cases; not for use on a patient's data. */
export interface EularAcr2017Result {
  /** The sum of the points in tenths: 0–208 without a biopsy, 0–295 with one. */
  readonly scoreTenths: Range<number>;
  /**
   * 0–1. Approximate: its constants are recalled, not verified, and could be off by up to 0.02. Show it as "about N out of 100". The
   * category does not depend on it.
   */
  readonly probability: Range<number>;
  /** By the score's cut-offs. A case counts on its minimum. */
  readonly category: Range<EularAcr2017Category>;
  /**
   * Undefined unless the minimum is probable or definite, and whenever something unknown could change it. A biopsy that was not done
   * leaves nothing to be known of its features, so the tree then goes by the rest. The tree is recalled, not verified.
   */
  readonly subgroup: EularAcr2017Subgroup | undefined;
  /** True if no biopsy was done and none of the three skin signs is known to be there: the criteria then ask for a biopsy's features. */
  readonly biopsyFeaturesExpected: boolean;
  /** One per scored variable in table order, age first; the four biopsy features only where a biopsy was done. */
  readonly items: readonly EularAcr2017Item[];
}

type Column = 'not-done' | 'done';

/**
 * Points in tenths, so that sums are exact: 0.7 + 1.9 + 0.9 + 0.7 + 1.3 as floating-point numbers falls short of the cut-off at 5.5.
 * Both columns: RMD Open table after Lundberg 2017 (rmdopen.bmj.com/highwire/markup/137083), and two independent implementations.
 */
const weights = {
  proximalArmWeakness: { 'not-done': 7, done: 7 },
  proximalLegWeakness: { 'not-done': 8, done: 5 },
  neckFlexorsWeaker: { 'not-done': 19, done: 16 },
  legsProximalWeaker: { 'not-done': 9, done: 12 },
  heliotropeRash: { 'not-done': 31, done: 32 },
  gottronPapules: { 'not-done': 21, done: 27 },
  gottronSign: { 'not-done': 33, done: 37 },
  dysphagia: { 'not-done': 7, done: 6 },
  antiJo1: { 'not-done': 39, done: 38 },
  /** Creatine kinase, LDH, AST or ALT above the upper limit of normal. Aldolase does not count. */
  raisedEnzyme: { 'not-done': 13, done: 14 },
  endomysialInfiltration: { 'not-done': 0, done: 17 },
  perimysialInfiltration: { 'not-done': 0, done: 12 },
  perifascicularAtrophy: { 'not-done': 0, done: 19 },
  rimmedVacuoles: { 'not-done': 0, done: 31 },
} as const satisfies Record<string, Record<Column, number>>;

const scoredIds = Object.keys(weights) as EularAcr2017ScoredFinding[];
const biopsyIds: readonly EularAcr2017ScoredFinding[] = [
  'endomysialInfiltration',
  'perimysialInfiltration',
  'perifascicularAtrophy',
  'rimmedVacuoles',
];
const allIds: readonly EularAcr2017Finding[] = [...scoredIds, 'fingerFlexorWeaknessUnresponsive'];
const idsOfColumn: Record<Column, readonly EularAcr2017ScoredFinding[]> = {
  'not-done': scoredIds.filter((id) => !biopsyIds.includes(id)),
  done: scoredIds,
};

const skinSigns = ['heliotropeRash', 'gottronPapules', 'gottronSign'] as const;
const weaknesses = ['proximalArmWeakness', 'proximalLegWeakness', 'neckFlexorsWeaker', 'legsProximalWeaker'] as const;

/** Points in tenths by age at onset: under 18, from 18 to under 40, from 40. Same sources, and rheumatologytt.com (2025). */
const ageWeights: Record<Column, readonly [child: number, younger: number, older: number]> = {
  'not-done': [0, 13, 21],
  done: [0, 15, 22],
};

/** Lowest score in tenths of each category. Abstract of Lundberg 2017. */
const cutoffs: Record<Column, readonly (readonly [EularAcr2017Category, number])[]> = {
  'not-done': [
    ['definite', 75],
    ['probable', 55],
    ['possible', 53],
  ],
  done: [
    ['definite', 87],
    ['probable', 67],
    ['possible', 65],
  ],
};

/**
 * P = 1 / (1 + e^(constant − score)). Both constants are recalled, not verified. A logistic of slope 1 that fits the six published
 * cut-offs leaves 5.253–5.349 and 6.453–6.549, so no probability is off by more than 0.02 and 0.015.
 */
const logisticConstants: Record<Column, number> = { 'not-done': 5.33, done: 6.49 };

const probabilityOf = (scoreTenths: number, column: Column): number => 1 / (1 + Math.exp(logisticConstants[column] - scoreTenths / 10));

/** By score, never by probability: the published cut-offs are rounded, so at 5.3, 5.5 and 7.5 the two disagree. */
const categoryOf = (scoreTenths: number, column: Column): EularAcr2017Category =>
  cutoffs[column].find(([, lowest]) => scoreTenths >= lowest)?.[0] ?? 'not-classified';

function agePoints(age: number | undefined, column: Column): Range<number> {
  const [child, younger, older] = ageWeights[column];
  if (age === undefined) return { min: child, max: older };
  const points = age < 18 ? child : age < 40 ? younger : older;
  return { min: points, max: points };
}

function findingPoints(finding: Finding, weightTenths: number): Range<number> {
  return { min: finding === true ? weightTenths : 0, max: finding === false ? 0 : weightTenths };
}

/** True if one is true, false if all are false, undefined while an unknown could decide it. */
function anyOf(findings: readonly Finding[]): Finding {
  if (findings.includes(true)) return true;
  return findings.includes(undefined) ? undefined : false;
}

/**
 * The tree of Lundberg 2017's figure. Its shape and order are recalled, not verified; so is which weaknesses open the DM leaf (all
 * four here). Verified: the rash test is these three signs and only these (Concha 2019, doi:10.1111/bjd.17536); a DM rash without
 * weakness is ADM (Yoo 2021, doi:10.3904/kjim.2019.149). Each pair of leaves differs, so an unknown at a node leaves it open.
 */
function subgroupOf(
  age: number | undefined,
  biopsy: Column,
  findings: ReadonlyMap<EularAcr2017Finding, Finding>,
): EularAcr2017Subgroup | undefined {
  const any = (ids: readonly EularAcr2017Finding[]) => anyOf(ids.map((id) => findings.get(id)));
  const choose = <T>(test: Finding, yes: T, no: T) => (test === undefined ? undefined : test ? yes : no);

  if (age === undefined) return undefined;
  const rash = any(skinSigns);
  if (rash === undefined) return undefined;
  if (age < 18) return rash ? 'JDM' : 'JM';
  if (rash) return choose(any(weaknesses), 'DM', 'ADM');
  const inclusionBody: EularAcr2017Finding[] =
    biopsy === 'done' ? ['fingerFlexorWeaknessUnresponsive', 'rimmedVacuoles'] : ['fingerFlexorWeaknessUnresponsive'];
  return choose(any(inclusionBody), 'IBM', 'PM');
}

function checkAge(age: unknown): number | undefined {
  if (age === undefined) return undefined;
  const allowed = 'a number of years from 0 to 120, or undefined for not known';
  if (typeof age !== 'number') throw new TypeError(`ageAtOnset must be ${allowed}; it is not a number`);
  if (!(age >= 0 && age <= 120)) throw new RangeError(`ageAtOnset must be ${allowed}; it is ${String(age)}`);
  return age;
}

function checkBiopsy(biopsy: unknown): Column {
  if (biopsy === 'done' || biopsy === 'not-done') return biopsy;
  throw new RangeError("biopsy must be 'done' or 'not-done'");
}

/**
 * Sorts a made-up case by the 2017 EULAR/ACR criteria. For authors of teaching cases; not for use on a patient's data: the criteria
 * sort people into groups for research and apply only where nothing else explains the picture better.
 *
 * What is not known is not taken as absent: every figure is a range. All three skin signs add. Properties other than the three of
 * `EularAcr2017Input` are ignored.
 *
 * @throws {TypeError} if the input or `findings` is not an object, the age is not a number, or a finding is not true, false or
 *   undefined.
 * @throws {RangeError} if the age is outside 0–120 or not finite, `biopsy` is another word, a finding is not one of these criteria, or
 *   a biopsy feature is given though no biopsy was done.
 */
export function classifyEularAcr2017(input: EularAcr2017Input): EularAcr2017Result {
  assertObject(input, 'input', 'ageAtOnset, biopsy and findings');
  const age = checkAge(input.ageAtOnset);
  const biopsy = checkBiopsy(input.biopsy);
  const findings = readFindings(input.findings, allIds);
  for (const id of biopsyIds) {
    if (biopsy === 'not-done' && findings.get(id) !== undefined) {
      throw new RangeError(`findings.${id} must be undefined where biopsy is 'not-done'; it is allowed where biopsy is 'done'`);
    }
  }

  const items: EularAcr2017Item[] = [
    { id: 'ageAtOnset', pointsTenths: agePoints(age, biopsy) },
    ...idsOfColumn[biopsy].map((id) => ({ id, pointsTenths: findingPoints(findings.get(id), weights[id][biopsy]) })),
  ];
  const scoreTenths = { min: 0, max: 0 };
  for (const { pointsTenths } of items) {
    scoreTenths.min += pointsTenths.min;
    scoreTenths.max += pointsTenths.max;
  }
  const category = { min: categoryOf(scoreTenths.min, biopsy), max: categoryOf(scoreTenths.max, biopsy) };
  const classified = category.min === 'probable' || category.min === 'definite';

  return {
    scoreTenths,
    probability: { min: probabilityOf(scoreTenths.min, biopsy), max: probabilityOf(scoreTenths.max, biopsy) },
    category,
    subgroup: classified ? subgroupOf(age, biopsy, findings) : undefined,
    biopsyFeaturesExpected: biopsy === 'not-done' && !skinSigns.some((id) => findings.get(id) === true),
    items,
  };
}
