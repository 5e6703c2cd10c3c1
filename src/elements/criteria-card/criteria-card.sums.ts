/**
 * Adds up what is told of a made-up person, as one set counts it: with the points of the pack, and without any rule of medicine.
 * All numbers are tenths of a point; in a set that counts, each thing that is there is 10. Pure.
 */
import type { CriteriaStructure } from '../../content/types.js';

export type CriteriaSet = CriteriaStructure['sets'][number];
export type Criterion = CriteriaSet['criteria'][number];
export type WorkedCase = CriteriaStructure['cases'][number];
export type WhatIf = WorkedCase['whatIf'][number];
export type Column = 'not-done' | 'done';

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
  readonly tenths: Range;
}

/** The least that a category asks for. */
export interface Line {
  readonly category: string;
  readonly tenths: number;
}

export interface Sum {
  readonly column: Column;
  /** For each step what it tells this set; `undefined` if it adds nothing. */
  readonly told: readonly (Entry | undefined)[];
  /** What no step tells: what is not known, and what a change brings. */
  readonly untold: readonly Entry[];
  readonly total: Range;
  /** From the highest down. */
  readonly lines: readonly Line[];
  readonly category: Range<string>;
}

/** The sum after the first `steps` steps of a case; with `whatIf`, after that change too. */
export function sumUp(set: CriteriaSet, one: WorkedCase, steps = one.steps.length, whatIf?: WhatIf): Sum {
  const { criteria, cutoffs, decider } = set;
  const start = one.start[set.id];
  const changes = one.steps.slice(0, steps).map((step) => step.changes[set.id] ?? {});
  let column = start?.biopsy ?? 'not-done';
  let age = -1;
  const found = new Map<string, boolean | undefined>(start?.unknown.map((id) => [id, undefined]));
  for (const { biopsy = column, ageAtOnset = age, unknown = [], findings = {} } of [...changes, whatIf?.changes[set.id] ?? {}]) {
    column = biopsy;
    age = ageAtOnset;
    for (const id of unknown) found.set(id, undefined);
    for (const id of Object.keys(findings)) found.set(id, findings[id]);
  }

  const entryOf = (criterion: Criterion): Entry => {
    const { id, bands } = criterion;
    const band = bands?.find(({ from, below = Infinity }) => age >= from && age < below);
    const full = decider ? Number(id !== decider.criterion) * 10 : ((band ?? criterion).pointsTenths?.[column] ?? 0);
    const value = band ? true : found.get(id);
    return { criterion, band: band?.id, found: value, tenths: { min: value ? full : 0, max: value === false ? 0 : full } };
  };
  const told = changes.map(({ ageAtOnset, findings = {} }) => {
    const criterion = criteria.find(({ id, bands }) => (bands ? ageAtOnset !== undefined : id in findings));
    return criterion && entryOf(criterion);
  });
  const untold = criteria.filter(({ id }) => found.has(id) && !told.some((entry) => entry?.criterion.id === id)).map(entryOf);
  const total = { min: 0, max: 0 };
  for (const entry of [...told, ...untold]) {
    total.min += entry?.tenths.min ?? 0;
    total.max += entry?.tenths.max ?? 0;
  }

  const linesIf = (decided: boolean): Line[] =>
    cutoffs.map(({ category, scoreTenths, met = {} }) => ({
      category,
      tenths: scoreTenths?.[column] ?? 10 * (met[(decided ? decider?.there : decider?.missing) ?? ''] ?? Infinity),
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
    const absent = { criterion, found: false, tenths: { min: 0, max: 0 } };
    const [was, is] = [old?.get(criterion) ?? absent, now?.get(criterion) ?? absent];
    return was.found === is.found && was.tenths.max === is.tenths.max ? [] : [{ was, is }];
  });
}
