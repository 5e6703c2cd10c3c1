/** Rule `spelling`: the English texts of a pack, by cspell, where that is installed beside us. A build does not ask for it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../content/lint/diagnostic.js';
import type { SourcePack, Unreadable } from '../content/source-pack.js';
import { UnusableInputError } from './failure.js';

export interface SpellingResult {
  readonly diagnostics: readonly Diagnostic[];
  /** What was not checked, and why, for people. */
  readonly unchecked?: string;
}

/** What is no word: keys of a file, and those of sources and terms within a text. */
const ignoreRegExpList = [/\[\^[a-z0-9-]+\]/g, /\]\(term:[a-z0-9-]+\)/g, /^\s*[A-Za-z0-9-]+:/gm];

/** The checker tries every way to divide a word. */
const longestWord = 60;
const longWord = new RegExp(`[\\p{L}\\p{M}\\p{N}_'’-]{${String(longestWord + 1)},}`, 'gu');

/** British spellings of medicine are right, and no dictionary has all of them: people look, and the lint passes. */
const britishEndings = /ae|oe|isation|our|ise/i;

/** `files`: by name within the pack, what they hold. */
export async function checkSpelling(
  folder: string,
  { texts }: SourcePack,
  files: ReadonlyMap<string, string | Unreadable>,
): Promise<SpellingResult> {
  // What cannot be read has been told.
  const english = texts.filter(({ language, value }) => /^en\b/.test(language) && value !== undefined);
  const others = [...new Set(texts.map(({ language }) => language))].filter((language) => !/^en\b/.test(language));
  const checker = await import('cspell-lib').catch(() => undefined);
  if (!checker) return { diagnostics: [], unchecked: 'Spelling was not checked: cspell-lib is not installed beside heliotrope.' };
  const diagnostics: Diagnostic[] = [];
  for (const { name, language } of english) {
    const path = join(folder, name);
    const text = files.get(name);
    if (typeof text !== 'string') continue;
    const diagnostic = (offset: number, word: string, suggestions: readonly string[] = []) => {
      diagnostics.push({
        file: path,
        line: text.slice(0, offset).split('\n').length,
        path: '',
        rule: 'spelling',
        severity: britishEndings.test(word) ? 'warning' : 'error',
        message: `"${word}" is in no dictionary`,
        fix: `${suggestions.length > 0 ? `Write ${suggestions.join(', or ')}; or add` : 'Add'} a word that is right to words in a cspell.config.yaml above the pack.`,
      });
    };
    const short = text.replace(longWord, (word, offset: number) => {
      diagnostic(offset, `${word.slice(0, longestWord)}…`);
      return ' '.repeat(word.length);
    });
    // A cspell.config.yaml in a folder above adds words and dictionaries; cspell finds it by the path.
    const { issues } = await checker
      .spellCheckDocument(
        { uri: pathToFileURL(path).href, text: short, languageId: 'yaml', locale: language === 'en' ? 'en-GB' : language },
        { generateSuggestions: true, numSuggestions: 3 },
        { language: language === 'en' ? 'en-GB' : language, ignoreRegExpList, ...medicalTerms() },
      )
      .catch((error: unknown) => {
        throw new UnusableInputError(
          `The spelling cannot be checked: ${(error as Error).message}. Correct the cspell.config.yaml above the pack.`,
        );
      });
    for (const { text: word, offset, suggestions } of issues) diagnostic(offset, word, suggestions);
  }
  return { diagnostics, ...(others.length > 0 && { unchecked: `Spelling was checked in English only, not in ${others.join(', ')}.` }) };
}

/** The dictionary of medical terms, where that is installed, too. */
function medicalTerms(): { import?: string[]; dictionaries?: string[] } {
  try {
    const path = createRequire(import.meta.url).resolve('@cspell/dict-medicalterms/cspell-ext.json');
    return { import: [path], dictionaries: ['medicalterms', 'medicalterms-uk'] };
  } catch {
    return {};
  }
}
