/** Which ids each record of a slice's text must have, and may have: those of the structure. Pure; safe for the browser. */
import type { SliceName } from './types.js';

export interface TextRecord {
  /** Where the record lies in the text of its slice. */
  readonly path: readonly string[];
  readonly ids: readonly string[];
}

/** Gets what the path has led to so far. */
type IdsFrom = (thing: unknown, structure: unknown) => unknown;

/** By slice: the paths of its records. `*` is the id of each thing in the list before it. */
const records: Readonly<Record<SliceName, string>> = {
  pack: 'redFlags',
  summary: 'what tests help notes firstWeek',
  facts: 'keyPoints questions what more tallies agesText ages sexesText sexes outlook survival groups codes',
  causes: 'keyPoints questions fault body factors cancer cancerStudies not',
  findings: 'keyPoints groups questions findings findings.*.frequency',
  criteria:
    'keyPoints chapters sets sets.*.columns sets.*.groups sets.*.criteria sets.*.categories sets.*.subgroups sets.*.performance comparison ' +
    'comparison.*.sets missed missed.*.shares cases cases.*.steps cases.*.whatIf',
  treatments: 'keyPoints questions groups uses badges evidenceWords core studies studies.*.arms treatments',
  evidence: 'keyPoints questions kinds differences differences.*.sides studies risks certainty unknown regulators improvements heard had',
  checklist: 'keyPoints questions topics topics.*.asks signs lookups lookups.*.registers tell',
  'daily-life': 'keyPoints questions groups topics topics.*.numbers topics.*.tips letters letters.*.items',
  tests:
    'keyPoints questions groups columns notes notes.*.frequency tests tests.*.frequency tests.*.links antibodies antibodies.*.columns antibodies.*.frequency',
  sheet: 'topics asks changes card dangers',
  quiz: 'keyPoints items items.*.options',
  glossary: 'terms',
};

/** Where the structure has the ids of a record, if not at the record's own path. */
const idsFrom: Readonly<Record<string, IdsFrom | undefined>> = {
  'sets.*.categories': (set) => [...items(valueAt(set, 'cutoffs')).map((cutoff) => valueAt(cutoff, 'category')), valueAt(set, 'otherwise')],
  'comparison.*.sets': (_topic, structure) => valueAt(structure, 'sets'),
};

/** Reads any value: of what is not a structure it finds less, and never throws. */
export function textRecords(slice: SliceName, structure: unknown): TextRecord[] {
  const read = (thing: unknown, keys: readonly string[], before: readonly string[], from?: IdsFrom): TextRecord[] => {
    const [key = '', star, ...rest] = keys;
    const path = [...before, key];
    if (!star) return [{ path, ids: idsOf(from ? from(thing, structure) : valueAt(thing, key)) }];
    return items(valueAt(thing, key)).flatMap((item) => idsOf([item]).flatMap((id) => read(item, rest, [...path, id], from)));
  };
  return records[slice].split(' ').flatMap((record) => read(structure, record.split('.'), [], idsFrom[record]));
}

const valueAt = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null | undefined)?.[key];

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A list holds ids, or things that have one; a record has them as its keys. */
const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? items(value) : Object.keys(Object(value) as object))
    .map((item) => (typeof item === 'object' ? valueAt(item, 'id') : item))
    .filter((id) => typeof id === 'string');
