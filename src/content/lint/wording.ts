/** Rules `forbidden-phrase`, `dose` and `reading-level`: how things are said. */
import { findDoses, forbiddenIn, forbiddenInLanguage, type FoundPhrase } from '../forbidden-phrases.js';
import { plainText } from '../plain-text.js';
import { PhraseIndex } from '../phrase-index.js';
import { highestGrade, leastWords, levelOfSentences } from '../reading-level.js';
import { levels, type Level } from '../names.js';
import type { SourcePack, TextFile } from '../source-pack.js';
import { isKind } from '../tree.js';
import { list, record } from './loose.js';
import { marksIn } from './marks.js';
import type { Report } from './diagnostic.js';
import { checkReadingEase } from './reading-ease.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

export function checkWording({ structures }: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  const synonyms = record(record(structures.pack?.value)['synonyms']);
  const names = [
    ...conditionIn(texts),
    ...Object.entries(synonyms).flatMap(([language, words]) => (isEnglish({ language }) ? list(words) : [])),
  ];
  const groups = texts.filter(({ file }) => file.slice === 'facts').flatMap(({ value }) => Object.values(record(record(value)['groups'])));
  // A group of patients is called as it calls itself.
  const ownNames = groups.map((group) => record(group)['name']);
  const find = forbiddenIn(names.filter(isString), ownNames.filter(isString));
  const known = new PhraseIndex([...namesIn(texts), ...names.filter(isString)].flatMap(namesWithin));
  for (const text of texts) {
    checkPhrases(text, isEnglish(text.file) ? find : forbiddenInLanguage(text.file.language), report);
    if (isSpanish(text.file)) checkReadingEase(text, report);
    if (!isEnglish(text.file)) continue;
    if (text.file.slice in measured) checkReadingLevel(text, known, report);
    if (text.file.slice in measuredWhole) checkWhole(text, known, report);
  }
}

/** Syllables are counted by the language. */
const isEnglish = ({ language }: Pick<TextFile, 'language'>): boolean => /^en(-|$)/.test(language);
const isSpanish = ({ language }: Pick<TextFile, 'language'>): boolean => /^es(-|$)/.test(language);

function checkPhrases(
  { file, value }: ReadTextFile,
  find: ((text: string | readonly string[]) => FoundPhrase[]) | undefined,
  report: Report,
): void {
  for (const { path, written } of stringsIn(value)) {
    // What readers may type into the search box is theirs.
    if (path.includes('search')) continue;
    const words = typeof written === 'string' ? written : written.words;
    const sentences = typeof written === 'string' ? written : written.sentences;
    for (const { phrase, fix } of find?.(sentences) ?? []) {
      report({ file, path }, 'forbidden-phrase', `"${phrase}"`, fix);
    }
    for (const found of findDoses(words))
      report({ file, path }, 'dose', `"${found}" is a dose`, 'Remove it: how much to take is between a reader and their team.');
  }
}

/**
 * What is measured: the things of these lists, each for itself, by the fields that are sentences. Headings, labels and the words of a
 * checklist are none.
 */
const measured: Readonly<Record<string, readonly string[]>> = {
  findings: ['what', 'lighter', 'darker', 'dailyLife', 'children', 'help'],
  treatments: [
    ...['for', 'given', 'start', 'common', 'serious', 'checks', 'interactions', 'pregnancy', 'fathers', 'children', 'burden'],
    ...['study', 'licence', 'adultsOnly'],
  ],
};

/** Slices of short texts, measured as one. */
const measuredWhole: Readonly<Record<string, readonly string[]>> = {
  summary: ['what', 'tests', 'wait', 'notes'],
  quiz: ['keyPoints', 'items'],
};

/** The name of another part, and no sentence. */
const labels = new Set(['again']);

function checkWhole({ file, value }: ReadTextFile, names: PhraseIndex, report: Report): void {
  const written = (measuredWhole[file.slice] ?? [])
    .flatMap((key) => [...stringsIn(record(value)[key])])
    .flatMap(({ path, written: text }) => (text instanceof WrittenText && !path.some((key) => labels.has(String(key))) ? [text] : []));
  for (const level of levels) {
    const texts = written.filter((text) => text.level === level);
    reportGrade({ file, level }, texts, { names, own: [] }, report);
  }
}

function checkReadingLevel({ file, value }: ReadTextFile, names: PhraseIndex, report: Report): void {
  for (const [id, thing] of Object.entries(record(record(value)[file.slice]))) {
    const written = (measured[file.slice] ?? [])
      .flatMap((key) => [...stringsIn(record(thing)[key])])
      .flatMap(({ written: text }) => (text instanceof WrittenText ? [text] : []));
    for (const level of levels) {
      const texts = written.filter((text) => text.level === level);
      const own = [record(thing)['medical'], record(thing)['name'], ...list(record(thing)['search'])];
      if (texts.length > 0) reportGrade({ file, id, level }, texts, { names, own: own.filter(isString) }, report);
    }
  }
}

function reportGrade(
  { file, id, level }: { file: TextFile; id?: string; level: Level },
  texts: readonly WrittenText[],
  { names, own }: { readonly names: PhraseIndex; readonly own: readonly string[] },
  report: Report,
): void {
  const linked = texts.flatMap(({ text }) => marksIn(text).flatMap((mark) => (isKind(mark, 'words') ? [plainText(mark.words)] : [])));
  const { grade, words, sentences } = levelOfSentences(
    texts.flatMap((text) => text.sentences),
    [names, new PhraseIndex([...own.flatMap(namesWithin), ...linked])],
  );
  const where = { file, path: id === undefined ? [] : [file.slice, id] };
  const name = id ?? file.slice;
  if (words < leastWords) {
    // A slice may be as short as it likes.
    if (id === undefined) return;
    report(
      where,
      'reading-level',
      `"${name}" has ${String(words)} words at level ${level}: too few to measure`,
      `It takes ${String(leastWords)}: see that nothing is missing.`,
      'warning',
    );
  } else if (grade > highestGrade[level]) {
    report(
      where,
      'reading-level',
      `"${name}" reads at grade ${grade.toFixed(1)} at level ${level} (${String(Math.round(words / sentences))} words a sentence)`,
      `At most ${String(highestGrade[level])}: shorter sentences, shorter words.`,
    );
  }
}

/** What the condition is called. */
const conditionIn = (texts: readonly ReadTextFile[]): unknown[] =>
  texts
    .filter(({ file }) => isEnglish(file) && file.slice === 'pack')
    .flatMap(({ value }) => [record(value)['name'], record(value)['shortName']]);

/** Names of treatments, and the terms of the glossary. */
function namesIn(texts: readonly ReadTextFile[]): string[] {
  return texts
    .filter(({ file }) => isEnglish(file))
    .flatMap(({ file, value }) => {
      if (file.slice === 'treatments')
        return Object.values(record(record(value)['treatments'])).map((treatment) => record(treatment)['name']);
      if (file.slice === 'glossary') return Object.values(record(record(value)['terms'])).map((term) => record(term)['term']);
      return [];
    })
    .filter(isString);
}

/** "Computed tomography (CT)" is two names; "Itch, pruritus" too. */
const namesWithin = (name: string): string[] =>
  name
    .split(/[(),;/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isString = (value: unknown): value is string => typeof value === 'string';
