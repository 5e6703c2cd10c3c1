/**
 * Rules `criteria-points` and `criteria-result`: points fit the columns of their set, and every worked result is what they add up to. A
 * sum that is wrong by a point teaches something false.
 */
import * as v from 'valibot';
import { pointsIn, sumUp, type CriteriaSet, type Points, type WhatIf, type WorkedCase } from '../add-up.js';
import { criteriaStructure } from '../schema/criteria.js';
import type { Path, SourcePack } from '../source-pack.js';
import { record } from './loose.js';
import type { Report } from './diagnostic.js';

type Say = (path: Path, message: string, fix: string) => void;
interface Tell {
  readonly points: Say;
  readonly result: Say;
}

export function checkCriteria({ structures: { criteria: file }, texts }: SourcePack, report: Report): void {
  if (!file) return;
  const read = v.safeParse(criteriaStructure, file.value);
  // What has another shape is reported as such.
  if (!read.success) return;
  const { sets, cases, missed } = read.output;
  const say =
    (rule: 'criteria-points' | 'criteria-result'): Say =>
    (path, message, fix) => {
      report({ file, path }, rule, message, fix);
    };
  const tell = { points: say('criteria-points'), result: say('criteria-result') };
  const words = texts.filter(({ slice }) => slice === 'criteria').map(({ value }) => record(record(value)['sets']));

  sets.forEach((set, index) => {
    checkSet(set, ['sets', index], tell.points);
    const notes = words.map((text) => record(record(text[set.id])['notes']));
    cases.forEach((one, place) => {
      checkCase(set, one, ['cases', place], tell, notes);
    });
  });
  const known = sets.map(({ id }) => id);
  missed.forEach(({ set, shares }, index) => {
    const columns = sets.find(({ id }) => id === set)?.columns ?? [];
    checkId(set, known, ['missed', index, 'set'], 'set', tell.points);
    shares.forEach(({ column }, place) => {
      checkId(column, columns, ['missed', index, 'shares', place, 'column'], 'column', tell.points);
    });
  });
  cases.forEach(({ start, results }, index) => {
    for (const [key, bySet] of Object.entries({ start, results }))
      for (const id of Object.keys(bySet)) checkId(id, known, ['cases', index, key, id], 'set', tell.points);
  });
}

function checkId(id: string | undefined, known: readonly string[], path: Path, what: string, say: Say): void {
  if (id === undefined || known.includes(id)) return;
  say(path, `no ${what} "${id}"`, known.length > 0 ? `Use one of: ${known.join(', ')}.` : `Remove it: there is no ${what}.`);
}

// ---- a set -----------------------------------------------------------------------------------------------------------------

function checkSet(set: CriteriaSet, path: Path, say: Say): void {
  const { columns = [], criteria, cutoffs, decider, groups, performance } = set;
  const ids = criteria.map(({ id }) => id);
  const checkPoints = (points: Points, at: Path): void => {
    for (const column of typeof points === 'object' ? Object.keys(points) : [])
      checkId(column, columns, [...at, column], `column of points in ${set.id}`, say);
  };
  criteria.forEach(({ id, group, pointsTenths, bands }, index) => {
    const at = [...path, 'criteria', index];
    checkId(
      group,
      groups.map((each) => each.id),
      [...at, 'group'],
      'group',
      say,
    );
    checkPoints(pointsTenths, [...at, 'pointsTenths']);
    bands?.forEach((band, place) => {
      checkPoints(band.pointsTenths, [...at, 'bands', place, 'pointsTenths']);
    });
    const all = bands ? bands.map((band) => band.pointsTenths) : [pointsTenths];
    if (!decider && all.some((points) => columnsOf(set).every((column) => pointsIn(points, column) === undefined)))
      say(at, `"${id}" has no points in any column of ${set.id}`, 'Write pointsTenths.');
  });
  cutoffs.forEach(({ category, scoreTenths, met = {} }, index) => {
    const at = [...path, 'cutoffs', index];
    checkPoints(scoreTenths, [...at, 'scoreTenths']);
    const complete = decider
      ? [decider.there, decider.missing].every((name) => met[name] !== undefined)
      : columnsOf(set).every((column) => pointsIn(scoreTenths, column) !== undefined);
    if (!complete) say(at, `"${category}" has no line in every column of ${set.id}`, decider ? 'Complete met.' : 'Complete scoreTenths.');
  });
  checkId(decider?.criterion, ids, [...path, 'decider', 'criterion'], 'criterion', say);
  performance.forEach(({ column }, index) => {
    checkId(column, columns, [...path, 'performance', index, 'column'], 'column', say);
  });
}

const columnsOf = ({ columns = [] }: CriteriaSet): readonly (string | undefined)[] => (columns.length > 0 ? columns : [undefined]);

// ---- a case, as a set sees it --------------------------------------------------------------------------------------------

function checkCase(set: CriteriaSet, one: WorkedCase, path: Path, tell: Tell, notes: readonly Readonly<Record<string, unknown>>[]): void {
  const start = one.start[set.id];
  if (!start) {
    tell.points([...path, 'start'], `"${one.id}" does not say how it starts in ${set.id}`, `Add ${set.id}: { unknown: [] }.`);
    return;
  }
  const findings = set.criteria.filter(({ bands }) => !bands).map(({ id }) => id);
  const checkChange = (change: NonNullable<WhatIf['changes'][string]>, at: Path): void => {
    checkId(change.column, set.columns ?? [], [...at, 'column'], 'column', tell.points);
    for (const id of Object.keys(change.findings ?? {}))
      checkId(id, findings, [...at, 'findings', id], `criterion of ${set.id}`, tell.points);
    for (const id of change.unknown ?? []) checkId(id, findings, [...at, 'unknown'], `criterion of ${set.id}`, tell.points);
    const { ageAtOnset: age } = change;
    for (const { id, bands } of age === undefined ? [] : set.criteria)
      if (bands && !bands.some(({ from, below = Infinity }) => Number(age) >= from && Number(age) < below))
        tell.points([...at, 'ageAtOnset'], `"${id}" has no band for ${String(age)}`, 'Add a band, or change the age.');
  };
  checkChange(start, [...path, 'start', set.id]);
  one.steps.forEach(({ changes }, index) => {
    checkChange(changes[set.id] ?? {}, [...path, 'steps', index, 'changes', set.id]);
  });
  checkResult(set, one, undefined, path, tell, notes);
  one.whatIf.forEach((whatIf, index) => {
    const at = [...path, 'whatIf', index];
    checkChange(whatIf.changes[set.id] ?? {}, [...at, 'changes', set.id]);
    checkResult(set, one, whatIf, at, tell, notes);
  });
}

function checkResult(
  set: CriteriaSet,
  one: WorkedCase,
  whatIf: WhatIf | undefined,
  path: Path,
  tell: Tell,
  notes: readonly Readonly<Record<string, unknown>>[],
): void {
  const name = whatIf ? `"${whatIf.id}" of "${one.id}"` : `"${one.id}"`;
  const at = [...path, 'results', set.id];
  const result = (whatIf ?? one).results[set.id];
  const { column, told, untold, total, category } = sumUp(set, one, undefined, whatIf);
  for (const entry of [...told, ...untold]) {
    if (set.decider || !entry || entry.band !== undefined || entry.found === false) continue;
    if (pointsIn(entry.criterion.pointsTenths, column) !== undefined) continue;
    const where = column === undefined ? set.id : `the column ${column} of ${set.id}`;
    tell.points(
      at,
      `${name} counts "${entry.criterion.id}", which has no points in ${where}`,
      'Give it points there, or leave it out of the case.',
    );
  }
  if (!result) {
    tell.result(at, `${name} has no result in ${set.id}`, 'Add it.');
    return;
  }
  const differ = (is: { min: unknown; max: unknown } | undefined, sum: { min: unknown; max: unknown }) =>
    is?.min !== sum.min || is?.max !== sum.max;
  if (!set.decider && differ(result.scoreTenths, total)) {
    const sum = `{ min: ${String(total.min)}, max: ${String(total.max)} }`;
    tell.result(
      [...at, 'scoreTenths'],
      `${name} adds up to something else in ${set.id}`,
      `Write scoreTenths: ${sum}, or correct the case.`,
    );
  }
  if (differ(result.category, category)) {
    const names = `{ min: ${category.min}, max: ${category.max} }`;
    tell.result(
      [...at, 'category'],
      `${name} is another category by its sum in ${set.id}`,
      `Write category: ${names}, or correct the case.`,
    );
  }
  checkId(
    result.subgroup,
    set.subgroups.map(({ id }) => id),
    [...at, 'subgroup'],
    'subgroup',
    tell.result,
  );
  for (const text of notes)
    checkId(result.note, Object.keys(text), [...at, 'note'], `text in notes of ${set.id} for the note`, tell.result);
}
