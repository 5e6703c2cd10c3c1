import type { AttributeRule } from '../base/attribute-rules.js';

/** Ids separated by spaces; as a property, an array of strings. Which ids exist only the pack knows: the element drops the rest. */
export function idList(): AttributeRule<readonly string[]> {
  return {
    allowed: 'ids separated by spaces',
    fallback: [],
    read(value) {
      if (typeof value === 'string') return value.split(/\s+/).filter(Boolean);
      return Array.isArray(value) && value.every((id) => typeof id === 'string') ? [...new Set<string>(value)] : undefined;
    },
  };
}
