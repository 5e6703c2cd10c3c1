/** Checks that everything a built pack names exists in it. Reaches the browser: kept small. */
import { checkCriteria } from './check-criteria.js';
import { outOfOrder } from './in-order.js';
import { PackError } from './pack-error.js';
import type { SliceName } from './types.js';
import { textRecords } from './text-records.js';
import type { BuiltPack, Frequency } from './types.js';

type Loose = Readonly<Record<string, unknown>>;

/** A thing of a group, which may have red flags and numbers. */
interface Thing {
  readonly group: string;
  readonly redFlags: readonly string[];
  readonly frequency?: readonly Frequency[] | undefined;
}

/**
 * What the pack does not have at all (a glossary, the box of red flags) may come with another part: what names it passes.
 *
 * @throws {PackError} for the first thing that does not exist.
 */
export function checkReferences({ structure, text, sources }: BuiltPack): void {
  const { pack, findings, tests, glossary } = structure;
  const need = (holds: unknown, path: readonly (string | number)[], reason: string): void => {
    if (!holds) throw new PackError(path.join('.'), reason);
  };
  const needOne = (things: readonly { id: string }[] | undefined, id: string, path: readonly (string | number)[], what: string): void => {
    need(!things || things.some((thing) => thing.id === id), path, `no ${what} "${id}"`);
  };
  const terms = glossary && new Set(glossary.terms.map(({ id }) => id));
  const needSource = (key: string, path: readonly (string | number)[]): void => {
    need(Object.hasOwn(sources, key), path, `no source "${key}"`);
  };

  /**
   * Footnotes, terms and lists of sources, at any depth. Footnotes and terms are pieces of a list: ids of texts may be called like their
   * keys. Own keys alone: a page may have added to what every object inherits.
   */
  const checkMarks = (value: unknown, path: readonly (string | number)[], isPiece = false): void => {
    if (typeof value !== 'object' || value === null) return;
    const inStructure = path[0] === 'structure';
    const order = inStructure && outOfOrder(value);
    need(!order, path, String(order));
    const ids = new Set<unknown>();
    if (inStructure && Array.isArray(value))
      (value as Loose[]).forEach((item, index) => {
        const { id } = Object(item) as { id?: unknown };
        need(id === undefined || !ids.has(id), [...path, index, 'id'], 'is there twice');
        ids.add(id);
      });
    for (const [key, part] of Object.entries(value) as [string, unknown][]) {
      if (inStructure && key === 'sources' && Array.isArray(part))
        part.forEach((source, index) => {
          needSource(String(source), [...path, key, index]);
        });
      else if (isPiece && key === 'cite') needSource(String(part), path);
      else if (isPiece && key === 'term') need(!terms || terms.has(String(part)), path, `no glossary term "${String(part)}"`);
      else checkMarks(part, [...path, key], Array.isArray(value));
    }
  };

  checkMarks(structure, ['structure']);
  if (structure.criteria) checkCriteria(structure.criteria, need);
  const checkAll = (
    slice: 'findings' | 'tests',
    list: string,
    groups: readonly { id: string }[] | undefined,
    things: readonly Thing[] = [],
  ): void => {
    things.forEach(({ group, redFlags, frequency }, index) => {
      const path = ['structure', slice, list, index];
      needOne(groups, group, [...path, 'group'], 'group');
      redFlags.forEach((flag, place) => {
        needOne(pack?.redFlags, flag, [...path, 'redFlags', place], 'red flag');
      });
      frequency?.forEach(({ per100, count }, place) => {
        need((per100 === undefined) !== (count === undefined), [...path, 'frequency', place], 'needs either per100 or count');
      });
    });
  };
  checkAll('findings', 'findings', findings?.groups, findings?.findings);
  tests?.advised?.forEach(({ tests: named }, index) => {
    named.forEach((test, place) => {
      needOne(tests.tests, test, ['structure', 'tests', 'advised', index, 'tests', place], 'test');
    });
  });
  for (const list of ['notes', 'tests', 'antibodies'] as const) checkAll('tests', list, tests?.groups, tests?.[list]);

  for (const [language, byLevel] of Object.entries(text)) {
    for (const [level, slices] of Object.entries(byLevel)) {
      for (const [slice, words] of Object.entries(slices)) {
        const path = ['text', language, level, slice];
        need(Object.hasOwn(structure, slice), path, 'no structure to belong to');
        for (const { path: within, ids } of textRecords(slice as SliceName, structure[slice as SliceName])) {
          const texts = within.reduce<unknown>(
            (value, key) => (value && Object.hasOwn(value, key) ? (value as Loose)[key] : undefined),
            words,
          );
          for (const id of ids) need(texts && Object.hasOwn(texts, id), [...path, ...within, id], 'no text');
        }
        checkMarks(words, path);
      }
    }
  }
}
