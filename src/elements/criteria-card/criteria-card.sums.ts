/**
 * Adds up what is told of a made-up person, as one set counts it: with the points of the pack, and without any rule of medicine.
 * All numbers are tenths of a point; in a set that counts, each thing that is there is 10. Pure.
 */
import type { CriteriaStructure } from '../../content/types.js';

export type CriteriaSet = CriteriaStructure['sets'][number];
export type Criterion = CriteriaSet['criteria'][number];
export type WorkedCase = CriteriaStructure['cases'][number];
export type WhatIf = WorkedCase['whatIf'][number];

/** From what is certain to what would be if everything unknown were there. */
export interface Range<T = number> {
  readonly min: T;
  readonly max: T;
}

/** What one criterion gives. */
export interface Entry {
  readonly criterion: Criterion;
  /** Of points by age: the id of the band. */
  readonly band: string | undefined;
  /** `undefined`: not known. */
  readonly found: boolean | undefined;
  readonly tenths: Range;
}

/** The least that a category asks for. */
export interface Line {
  readonly category: string;
  readonly tenths: number;
}

export interface Sum {
  readonly column: 'not-done' | 'done';
  /** For each step what it tells this set; `undefined` if it adds nothing. */
  readonly told: readonly (Entry | undefined)[];
  /** What no step tells: what is not known, and what a change brings. */
  readonly untold: readonly Entry[];
  readonly total: Range;
  /** From the highest down. */
  readonly lines: readonly Line[];
  readonly category: Range<string>;
  /** Of a set that counts: whether its decider is there; `undefined`: not known. */
  readonly decided: boolean | undefined;
}

export const counts = (set: CriteriaSet): boolean => set.decider !== undefined;

/** The sum after the first `steps` steps of a case; with `whatIf`, after that change too. */
export function sumUp(set: CriteriaSet, one: WorkedCase, steps = one.steps.length, whatIf?: WhatIf): Sum {
  const start = one.start[set.id];
  const told = one.steps.slice(0, steps).map(({ changes }) => changes[set.id]);
  let column = start?.biopsy ?? 'not-done';
  let age: number | undefined;
  const found = new Map<string, boolean | undefined>(start?.unknown.map((id) => [id, undefined]));
  for (const change of [...told, whatIf?.changes[set.id]]) {
    column = change?.biopsy ?? column;
    age = change?.ageAtOnset ?? age;
    for (const id of change?.unknown ?? []) found.set(id, undefined);
    for (const [id, value] of Object.entries(change?.findings ?? {})) found.set(id, value);
  }

  const entryOf = (criterion: Criterion): Entry => {
    const band = criterion.bands?.find(({ from, below = Infinity }) => age !== undefined && age >= from && age < below);
    const value = band ? true : found.get(criterion.id);
    const points = counts(set) ? 10 : ((band ?? criterion).pointsTenths?.[column] ?? 0);
    const full = criterion.id === set.decider?.criterion ? 0 : points;
    return { criterion, band: band?.id, found: value, tenths: { min: value === true ? full : 0, max: value === false ? 0 : full } };
  };
  const tells = (criterion: Criterion, change: (typeof told)[number]): boolean =>
    criterion.bands ? change?.ageAtOnset !== undefined : Object.hasOwn(change?.findings ?? {}, criterion.id);

  const entries = told.map((change) => {
    const criterion = set.criteria.find((each) => tells(each, change));
    return criterion && entryOf(criterion);
  });
  const untold = set.criteria
    .filter(({ id }) => found.has(id) && !entries.some((entry) => entry?.criterion.id === id))
    .map(entryOf);
  const total = [...entries, ...untold].reduce(
    (sum, entry) => ({ min: sum.min + (entry?.tenths.min ?? 0), max: sum.max + (entry?.tenths.max ?? 0) }),
    { min: 0, max: 0 },
  );

  // What nobody has looked for yet is not there yet; what is not known may be either.
  const decider = set.decider?.criterion ?? '';
  const decided = found.has(decider) ? found.get(decider) : false;
  const possible = (decided === undefined ? [false, true] : [decided]).map((there) => linesOf(set, column, there));
  const rank = (tenths: number, lines: readonly Line[]): number => lines.filter((line) => tenths < line.tenths).length;
  const name = (place: number): string => set.cutoffs[place]?.category ?? set.otherwise;
  return {
    column,
    told: entries,
    untold,
    total,
    lines: possible[0] ?? [],
    category: {
      min: name(Math.max(...possible.map((lines) => rank(total.min, lines)))),
      max: name(Math.min(...possible.map((lines) => rank(total.max, lines)))),
    },
    decided,
  };
}

function linesOf(set: CriteriaSet, column: Sum['column'], decided: boolean): Line[] {
  const key = (decided ? set.decider?.there : set.decider?.missing) ?? '';
  return set.cutoffs.map(({ category, scoreTenths, met }) => ({
    category,
    tenths: scoreTenths?.[column] ?? 10 * (met?.[key] ?? Infinity),
  }));
}

/** What has become different, as pairs of before and after; nothing before, or after, is `undefined`. */
export function differences(before: Sum, after: Sum): { before: Entry | undefined; after: Entry | undefined }[] {
  const all = [before, after].map(({ told, untold }) => [...told, ...untold]);
  const criteria = new Set(all.flatMap((entries) => entries.map((entry) => entry?.criterion)));
  return [...criteria].flatMap((criterion) => {
    const [old, now] = all.map((entries) => criterion && entries.find((entry) => entry?.criterion === criterion));
    const same = old?.found === now?.found && old?.tenths.min === now?.tenths.min && old?.tenths.max === now?.tenths.max;
    return same ? [] : [{ before: old, after: now }];
  });
}
