/** Rule `spelling`: the texts of a pack, by cspell, where that and a dictionary of the language are installed. A build does not ask for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Diagnostic } from '../content/lint/diagnostic.js';
import { placesIn } from '../content/line-of.js';
import { wordsFile, type SourcePack, type Unreadable } from '../content/source-pack.js';
import { UnusableInputError } from './failure.js';

export interface SpellingResult {
  readonly diagnostics: readonly Diagnostic[];
  /** What was not checked, and why, for people. */
  readonly unchecked?: string;
}

/** What is no word: keys of a file, and those of sources and terms within a text. */
const notWords = /\[\^[a-z0-9-]+\]|\]\(term:[a-z0-9-]+\)|^\s*[A-Za-z0-9-]+:/gm;

/** What is between spaces, without the marks around it: addresses stay whole, and the checker knows them. */
const piece = /[^\s\p{P}\p{S}](?:\S*[^\s\p{P}\p{S}])?/gu;

/** The checker tries every way to divide a word. */
const longestWord = 60;
const longWord = new RegExp(`[\\p{L}\\p{M}\\p{N}_'’-]{${String(longestWord + 1)},}`, 'u');

/** British spellings of medicine are right, and no dictionary has all of them: people look, and the lint passes. */
const britishEndings = /ae|oe|isation|our|ise/i;

/** It takes a tenth of a second to think of what a word might be. */
const mostSuggested = 10;

/** A word that no dictionary has: where it is first, and how often. */
export interface UnknownWord {
  readonly word: string;
  readonly language: string;
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

type Checker = typeof import('cspell-lib');
type Files = ReadonlyMap<string, string | Unreadable>;

/** `files`: by name within the pack, what they hold. */
export async function checkSpelling(folder: string, pack: SourcePack, files: Files): Promise<SpellingResult> {
  const without = [...new Set(pack.texts.map(({ language }) => language))].filter((language) => !dictionaryOf(language, folder));
  const checker = await loadChecker();
  if (!checker) return { diagnostics: [], unchecked: 'Spelling was not checked: cspell-lib is not installed beside heliotrope.' };
  const unknown = await unknownWords(checker, folder, pack, files);
  const suggestions = await suggestionsFor(checker, folder, unknown);
  const diagnostics = unknown.map(({ word, file, line, count }): Diagnostic => {
    const better = suggestions.get(word) ?? [];
    return {
      file,
      line,
      column: 1,
      path: '',
      rule: 'spelling',
      severity: britishEndings.test(word) ? 'warning' : 'error',
      message: `"${word}" is in no dictionary${count > 1 ? ` (${String(count)} times)` : ''}`,
      fix: [
        ...(better.length > 0 ? [`Write ${better.join(', or ')}.`] : []),
        word.endsWith('…')
          ? 'Add spaces between its words.'
          : `Add it to words.txt, if it is right: heliotrope words ${folder} --add ${word}`,
      ].join(' '),
    };
  });
  const unchecked = `Spelling was not checked in ${without.join(', ')}: install a dictionary, such as @cspell/dict-es-es for Spanish.`;
  return { diagnostics, ...(without.length > 0 && { unchecked }) };
}

export const loadChecker = (): Promise<Checker | undefined> => import('cspell-lib').catch(() => undefined);

/** Each word once, in the order of the files. */
export async function unknownWords(checker: Checker, folder: string, { texts }: SourcePack, files: Files): Promise<UnknownWord[]> {
  const own = wordsIn(files.get(wordsFile));
  const found = new Map<string, UnknownWord>();
  const checked = new Set<string>();
  // What cannot be read has been told.
  for (const { name, language } of texts.filter(({ value }) => value !== undefined)) {
    const dictionary = dictionaryOf(language, folder);
    if (!dictionary) continue;
    const path = join(folder, name);
    const text = files.get(name);
    if (typeof text !== 'string') continue;
    const pieces = piecesOf(text);
    const lineAt = placesIn(text);
    const add = (word: string, within: string, offset: number): void => {
      const { first, count } = pieces.get(within) ?? { first: 0, count: 1 };
      const before = found.get(word);
      if (before) found.set(word, { ...before, count: before.count + count });
      else found.set(word, { word, language, file: path, line: lineAt(first + offset), count });
    };
    const fresh: string[] = [];
    for (const word of pieces.keys()) {
      if (checked.has(word)) continue;
      checked.add(word);
      if (longWord.test(word)) add(`${word.slice(0, longestWord)}…`, word, 0);
      else fresh.push(word);
    }
    // Remarks to the checker in a file hold for that file.
    const remarks = text.split('\n').filter((line) => /c?spell(?:-?checker)?::?\s*\w/i.test(line) && line.trim().startsWith('#'));
    const lines = [...remarks, ...fresh];
    const issues = await check(checker, { path, text: lines.join('\n'), language, dictionary, words: own });
    const starts = placesIn(lines.join('\n'));
    for (const { text: word, offset, line } of issues) {
      const within = lines[starts(offset) - 1];
      if (within !== undefined) add(word, within, Math.max(0, offset - line.offset));
    }
  }
  return [...found.values()];
}

/** The pieces of a text: the place of the first, and how many there are. */
function piecesOf(text: string): Map<string, { readonly first: number; count: number }> {
  const pieces = new Map<string, { readonly first: number; count: number }>();
  for (const { 0: word, index: first } of text.replace(notWords, (found) => found.replace(/[^\n]/g, ' ')).matchAll(piece)) {
    const before = pieces.get(word);
    if (before) before.count += 1;
    else pieces.set(word, { first, count: 1 });
  }
  return pieces;
}

async function suggestionsFor(checker: Checker, folder: string, unknown: readonly UnknownWord[]): Promise<Map<string, readonly string[]>> {
  const few = unknown.slice(0, mostSuggested);
  const issues = await Promise.all(
    [...new Set(few.map(({ language }) => language))].map((language) => {
      const text = few.flatMap((each) => (each.language === language ? [each.word] : [])).join('\n');
      const dictionary = dictionaryOf(language, folder) ?? '';
      return check(checker, { path: join(folder, language, 'words.yaml'), text, language, dictionary, words: [], suggests: true });
    }),
  );
  return new Map(issues.flat().map(({ text, suggestions = [] }) => [text, suggestions]));
}

interface Checked {
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly dictionary: string;
  /** The pack's own. */
  readonly words: readonly string[];
  readonly suggests?: boolean;
}

/** A cspell.config.yaml in a folder above adds words and dictionaries; cspell finds it by the path. */
async function check(checker: Checker, { path, text, language, dictionary, words, suggests = false }: Checked) {
  // A dictionary is for a language, or for one of its countries.
  const locale = language === 'en' ? 'en-GB' : dictionary === comesAlong ? language : `${language},${language.split('-')[0] ?? ''}`;
  const { issues } = await checker
    .spellCheckDocument(
      { uri: pathToFileURL(path).href, text, languageId: 'text', locale },
      { generateSuggestions: suggests, numSuggestions: 3 },
      {
        language: locale,
        words: [...words],
        maxNumberOfProblems: 100_000,
        ...(dictionary !== comesAlong && { import: [dictionary] }),
        languageSettings: misspellings,
        dictionaries: [...ofProgrammers, ...medicalDictionaries, ...(suggests ? notSuggested : [])].map((name) => `!${name}`),
      },
    )
    .catch((error: unknown) => {
      throw new UnusableInputError(
        `The spelling cannot be checked: ${(error as Error).message}. Correct the cspell.config.yaml above the pack.`,
      );
    });
  return issues.filter(({ text: word }) => !isMedical(word));
}

/** The checker has the words of English. */
const comesAlong = 'en';

/** The dictionary of a language, where it is installed beside the pack or beside us: `@cspell/dict-es-es` for `es`. */
function dictionaryOf(language: string, folder: string): string | undefined {
  if (/^en\b/.test(language)) return comesAlong;
  const [tongue = '', country = ''] = language.toLowerCase().split('-');
  const places = [pathToFileURL(join(resolve(folder), 'pack.yaml')), import.meta.url].flatMap(
    (from) => createRequire(from).resolve.paths('@cspell/dict') ?? [],
  );
  for (const place of places.map((modules) => join(modules, '@cspell'))) {
    if (!existsSync(place)) continue;
    const names = readdirSync(place).filter((name) => new RegExp(`^dict-${tongue}([-_]|$)`).test(name));
    const name = names.find((each) => each.endsWith(`-${country}`)) ?? names.sort()[0];
    if (name !== undefined && existsSync(join(place, name, 'cspell-ext.json'))) return join(place, name, 'cspell-ext.json');
  }
  return undefined;
}

/** The words of words.txt: one a line; a line that begins with # is a remark. */
export const wordsIn = (text: string | Unreadable | undefined): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
    : [];

/** They take as long to read as all else, and their words are not those of patients. */
const ofProgrammers = [
  'aws',
  'coding-compound-terms',
  'cryptocurrencies',
  'k8s',
  'software-term-suggestions',
  'software-tools',
  'web-services',
];

/** Their words are right; none is what an author of a pack meant. */
const notSuggested = ['companies', 'computing-acronyms', 'filetypes', 'public-licenses', 'softwareTerms'];

/** What is in them is in no dictionary of words. They come with the language, and go the same way. */
const misspellings = [{ languageId: '*', locale: 'en,en-GB', dictionaries: ['!en-common-misspellings', '!en-gb-common-misspellings'] }];

/** The list of medical terms, where that is installed: its package sorts and counts a tree of it, which takes longer than all else. */
const medicalTerms = memo(() => {
  try {
    const list = join(
      dirname(createRequire(import.meta.url).resolve('@cspell/dict-medicalterms/cspell-ext.json')),
      'dict/medicalterms-en.txt.gz',
    );
    return new Set(gunzipSync(readFileSync(list)).toString('utf8').toLowerCase().split(/\r?\n/));
  } catch {
    return new Set<string>();
  }
});

const isMedical = (word: string): boolean => medicalTerms().has(word.toLowerCase().replace(/['’]s?$/, ''));

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A configuration above the pack may ask for the tree. */
const medicalDictionaries = ['medical terms', 'medicalterms', 'medicalterms-uk'];
