/** Strings used in many places of a pack, each with its pattern, and a test where no pattern can tell. Reaches the browser. */
export type NamedString = readonly [pattern: string, exists?: (text: string) => unknown];

// What reads these in the page throws where they do not exist. So do these tests.
const isDate = (text: string): boolean => new Date(text).toISOString().startsWith(text);
const isAddress = (text: string): boolean => !new URL(text).username;
/** Records are read by it: it is no name that every object inherits. */
const isFree = (text: string): boolean => typeof ({} as Record<string, unknown>)[text] !== 'function';

// No space, quote, bracket or brace; what is beyond ASCII is allowed as it is.
const address = '://[!#-;=?-[\\]_a-z~\\u00a1-\\u1fff\\u2c00-\\ud7ff]{1,2000}$';

export const namedStrings = {
  i: ['^(?!.{81})[a-z0-9]+(-[a-z0-9]+)*$', isFree],
  w: ['^[A-Za-z][A-Za-z0-9-]{0,79}$', isFree],
  d: ['^\\d{4}-\\d\\d-\\d\\d$', isDate],
  /** As much of a date as is known. */
  p: ['^\\d{4}(-\\d\\d){0,2}$', isDate],
  l: ['^[a-zA-Z]{2,3}(-[a-zA-Z\\d]{2,8}){0,4}$', Intl.getCanonicalLocales],
  u: ['^https?' + address, isAddress],
  o: ['^10\\.\\d{4,9}/[!-~]{1,200}$'],
  c: ['^[A-Z]{2}$'],
  h: ['^https' + address, isAddress],
} as const satisfies Readonly<Record<string, NamedString>>;

export function exists(text: string, [, test]: NamedString): boolean {
  try {
    return !test || !!test(text);
  } catch {
    return false;
  }
}
