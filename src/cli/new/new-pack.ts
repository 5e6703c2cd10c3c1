/** What a new pack is made from, and where its schema lies. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { exists, namedStrings, type NamedString } from '../../content/named-strings.js';

export interface NewPack {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly lang: string;
  /** As a path from the folder of the pack, with `/`. */
  readonly schema: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

const is = (text: string, string: NamedString): boolean => new RegExp(string[0]).test(text) && exists(text, string);

/** By what is asked: what is wrong with an answer, or nothing. */
export const faults = {
  id: (text: string) => (is(text, namedStrings.i) ? undefined : 'It is lower-case words joined by hyphens, such as lung-fibrosis.'),
  name: (text: string) =>
    /^\P{Cc}{1,100}$/u.test(text) && text.trim() !== ''
      ? undefined
      : 'It is one line of up to 100 letters, as the condition is called within a sentence.',
  lang: (text: string) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) && is(text, namedStrings.l) && isKnown(text)
      ? undefined
      : 'It is the tag of a language that exists, such as en, es or pt-BR.',
} as const;

/** Of a language that does not exist `Intl` knows no name. */
const isKnown = (tag: string): boolean => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;

/** Lower-case words without accents; empty if there are none. */
export const idFrom = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/** First letters of several words; of one word, the word. */
export const shortNameFrom = (name: string): string => {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length > 1 ? words.map((word) => /./su.exec(word)?.[0].toUpperCase() ?? '').join('') : name;
};

/** That of the package installed nearest to the folder; where there is none yet, where npm will put it. */
export function schemaFrom(folder: string): string {
  const target = resolve(folder);
  const inside = join('node_modules', 'heliotrope', 'dist', 'pack.schema.json');
  let found = join(process.cwd(), inside);
  for (let at = dirname(target); ; at = dirname(at)) {
    if (existsSync(join(at, inside))) {
      found = join(at, inside);
      break;
    }
    if (at === dirname(at)) break;
  }
  return relative(target, found).split(sep).map(encodeURIComponent).join('/');
}
