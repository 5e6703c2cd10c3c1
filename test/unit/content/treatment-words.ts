/** The words of the slices treatments and evidence of the shipped pack, at both levels, for tests of what they say. */
import assert from 'node:assert/strict';
import { plainText } from '../../../src/content/plain-text.js';
import type { EvidenceText, TreatmentsStructure, TreatmentsText } from '../../../src/content/types.js';
import { part as evidencePart } from '../../../src/generated/packs/dermatomyositis/evidence.js';
import { part } from '../../../src/generated/packs/dermatomyositis/treatments.js';

export const structure = part.structure.treatments as TreatmentsStructure;
export const levels = ['standard', 'easy'] as const;
export const treatments = (level: (typeof levels)[number]) => part.text['en']?.[level]?.treatments as TreatmentsText;
export const evidence = (level: (typeof levels)[number]) => evidencePart.text['en']?.[level]?.evidence as EvidenceText;

/** All words of a value, as a reader reads them. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(' ') : plainText(value as never);
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join('\n') : '';
}

export const option = (id: string) => {
  const found = structure.treatments.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};
export const rowsOf = (id: string) => levels.map((level) => treatments(level).treatments[id]);
export const coreOf = (id: string) => levels.map((level) => wordsOf(treatments(level).core[id]));
export const eachMatches = (texts: readonly unknown[], pattern: RegExp) => {
  for (const text of texts) assert.match(wordsOf(text), pattern);
};
