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
  return [
    ...['keyPoints', 'groups', 'questions', 'findings'].map((key) => ({ path: [key], ids: idsOf(at(key)) })),
    ...items(at('findings')).flatMap((finding) =>
      idsOf([finding]).map((id) => ({ path: ['findings', id, 'frequency'], ids: idsOf(valueAt(finding, 'frequency')) })),
    ),
  ];
}

const valueAt = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null | undefined)?.[key];

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A list holds ids, or things that have one. */
const idsOf = (value: unknown): string[] =>
  items(value)
    .map((item) => (typeof item === 'object' ? valueAt(item, 'id') : item))
    .filter((id) => typeof id === 'string');
