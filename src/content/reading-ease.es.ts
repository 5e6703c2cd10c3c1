/**
 * How easily a Spanish text reads: INFLESZ (Barrio Cantalejo 2008), the formula of Szigriszt Pazos with a scale for texts on health. From 0, very
 * hard, to 100, very easy; 55 and more is normal, 65 and more fairly easy. Pure.
 */
import type { Level } from './names.js';

/** Both levels are fairly easy, which begins at 65. */
export const leastEase: Readonly<Record<Level, number>> = { standard: 65, easy: 70 };

/** Below this a number says nothing. */
export const leastSpanishWords = 100;

export interface ReadingEase {
  readonly ease: number;
  readonly words: number;
  readonly sentences: number;
}

export function readingEase(sentences: readonly string[]): ReadingEase {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {
    ease: 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length,
    words: words.length,
    sentences: sentences.length,
  };
}

/** A weak vowel joins the strong one beside it, unless it has the accent; the u of que, qui, gue, gui is mute. */
const nucleus = /[iuü]*[aeoáéó](?:[iuüy](?![aeoáéóíú]))?|[íú]|[iuü]+|y$/gu;

export const syllablesIn = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replaceAll(/(?<=[qg])u(?=[eiéí])/g, '')
      .match(nucleus)?.length ?? 0,
  );
