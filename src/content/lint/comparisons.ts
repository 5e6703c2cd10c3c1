/** Rule `compared-numbers`: shares that are set side by side have the same period and the same kind of denominator, or say that they do not. */
import { sentencesOf } from '../sentences.js';
import type { SourcePack } from '../source-pack.js';
import { list, record, withIds } from './loose.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

export function checkComparisons({ structures }: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  const file = structures.treatments;
  for (const { id, index, item } of withIds(record(file?.value)['studies'])) {
    const arms = list(item['arms']).map(record);
    if (!file || arms.length < 2) continue;
    const kinds = new Set(arms.map((arm) => (arm['per100'] === undefined ? 'seen' : 'per100')));
    if (kinds.size > 1) {
      const fix = 'Give both as per100, or both as seen.';
      report({ file, path: ['studies', index, 'arms'] }, 'compared-numbers', `"${id}" compares a share with a count`, fix);
    }
    if (item['weeks'] === undefined) {
      const fix = 'Add weeks, or leave out the arms.';
      report(
        { file, path: ['studies', index, 'arms'] },
        'compared-numbers',
        `"${id}" compares groups and does not say after how long`,
        fix,
      );
    }
  }
  for (const { file: text, value } of texts.filter(({ file: { language } }) => /^en(-|$)/.test(language))) {
    for (const { path, written } of stringsIn(value)) {
      if (!(written instanceof WrittenText)) continue;
      const unlike = unlikeNumbers(written.words, written.sentences);
      if (unlike === undefined) continue;
      const fix = 'Compare like with like, or say in words that it is not the same: "over different times".';
      report({ file: text, path }, 'compared-numbers', `numbers are compared that differ in ${unlike}`, fix);
    }
  }
}

/** "6 of 95", "79 out of 100", "12 per 1,000", "9 %". */
const share =
  /\b(?:\d[\d,.]*|none|no one|nobody) (?:out )?of (?:\d[\d,]*|them|these|those)|\b\d[\d,.]* (?:per|in every) \d[\d,]*|\b\d[\d.]* ?(?:%|per cent\b)/gi;

/** What sets one beside the other. */
const comparing = /\b(?:placebo|compared|than|versus|against|comparison|control group|other group|without it)\b|\bv\.? \d/i;

/** "16 weeks", "weeks 0–16", "the first 16 weeks". */
const period = /\b(\d+)(?:[–-]| to )?(\d+)?[- ](day|week|month|year)s?\b|\b(day|week|month|year)s? (\d+)(?:(?:[–-]| to )(\d+))?/gi;

const denominators: Readonly<Record<string, RegExp>> = {
  years: /\b(?:person|patient|people)[- ]years?\b/i,
  uses: /\b(?:of|per) (?:\d[\d,]* )?(?:infusions?|drips?|doses|injections|visits|courses|scans|stays)\b/i,
  people: /\b(?:of|per) (?:\d[\d,]* )?(?:people|adults|children|patients|women|men|teenagers)\b|\bout of (?:100|1,000)\b/i,
};

const saysSo =
  /\b(?:different|not the same|not quite the same|unlike|unequal|longer|shorter|not (?:be )?compar|cannot (?:be )?compar|no fair comparison|in all|over all|whole trial)/i;

/** In which the compared shares of a text differ without a word; undefined: in nothing. */
export function unlikeNumbers(text: string, sentences: readonly string[] = sentencesOf(text)): 'period' | 'denominator' | undefined {
  if (text.search(share) < 0 || saysSo.test(text)) return undefined;
  for (const [index, sentence] of sentences.entries()) {
    const pair = [sentence, [sentence, sentences[index + 1] ?? ''].join(' ')];
    const compared = pair.find((words) => [...words.matchAll(share)].length > 1 && comparing.test(words));
    if (compared === undefined) continue;
    if (periodsOf(compared).size > 1) return 'period';
    if (Object.values(denominators).filter((kind) => kind.test(compared)).length > 1) return 'denominator';
  }
  return undefined;
}

/** The end of each span, in days: "weeks 0–16" and "16 weeks" are one. An age is no period. */
function periodsOf(words: string): Set<number> {
  const found = [...words.replace(/\b(?:aged?|older than|younger than) \d+[^,.;]*|\b\d+ years old\b/gi, '').matchAll(period)];
  return new Set(
    found.map(
      ([, from, to, unit, name, first, last]) =>
        Number(to ?? from ?? last ?? first) * days[(unit ?? name ?? 'day').toLowerCase() as keyof typeof days],
    ),
  );
}

const days = { day: 1, week: 7, month: 30, year: 365 };
