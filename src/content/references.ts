/** What a part of a pack refers to, at any depth: the terms of its texts, and its sources. Pure; safe for the browser. */

/**
 * The strings under a key, or in a list under it: `term` of texts, `cite` of texts, lists of `sources`. Terms and footnotes are pieces
 * of a list: ids of texts may be called like their keys.
 */
export function referencesIn(value: unknown, key: 'term' | 'cite' | 'sources', isPiece = false): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (name === key) {
      // An entry of the glossary has a `term` too: its name. A term of a text has words.
      if (isPiece && typeof part === 'string' && (key === 'cite' || Object.hasOwn(value, 'words'))) return [part];
      if (key === 'sources' && Array.isArray(part)) return part.filter((source) => typeof source === 'string');
    }
    return referencesIn(part, key, Array.isArray(value));
  });
}

/** The keys of all sources that a part of a pack cites. */
export const sourcesIn = (part: unknown): ReadonlySet<string> => new Set([...referencesIn(part, 'cite'), ...referencesIn(part, 'sources')]);
