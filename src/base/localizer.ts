/**
 * The words of an element's own interface. One language, English, comes with the element's code; others from the page-wide registry.
 * Pure: runs in Node as well.
 */
import { findMessages } from '../content/registry.js';
import type { TreeNode } from '../content/tree.js';
import { home, homeName, isEnglish, isHome } from './home.js';
import { warnOnce } from './warn.js';

/** A phrase: words with `{name}` places, or one form for each plural category that the language has. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<string, Message>>;
type Values = Readonly<Record<string, string | number>>;

/** `es-419` → `es-419`, `es`, `en`. */
export function languageChain(language: string): string[] {
  const parts = language.split('-');
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return [...new Set([...chain, home])];
}

/** A tag that `Intl` refuses must not reach the host as an exception: the language of the code formats then. */
export function inTag<T>(language: string, format: (tag: string) => T): T {
  try {
    return format(language);
  } catch {
    return format(home);
  }
}

const rules = new Map<string, Intl.PluralRules>();

function pluralIn(language: string, count: number): Intl.LDMLPluralRule {
  const rule = rules.get(language) ?? inTag(language, (tag) => new Intl.PluralRules(tag));
  rules.set(language, rule);
  return rule.select(count);
}

const rightToLeft = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)(-|$)/;
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr');

/*
 * English is written without Intl, in the one style that our texts have: 22 November 2026; a, b and c. It is most pages' language, and the first
 * formatter of a page costs it 11 to 20 ms.
 */
const monthNames = 'January February March April May June July August September October November December'.split(' ');

const numberIn = (language: string, value: number, minimumFractionDigits = 0): string =>
  isEnglish(language) && Number.isInteger(value) && !minimumFractionDigits
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
    : inTag(language, (tag) => value.toLocaleString(tag, { minimumFractionDigits }));

function dateIn(language: string, isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  if (isEnglish(language)) return [day && Number(day), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
  const shown = { year: 'numeric', month: month && 'long', day: day && 'numeric', timeZone: 'UTC' } as Intl.DateTimeFormatOptions;
  return inTag(language, (tag) => new Date(isoDate).toLocaleDateString(tag, shown));
}

export class Localizer<P extends Messages> {
  /** The language that is spoken: the one asked for, if there are words in it, else that of the code. */
  readonly language: string;
  readonly #name: string;
  readonly #own: P;
  readonly #words: Messages | undefined;

  constructor(name: string, own: P, asked: string) {
    this.#name = name;
    this.#own = own;
    for (const language of languageChain(asked)) this.#words ??= findMessages(language)?.[name] as Messages | undefined;
    this.language = this.#words || isHome(asked) ? asked : home;
    if (this.language !== asked) warnOfMissing(asked, name);
  }

  /** The phrase, its places filled in. `count` also chooses the plural form. */
  message(key: keyof P & string, values: Values = {}): string {
    const lacks = this.#lacks(key);
    if (lacks) warnOfMissing(this.language, `${this.#name}.${key}`);
    return fill(this.#words?.[key] ?? (this.#own[key] as Message), values, lacks ? home : this.language);
  }

  /** As `message`, for a tree: a phrase that had to fall back to the language of the code carries its own `lang`. */
  messageNode(key: keyof P & string, values: Values = {}): TreeNode {
    const words = this.message(key, values);
    return this.#lacks(key) ? { tag: 'span', attributes: { lang: home, dir: 'ltr' }, children: [words] } : words;
  }

  #lacks(key: string): boolean {
    return this.#words?.[key] === undefined && !isHome(this.language);
  }

  number = (value: number): string => numberIn(this.language, value);
  /** With one decimal place, as points are written: 31 is "3.1". */
  tenths = (value: number): string => numberIn(this.language, value / 10, 1);
  /** `isoDate` is `YYYY-MM-DD`, or the beginning of it, as much as is known. */
  date = (isoDate: string): string => dateIn(this.language, isoDate);
}

/** `of`: what it is that has no text. */
export function warnOfMissing(language: string, of = ''): void {
  warnOnce(`no text in "${language}"${of && ` for ${of}`}: ${homeName} is shown for all that is missing.`, `language ${language}`);
}

function fill(phrase: Message, values: Values, language: string): string {
  const form = typeof phrase === 'string' ? phrase : (phrase[pluralIn(language, Number(values['count']))] ?? phrase.other);
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
    return typeof value === 'number' ? numberIn(language, value) : value;
  });
}
