/** What a part of a pack names, at any depth: the terms of its texts, and its sources. Pure; safe for the browser. */

/** The strings that stand under a key, or in a list under it: `term` of texts, `cite` of texts, lists of `sources`. */
export function named(value: unknown, key: 'term' | 'cite' | 'sources'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // An entry of the glossary has a `term` too: its name. A term of a text has words.
  const own = (value as Record<string, unknown>)[key];
  const isMark = key !== 'term' || 'words' in value;
  const here = isMark && typeof own === 'string' ? [own] : key === 'sources' && Array.isArray(own) ? (own as string[]) : [];
  return [...here, ...Object.values(value).flatMap((part) => named(part, key))];
}

/** The keys of all sources that a part of a pack cites. */
export const citedIn = (part: unknown): ReadonlySet<string> => new Set([...named(part, 'cite'), ...named(part, 'sources')]);
