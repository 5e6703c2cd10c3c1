/** One warning per page and text. Messages are for the developer of the page, in English. */
const said = new Set<string>();

export function warnOnce(message: string, key = message): void {
  // What a page says wrong may be endless: then enough has been said.
  if (said.has(key) || said.size > 500) return;
  said.add(key);
  console.warn(`[heliotrope] ${message}`);
}

/** Any value in words. Some refuse to be a text. */
export function inWords(value: unknown): string {
  try {
    return Array.isArray(value) ? value.join(' ') : String(value);
  } catch {
    return 'what cannot be read';
  }
}
