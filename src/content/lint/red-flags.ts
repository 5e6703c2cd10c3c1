/**
 * Rules `parent-voice` and `safety-check`: the warnings speak to whoever has to act on them, and say how old they are. Source of both:
 * clinical/signing-round-2026-11.md §1a.
 */
import type { SourcePack } from '../source-pack.js';
import { list, record } from './loose.js';
import type { Report } from './diagnostic.js';

/** Six months, the longest that there are. */
const longestDays = 184;

export function checkRedFlags({ structures, texts, review }: SourcePack, report: Report): void {
  const { voices = ['parent'] } = record(structures.pack?.value);
  for (const file of list(voices).includes('parent') ? texts.filter(({ slice }) => slice === 'pack') : []) {
    for (const [id, words] of Object.entries(record(record(file.value)['redFlags']))) {
      if (record(words)['parent'] !== undefined) continue;
      report(
        { file, path: ['redFlags', id] },
        'parent-voice',
        `"${id}" does not speak to the parent of a child`,
        'Write reader: and parent:, each with its two levels.',
      );
    }
  }

  if (!review || list(record(structures.pack?.value)['redFlags']).length === 0) return;
  const { safety } = record(review.value);
  const { checked, nextCheck } = record(safety);
  if (safety === undefined) {
    report(
      { file: review, path: [] },
      'safety-check',
      'nothing says when the red flags were checked',
      'Add safety: { checked, nextCheck }.',
    );
    return;
  }
  const days = (Date.parse(String(nextCheck)) - Date.parse(String(checked))) / 86_400_000;
  // Not a number: the shape of the file says what is wrong.
  if (days <= 0 || days > longestDays)
    report(
      { file: review, path: ['safety', 'nextCheck'] },
      'safety-check',
      'the next check of the red flags is not within six months',
      'Name a day after the last check, and within six months of it.',
    );
}
