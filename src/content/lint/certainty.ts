/** Rule `easy-certainty`: what may happen at the level `standard` may happen, and not more, at the level `easy`. English. */
import { sentencesOf, wordsOf } from '../sentences.js';
import { record } from './loose.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { WrittenText } from './written-text.js';
import type { Path } from '../source-pack.js';

/** "As hard as you can", "ask if it may be taken", "it can be seen": these leave no harm open. */
const asked =
  /\b(?:as|where|if|when|whether) (?:you|they|it|we|your child) (?:can|may)\b|\bcan be (?:seen|heard|felt|done|used|taken|given|found|read|said|eased|treated)\b/gi;

/** Words that leave it open. */
const open = /\b(?:can|may|might|risks?|sometimes|rarely)\b/i;

/** In easier words there are more of them. */
const openInEasyWords =
  /\b(?:can|may|might|could|risks?|risky|sometimes|at times|rare|rarely|seldom|often|mostly|usually|some|most|few|chances?|likely|likelier|more common|not sure|no one knows|nobody knows|possible|perhaps|maybe)\b/i;

/** Said as if it had to come. "It will not" promises nothing bad. */
const certain =
  /\bwill (?!not\b|never\b)(?:be hit|be hurt|be harmed|be affected|get worse|get sick|get ill|get cancer|have|lose|die|break|fail|stop|harm|hurt|damage)\b|\bno children\b/i;

export function checkCertainty(texts: readonly ReadTextFile[], report: Report): void {
  for (const { file, value } of texts) {
    if (!/^en(-|$)/.test(file.language)) continue;
    for (const { path, standard, easy } of pairsIn(value)) {
      const where = { file, path: [...path, 'easy'] };
      const fix = 'Say that it can happen: "can", "may", "sometimes".';
      const found = certain.exec(easy)?.[0];
      if (found && !certain.test(standard)) report(where, 'easy-certainty', `"${found}" makes a certainty of a risk`, fix);
      else if (!openInEasyWords.test(easy)) {
        // What the easier words leave out, they do not make certain.
        const risk = sentencesOf(standard).find((sentence) => open.test(sentence) && saysOf(easy, sentence));
        if (risk === undefined) continue;
        const message = `"${open.exec(risk)?.[0] ?? ''}" of the standard words has gone: what can happen has become certain`;
        report(where, 'easy-certainty', message, fix);
      }
    }
  }
}

/** Whether a text speaks of what may happen by a sentence: it has a word that follows "may" there. */
function saysOf(text: string, sentence: string): boolean {
  const words = subjectsOf(text);
  return [...subjectsOf(sentence.slice(sentence.search(open)).replace(open, ''))].some((word) => words.has(word));
}

const subjectsOf = (words: string): Set<string> =>
  new Set(
    wordsOf(words.toLowerCase())
      .filter(
        (word) =>
          word.length > 2 &&
          !/^(?:the|and|for|you|are|not|but|was|has|had|how|who|its|one|all|any|our|out|get|with|that|this|these|your|have|from|they|when|their|them|than|then|some|more)$/.test(
            word,
          ),
      )
      .map((word) => word.slice(0, 4)),
  );

/** The texts that have both levels. */
function* pairsIn(value: unknown, path: Path = []): Generator<{ path: Path; standard: string; easy: string }> {
  const { standard, easy } = record(value);
  if (standard instanceof WrittenText && easy instanceof WrittenText) {
    const words = (written: WrittenText) => written.words.replace(asked, '');
    yield { path, standard: words(standard), easy: words(easy) };
  } else if (typeof value === 'object' && value !== null && !(value instanceof WrittenText)) {
    for (const [key, part] of Object.entries(value)) yield* pairsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
