/** Cuts text into sentences and words, by the rules of its language. */
const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, language: string, granularity: 'sentence' | 'word'): Intl.SegmentData[] {
  const key = `${language} ${granularity}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(language, { granularity })));
  return [...segmenter.segment(text)];
}

export const sentencesOf = (text: string, language = 'en'): string[] =>
  segment(text, language, 'sentence')
    .map(({ segment: sentence }) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Text that a pattern cuts as Unicode does, and ten times as fast; and the pattern. A test holds the two to be the same. */
const plain = /^(?:[A-Za-zÀ-ÖØ-öø-ÿ0-9 ,.;?!()“”"'’–—/%-]|:(?= |$))*$/;
const plainWord = /(?:[A-Za-zÀ-ÖØ-öø-ÿ0-9]|(?<=[A-Za-zÀ-ÖØ-öø-ÿ])[.'’](?=[A-Za-zÀ-ÖØ-öø-ÿ])|(?<=[0-9])[,;.'’](?=[0-9]))+/g;

export interface PlacedWord {
  readonly word: string;
  readonly offset: number;
}

export function placedWords(text: string, language = 'en'): PlacedWord[] {
  if (plain.test(text)) return Array.from(text.matchAll(plainWord), ({ 0: word, index: offset }) => ({ word, offset }));
  return segmentedWords(text, language);
}

/** The same by the rules of Unicode alone. */
export const segmentedWords = (text: string, language = 'en'): PlacedWord[] =>
  segment(text, language, 'word').flatMap(({ segment: word, index: offset, isWordLike }) => (isWordLike ? [{ word, offset }] : []));

export const wordsOf = (text: string, language = 'en'): string[] => placedWords(text, language).map(({ word }) => word);
