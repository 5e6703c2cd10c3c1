/** How hard a text is to read: Flesch–Kincaid grade (Kincaid 1975). A floor, not a proof. English only. */
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './sentences.js';

export interface ReadingLevel {
  /** The school grade of the USA that reads it; may be negative. */
  readonly grade: number;
  readonly sentences: number;
  readonly words: number;
}

/** The measure means nothing on less. */
export const leastWords = 80;

/** The highest grade of each level. */
export const highestGrade = { standard: 8, easy: 6 } as const;

/**
 * The reading level of texts that are read together. Each text ends a sentence.
 *
 * @param known Terms and names that are explained or cannot be said otherwise: each of their words counts as one syllable. So does every
 *   capitalised word within a sentence, which is a name.
 */
export function readingLevel(texts: readonly string[], known: Iterable<string> = []): ReadingLevel {
  const sentences = texts.flatMap((text) => sentencesOf(text));
  const knownPhrase = phrasePattern(known);
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    const knownWords = new Set(
      (knownPhrase ? [...sentence.matchAll(knownPhrase)] : []).flatMap(({ 0: phrase, index }) => offsetsOf(phrase, index)),
    );
    for (const [place, { word, offset }] of located(sentence).entries()) {
      words += 1;
      const isName = place > 0 && /^\p{Lu}/u.test(word) && word !== 'I' && !/^I[’']/.test(word);
      syllables += knownWords.has(offset) || isName ? 1 : Math.max(1, syllable(word));
    }
  }
  const grade = words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
  return { grade, sentences: sentences.length, words };
}

/** Words and their places. */
function located(sentence: string): { word: string; offset: number }[] {
  let from = 0;
  return wordsOf(sentence).map((word) => {
    const offset = sentence.indexOf(word, from);
    from = offset + word.length;
    return { word, offset };
  });
}

const offsetsOf = (phrase: string, start: number): number[] => located(phrase).map(({ offset }) => start + offset);

/** Any of the phrases as whole words, the longest first, in any case, and in the plural. */
function phrasePattern(phrases: Iterable<string>): RegExp | undefined {
  const escaped = [...new Set(phrases)]
    .filter((phrase) => phrase.trim() !== '')
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
}
