/** Messages are for the developer of the page, in English. */
export const warn = (message: string, ...more: unknown[]): void => {
  console.warn(`[heliotrope] ${message}`, ...more);
};

/** One warning per page and text. */
const said = new Set<string>();

export function warnOnce(message: string, key = message): void {
  // What a page says wrong may be endless: then enough has been said.
  if (said.has(key) || said.size > 500) return;
  said.add(key);
  warn(message);
}

/** Any value in words. Some refuse to be a text. */
export function inWords(value: unknown): string {
  try {
    return Array.isArray(value) ? value.join(' ') : String(value);
  } catch {
    return 'what cannot be read';
  }
}
