/** Rule `unknown-part`: the kinds, columns, uses and badges that parts of a slice name are among those that the slice has. */
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { list, record, strings, withIds } from './loose.js';
import type { Report } from './diagnostic.js';

export function checkNamedParts({ structures: { evidence, tests, treatments } }: SourcePack, report: Report): void {
  const check = (file: SourceFile, listName: string, what: string, named: (item: Item) => readonly (readonly [Path, unknown])[]): void => {
    const structure = record(file.value);
    const known = idsOf(structure[listName]);
    for (const [path, id] of placesIn(structure).flatMap(({ at, item }) =>
      named(item).map(([path, id]) => [[...at, ...path], id] as const),
    )) {
      if (typeof id !== 'string' || known.includes(id)) continue;
      report({ file, path }, 'unknown-part', `no ${what} "${id}"`, `Add it to ${listName}, or name another.`);
    }
  };
  if (evidence) {
    check(evidence, 'kinds', 'kind', (item) => [
      [['kind'], item['kind']],
      ...Object.keys(record(item['sides'])).map((kind) => [['sides', kind], kind] as const),
    ]);
  }
  if (tests)
    check(tests, 'columns', 'column', (item) => Object.keys(record(item['columns'])).map((column) => [['columns', column], column]));
  if (treatments) {
    check(treatments, 'uses', 'use', (item) => list(item['uses']).map((use, index) => [['uses', index, 'use'], record(use)['use']]));
    check(treatments, 'badges', 'badge', (item) => [[['badge'], item['badge']]]);
  }
}

type Item = Readonly<Record<string, unknown>>;

const idsOf = (things: unknown): readonly string[] => [...strings(things).map(([, id]) => id), ...withIds(things).map(({ id }) => id)];

/** Every thing of every list of a structure. */
const placesIn = (structure: Item): { at: Path; item: Item }[] =>
  Object.entries(structure).flatMap(([name, things]) => withIds(things).map(({ index, item }) => ({ at: [name, index], item })));
