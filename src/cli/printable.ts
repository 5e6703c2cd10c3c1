/**
 * Characters that a terminal obeys, or that turn a line around: a name of a file or a text of a pack may hold them. They are written as
 * JSON and JavaScript write them.
 */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const escaped = (character: string) =>
  ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line that shows everything that is in `text`. */
export const printable = (text: string): string => text.replace(unseen, escaped);

/** The same of text that has lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
