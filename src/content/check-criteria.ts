/** Checks that the points of a built pack fit the columns of their set: a sum without them would teach something false. Reaches the browser. */
import { pointsIn, sumUp, type CriteriaSet, type Points } from './add-up.js';
import type { BuiltPack } from './types.js';

type Path = readonly (string | number)[];
/** Throws unless it holds. */
export type Need = (holds: unknown, path: Path, reason: string) => void;

export function checkCriteria({ sets, cases }: NonNullable<BuiltPack['structure']['criteria']>, need: Need): void {
  const within = ['structure', 'criteria'];
  sets.forEach((set, index) => {
    const { criteria, cutoffs, decider } = set;
    const at = [...within, 'sets', index];
    const columns: readonly (string | undefined)[] = set.columns?.length ? set.columns : [undefined];
    const needColumn = (column: string | undefined, path: Path) => {
      need(column === undefined || columns.includes(column), path, `no column "${String(column)}"`);
    };
    const needColumns = (points: Points, path: Path) => {
      if (typeof points === 'object') for (const column of Object.keys(points)) needColumn(column, [...path, column]);
    };
    criteria.forEach(({ pointsTenths, bands }, place) => {
      const path = [...at, 'criteria', place];
      needColumns(pointsTenths, [...path, 'pointsTenths']);
      bands?.forEach((band, row) => {
        needColumns(band.pointsTenths, [...path, 'bands', row, 'pointsTenths']);
      });
      need(
        decider ||
          (bands ?? [{ pointsTenths }]).every((each) => columns.some((column) => pointsIn(each.pointsTenths, column) !== undefined)),
        path,
        'no points in any column',
      );
    });
    cutoffs.forEach(({ scoreTenths }, place) => {
      const path = [...at, 'cutoffs', place, 'scoreTenths'];
      needColumns(scoreTenths, path);
      need(decider || columns.every((column) => pointsIn(scoreTenths, column) !== undefined), path, 'no score in every column');
    });
    cases.forEach((one, place) => {
      const path = [...within, 'cases', place];
      const start = one.start[set.id];
      needColumn(start?.column, [...path, 'start', set.id, 'column']);
      const changes = [...one.steps, ...one.whatIf].map((step) => step.changes[set.id] ?? {});
      for (const each of [...changes, { unknown: start?.unknown }]) checkChange(each, set, needColumn, need, path);
      for (const whatIf of [undefined, ...one.whatIf]) {
        const { column, told, untold } = sumUp(set, one, undefined, whatIf);
        for (const entry of [...told, ...untold])
          need(
            decider ||
              !entry ||
              entry.band !== undefined ||
              entry.found === false ||
              pointsIn(entry.criterion.pointsTenths, column) !== undefined,
            [...path, 'results', set.id],
            `"${String(entry?.criterion.id)}" has no points in ${column === undefined ? set.id : `the column "${column}"`}`,
          );
      }
    });
  });
}

/** What a case says of a set is of that set: what is not would count for nothing. */
function checkChange(
  {
    column,
    findings = {},
    unknown = [],
  }: { column?: string | undefined; findings?: object | undefined; unknown?: readonly string[] | undefined },
  { id, criteria }: CriteriaSet,
  needColumn: (column: string | undefined, path: Path) => void,
  need: Need,
  path: Path,
): void {
  needColumn(column, [...path, 'column']);
  for (const name of [...Object.keys(findings), ...unknown])
    need(
      criteria.some((criterion) => criterion.id === name),
      path,
      `no criterion "${name}" in ${id}`,
    );
}
