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

export const wordsOf = (text: string, language = 'en'): string[] =>
  segment(text, language, 'word').flatMap(({ segment: word, isWordLike }) => (isWordLike ? [word] : []));
