/** How hard a text is to read: Flesch–Kincaid grade (Kincaid 1975). A floor, not a proof. English only. */
import { syllable } from 'syllable';
import { PhraseIndex } from './phrase-index.js';
import { placedWords, sentencesOf } from './sentences.js';

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
export const readingLevel = (texts: readonly string[], known: Iterable<string> = []): ReadingLevel =>
  levelOfSentences(
    texts.flatMap((text) => sentencesOf(text)),
    [new PhraseIndex(known)],
  );

/** The same of sentences; an index that many texts share is made once. */
export function levelOfSentences(sentences: readonly string[], known: readonly PhraseIndex[]): ReadingLevel {
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    const lower = sentence.toLowerCase();
    let knownUntil = 0;
    for (const [place, { word, offset }] of placedWords(sentence).entries()) {
      words += 1;
      if (offset >= knownUntil) {
        const ownLower = lower.slice(offset, offset + word.length);
        for (const index of known) knownUntil = Math.max(knownUntil, offset + index.lengthAt(lower, offset, ownLower));
      }
      const isName = place > 0 && word !== 'I' && /^(?!I[’'])\p{Lu}/u.test(word);
      syllables += offset < knownUntil || isName ? 1 : syllablesOf(word);
    }
  }
  const grade = words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
  return { grade, sentences: sentences.length, words };
}

const counted = new Map<string, number>();

/** Texts say the same words again and again. */
function syllablesOf(word: string): number {
  let count = counted.get(word);
  if (count === undefined) counted.set(word, (count = Math.max(1, syllable(word))));
  return count;
}
