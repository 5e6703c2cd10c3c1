/** What the attributes of `helio-term` may hold. Which terms there are only the pack knows. */
import { sharedRules, type AttributeRule } from '../../base/attribute-rules.js';

const term: AttributeRule<string> = {
  allowed: 'the id of a term of the glossary',
  fallback: '',
  read: (value) => (typeof value === 'string' ? value.trim() : undefined),
};

export const termRules = { ...sharedRules, term } as const;
