/** Rule `spelling`: the English texts of a pack, by cspell, where that is installed beside us. A build does not ask for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

type Checker = typeof import('cspell-lib');
type Files = ReadonlyMap<string, string | Unreadable>;

/** `files`: by name within the pack, what they hold. */
export async function checkSpelling(folder: string, pack: SourcePack, files: Files): Promise<SpellingResult> {
  const others = [...new Set(pack.texts.map(({ language }) => language))].filter((language) => !/^en\b/.test(language));
  const checker = await loadChecker();
  if (!checker) return { diagnostics: [], unchecked: 'Spelling was not checked: cspell-lib is not installed beside heliotrope.' };
  const unknown = await unknownWords(checker, folder, pack, files);
  const suggestions = await suggestionsFor(
    checker,
    folder,
    unknown.map(({ word }) => word),
  );
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
  return { diagnostics, ...(others.length > 0 && { unchecked: `Spelling was checked in English only, not in ${others.join(', ')}.` }) };
}

export const loadChecker = (): Promise<Checker | undefined> => import('cspell-lib').catch(() => undefined);

/** Each word once, in the order of the files. */
export async function unknownWords(checker: Checker, folder: string, { texts }: SourcePack, files: Files): Promise<UnknownWord[]> {
  const own = wordsIn(files.get(wordsFile));
  const found = new Map<string, UnknownWord>();
  const checked = new Set<string>();
  // What cannot be read has been told.
  for (const { name, language } of texts.filter(({ language, value }) => /^en\b/.test(language) && value !== undefined)) {
    const path = join(folder, name);
    const text = files.get(name);
    if (typeof text !== 'string') continue;
    const pieces = piecesOf(text);
    const lineAt = placesIn(text);
    const add = (word: string, within: string, offset: number): void => {
      const { first, count } = pieces.get(within) ?? { first: 0, count: 1 };
      const before = found.get(word);
      if (before) found.set(word, { ...before, count: before.count + count });
      else found.set(word, { word, file: path, line: lineAt(first + offset), count });
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
    const issues = await check(checker, path, lines.join('\n'), language, own, false);
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

async function suggestionsFor(checker: Checker, folder: string, words: readonly string[]): Promise<Map<string, readonly string[]>> {
  const few = words.slice(0, mostSuggested);
  if (few.length === 0) return new Map();
  const issues = await check(checker, join(folder, 'en/words.yaml'), few.join('\n'), 'en', [], true);
  return new Map(issues.map(({ text, suggestions = [] }) => [text, suggestions]));
}

/** A cspell.config.yaml in a folder above adds words and dictionaries; cspell finds it by the path. */
async function check(
  checker: Checker,
  path: string,
  text: string,
  language: string,
  words: readonly string[],
  generateSuggestions: boolean,
) {
  const locale = language === 'en' ? 'en-GB' : language;
  const { issues } = await checker
    .spellCheckDocument(
      { uri: pathToFileURL(path).href, text, languageId: 'text', locale },
      { generateSuggestions, numSuggestions: 3 },
      { language: locale, words: [...words], maxNumberOfProblems: 100_000, ...settings },
    )
    .catch((error: unknown) => {
      throw new UnusableInputError(
        `The spelling cannot be checked: ${(error as Error).message}. Correct the cspell.config.yaml above the pack.`,
      );
    });
  return issues.filter(({ text: word }) => !isMedical(word));
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

const settings = {
  dictionaries: [...ofProgrammers, ...medicalDictionaries].map((name) => `!${name}`),
  languageSettings: misspellings,
};
