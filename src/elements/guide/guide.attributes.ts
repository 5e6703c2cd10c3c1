/** What the attributes of `helio-guide` may hold. Read by the element and by server rendering. */
import { sharedRules, type AttributeRule } from '../../base/attribute-rules.js';
import type { SliceName } from '../../content/types.js';

/** In the order of a guide: each part, and the slice without which it has nothing to show. */
export const slices = {
  summary: 'summary',
  'condition-card': 'facts',
  'body-map': 'findings',
  causes: 'causes',
  'test-guide': 'tests',
  'criteria-card': 'criteria',
  'treatment-table': 'treatments',
  'evidence-card': 'evidence',
  'clinic-checklist': 'checklist',
  'daily-life': 'daily-life',
  quiz: 'quiz',
  glossary: 'glossary',
  sources: 'pack',
  sheet: 'sheet',
} as const satisfies Readonly<Record<string, SliceName>>;

export type PartName = keyof typeof slices;
export const partNames = Object.keys(slices) as PartName[];

const isName = (word: string): word is PartName => Object.hasOwn(slices, word);
export const namesIn = (value: string): PartName[] => [...new Set(value.split(/\s+/).filter(isName))];

/** Names separated by spaces, in the order in which they are read; none: all. */
const namesRule: AttributeRule<string> = {
  allowed: partNames.join(', '),
  fallback: '',
  read: (value) => (typeof value === 'string' && value.split(/\s+/).filter(Boolean).every(isName) ? namesIn(value).join(' ') : undefined),
  keep: (value) => (typeof value === 'string' ? namesIn(value).join(' ') : ''),
};

const nameRule: AttributeRule<string> = {
  allowed: namesRule.allowed,
  words: partNames,
  fallback: '',
  read: (value) => (value === '' || (typeof value === 'string' && isName(value)) ? value : undefined),
};

/** Attributes that are there or not; frameworks write the words, too. */
const flag: AttributeRule<boolean> = {
  allowed: 'true, false',
  fallback: false,
  read: (value) => (value === '' || String(value) === 'true' ? true : String(value) === 'false' ? false : undefined),
};

export const guideRules = { ...sharedRules, parts: namesRule, part: nameRule, linkable: flag } as const;
