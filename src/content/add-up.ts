/**
 * Adds up what is told of a made-up person, as one set counts it: with the points of the pack, and without any rule of medicine.
 * All numbers are tenths of a point; in a set that counts, each thing that is there is 10. Pure.
 */
import type { CriteriaStructure } from './types.js';

export type CriteriaSet = CriteriaStructure['sets'][number];
export type Criterion = CriteriaSet['criteria'][number];
export type WorkedCase = CriteriaStructure['cases'][number];
export type WhatIf = WorkedCase['whatIf'][number];
/** One number, or one for each column. */
export type Points = Criterion['pointsTenths'];

/** From what is certain to what would be if everything unknown were there. */
export interface Range<T = number> {
  readonly min: T;
  readonly max: T;
}

/** What one criterion gives. */
export interface Entry {
  readonly criterion: Criterion;
  /** Of points by age: the id of the band. */
  readonly band?: string | undefined;
  /** `undefined`: not known. */
  readonly found: boolean | undefined;
  /** By itself. */
  readonly tenths: Range;
  /** Beside the others of its group: less where only the highest counts, or where there is a most. */
  readonly counted: Range;
}

/** The least that a category asks for. */
export interface Line {
  readonly category: string;
  readonly tenths: number;
}

export interface Sum {
  readonly column: string | undefined;
  /** For each step what it tells this set; `undefined` if it adds nothing. */
  readonly told: readonly (Entry | undefined)[];
  /** What no step tells: what is not known, and what a change brings. */
  readonly untold: readonly Entry[];
  readonly total: Range;
  /** From the highest down. */
  readonly lines: readonly Line[];
  readonly category: Range<string>;
}

/** `undefined`: there are none in this column. */
export const pointsIn = (points: Points, column: string | undefined): number | undefined =>
  typeof points === 'object' ? points[column ?? ''] : points;

const ends = ['min', 'max'] as const;
const noLimit = 1e9;

/** The sum after the first `steps` steps of a case; with `whatIf`, after that change too. */
export function sumUp(set: CriteriaSet, one: WorkedCase, steps = one.steps.length, whatIf?: WhatIf): Sum {
  const { criteria, cutoffs, decider } = set;
  const start = one.start[set.id];
  const changes = one.steps.slice(0, steps).map((step) => step.changes[set.id] ?? {});
  let column = start?.column ?? set.columns?.[0];
  let age = -1;
  const found = new Map<string, boolean | undefined>(start?.unknown.map((id) => [id, undefined]));
  for (const change of [...changes, whatIf?.changes[set.id] ?? {}]) {
    const { ageAtOnset = age, unknown = [], findings = {} } = change;
    column = change.column ?? column;
    age = ageAtOnset;
    for (const id of unknown) found.set(id, undefined);
    for (const id of Object.keys(findings)) found.set(id, findings[id]);
  }

  const entryOf = (criterion: Criterion): Entry => {
    const { id, bands } = criterion;
    const band = bands?.find(({ from, below = Infinity }) => age >= from && age < below);
    const full = decider ? Number(id !== decider.criterion) * 10 : (pointsIn((band ?? criterion).pointsTenths, column) ?? 0);
    const value = band ? true : found.get(id);
    const tenths = { min: value ? full : 0, max: value === false ? 0 : full };
    return { criterion, band: band?.id, found: value, tenths, counted: { ...tenths } };
  };
  const told = changes.map(({ ageAtOnset, findings = {} }) => {
    const criterion = criteria.find(({ id, bands }) => (bands ? ageAtOnset !== undefined : id in findings));
    return criterion && entryOf(criterion);
  });
  const untold = criteria.filter(({ id }) => found.has(id) && !told.some((entry) => entry?.criterion.id === id)).map(entryOf);

  const total = { min: 0, max: 0 };
  for (const end of ends) {
    for (const { id, counts, mostTenths = noLimit } of set.groups) {
      const group = [...told, ...untold].filter((entry) => entry?.criterion.group === id) as Entry[];
      const highest = Math.max(...group.map(({ tenths }) => tenths[end]));
      let left = Math.min(mostTenths, counts === 'highest' ? highest : noLimit);
      // In a group of which the highest counts, the others give nothing; else, in their order, until the most is reached.
      for (const { tenths, counted } of group as { tenths: Range; counted: { min: number; max: number } }[]) {
        counted[end] = counts === 'highest' && tenths[end] < highest ? 0 : Math.min(tenths[end], left);
        left -= counted[end];
        total[end] += counted[end];
      }
    }
    total[end] = Math.min(total[end], set.mostTenths ?? noLimit);
  }

  const linesIf = (decided: boolean): Line[] =>
    cutoffs.map(({ category, scoreTenths, met = {} }) => ({
      category,
      tenths: pointsIn(scoreTenths, column) ?? 10 * (met[(decided ? decider?.there : decider?.missing) ?? ''] ?? Infinity),
    }));
  const reached = (tenths: number, lines: readonly Line[]): string =>
    lines.find((line) => tenths >= line.tenths)?.category ?? set.otherwise;
  // What nobody has looked for yet is not there yet; what is not known may be either.
  const decided = decider && found.has(decider.criterion) ? found.get(decider.criterion) : false;
  const lines = linesIf(decided === true);
  return {
    column,
    told,
    untold,
    total,
    lines,
    category: { min: reached(total.min, lines), max: reached(total.max, linesIf(decided !== false)) },
  };
}

/** What a change has made different: what it was, and what it is now. */
export function differences(before: Sum, after: Sum): { was: Entry; is: Entry }[] {
  const [old, now] = [before, after].map(({ told, untold }) => new Map([...told, ...untold].map((entry) => [entry?.criterion, entry])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((criterion) => {
    if (!criterion) return [];
    const none = { min: 0, max: 0 };
    const absent = { criterion, found: false, tenths: none, counted: none };
    const [was, is] = [old?.get(criterion) ?? absent, now?.get(criterion) ?? absent];
    return was.found === is.found && was.counted.max === is.counted.max ? [] : [{ was, is }];
  });
}
