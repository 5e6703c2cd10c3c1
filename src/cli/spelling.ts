/** Rule `spelling`: the English texts of a pack, by cspell, where that is installed beside us. A build does not ask for it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Remark } from '../content/lint/remark.js';
import type { SourcePack } from '../content/source-pack.js';

export interface SpellingResult {
  readonly remarks: readonly Remark[];
  /** What was not checked, and why, for people. */
  readonly unchecked?: string;
}

/** What is no word: keys of a file, and those of sources and terms within a text. */
const ignoreRegExpList = [/\[\^[a-z0-9-]+\]/g, /\]\(term:[a-z0-9-]+\)/g, /^\s*[A-Za-z0-9-]+:/gm];

export async function checkSpelling(folder: string, { texts }: SourcePack): Promise<SpellingResult> {
  const english = texts.filter(({ language }) => /^en\b/.test(language));
  const others = [...new Set(texts.map(({ language }) => language))].filter((language) => !/^en\b/.test(language));
  const checker = await import('cspell-lib').catch(() => undefined);
  if (!checker) return { remarks: [], unchecked: 'Spelling was not checked: cspell-lib is not installed beside heliotrope.' };
  const remarks: Remark[] = [];
  for (const { name, language } of english) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    // Words of the pack's own, and more dictionaries, stand in a cspell.config.yaml in a folder above, which is found by its path.
    const { issues } = await checker.spellCheckDocument(
      { uri: pathToFileURL(path).href, text, languageId: 'yaml', locale: language === 'en' ? 'en-GB' : language },
      { generateSuggestions: true, numSuggestions: 3 },
      { language: language === 'en' ? 'en-GB' : language, ignoreRegExpList, ...medicalTerms() },
    );
    for (const { text: word, offset, suggestions } of issues) {
      remarks.push({
        file: path,
        line: text.slice(0, offset).split('\n').length,
        path: '',
        rule: 'spelling',
        // British and American spellings of medicine are both right, and no dictionary has all of either.
        severity: /ae|oe|isation|our|ise/i.test(word) ? 'warning' : 'error',
        message: `"${word}" is in no dictionary`,
        fix: `${suggestions?.length ? `Write ${suggestions.join(', or ')}; or add` : 'Add'} a word that is right to words in a cspell.config.yaml above the pack.`,
      });
    }
  }
  return { remarks, ...(others.length > 0 && { unchecked: `Spelling was checked in English only, not in ${others.join(', ')}.` }) };
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
