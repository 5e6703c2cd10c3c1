/** Rule `reading-level` in Spanish: each slice as a whole, by another formula than English. */
import { levels } from '../names.js';
import { leastEase, leastSpanishWords, readingEase } from '../reading-ease.es.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

export function checkReadingEase({ file, value }: ReadTextFile, report: Report): void {
  const written = [...stringsIn(value)].flatMap(({ path, written: text }) =>
    text instanceof WrittenText && !path.includes('search') ? [text] : [],
  );
  for (const level of levels) {
    const { ease, words, sentences } = readingEase(written.filter((text) => text.level === level).flatMap((text) => text.sentences));
    if (words < leastSpanishWords || ease >= leastEase[level]) continue;
    report(
      { file, path: [] },
      'reading-level',
      `"${file.slice}" has an INFLESZ of ${ease.toFixed(1)} at level ${level} (${String(Math.round(words / sentences))} words a sentence)`,
      `At least ${String(leastEase[level])}: shorter sentences, shorter words.`,
    );
  }
}
