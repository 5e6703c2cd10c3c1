/** Which ids each record of a slice's text must have, and may have: those of the structure. Pure; safe for the browser. */
import type { SliceName } from './schema.js';

export interface TextRecord {
  /** Where the record lies in the text of its slice. */
  readonly path: readonly string[];
  readonly ids: readonly string[];
}

/** Reads any value: of what is not a structure it finds less, and never throws. */
export function textRecords(slice: SliceName, structure: unknown): TextRecord[] {
  const at = (key: string) => valueAt(structure, key);
  if (slice === 'pack') return [{ path: ['redFlags'], ids: idsOf(at('redFlags')) }];
  if (slice === 'glossary') return [{ path: ['terms'], ids: idsOf(at('terms')) }];
  if (slice === 'criteria') return criteriaRecords(at);
  return [
    ...['keyPoints', 'groups', 'questions', 'findings'].map((key) => ({ path: [key], ids: idsOf(at(key)) })),
    ...items(at('findings')).flatMap((finding) =>
      idsOf([finding]).map((id) => ({ path: ['findings', id, 'frequency'], ids: idsOf(valueAt(finding, 'frequency')) })),
    ),
  ];
}

function criteriaRecords(at: (key: string) => unknown): TextRecord[] {
  const sets = idsOf(at('sets'));
  /** Of each thing with an id in the list at `key`: the records of its text. */
  const each = (key: string, recordsOf: (thing: unknown) => Record<string, unknown>) =>
    items(at(key)).flatMap((thing) =>
      idsOf([thing]).flatMap((id) => Object.entries(recordsOf(thing)).map(([part, list]) => ({ path: [key, id, part], ids: idsOf(list) }))),
    );
  const parts =
    (...keys: string[]) =>
    (thing: unknown) =>
      Object.fromEntries(keys.map((key) => [key, valueAt(thing, key)]));
  return [
    ...['keyPoints', 'chapters', 'sets', 'comparison', 'missed', 'cases'].map((key) => ({ path: [key], ids: idsOf(at(key)) })),
    ...each('comparison', () => ({ sets })),
    ...each('missed', parts('shares')),
    ...each('sets', parts('groups', 'criteria', 'subgroups', 'performance')),
    ...each('sets', (set) => ({
      categories: [...items(valueAt(set, 'cutoffs')).map((cutoff) => valueAt(cutoff, 'category')), valueAt(set, 'otherwise')],
    })),
    ...each('cases', parts('steps', 'whatIf')),
  ];
}

const valueAt = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null | undefined)?.[key];

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A list holds ids, or things that have one. */
const idsOf = (value: unknown): string[] =>
  items(value)
    .map((item) => (typeof item === 'object' ? valueAt(item, 'id') : item))
    .filter((id) => typeof id === 'string');
