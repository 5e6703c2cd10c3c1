/** One warning per page and text. Messages are for the developer of the page, in English. */
const said = new Set<string>();

export function warnOnce(message: string, key = message): void {
  if (said.has(key)) return;
  said.add(key);
  console.warn(`[heliotrope] ${message}`);
}
