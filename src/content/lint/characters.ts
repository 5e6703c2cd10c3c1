/** Rules `open-mark`, `hidden-character`, `entity` and `source-address`: what slips in by pasting, and is seen by readers alone. */
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { list, withIds } from './loose.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

/**
 * Direction, soft hyphens, zero width, tags, fillers, blanks, the byte order mark, controls. Variation selectors belong to emoji and to
 * Mongolian, joiners to some scripts.
 */
const hidden = /(?!\p{Variation_Selector}|[\u200c\u200d])\p{Default_Ignorable_Code_Point}|[\u2800\ufff9-\ufffb]|(?![\t\n\r])\p{Cc}/u;
const joiner =
  /(?<![\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/u;
const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

/** Two stars anywhere, and one star or underscore at the edge of a word: not the star of HLA-DRB1*03, nor one between spaces. */
const openMark = /~~+|\*\*+|(?<![\p{L}\p{N}])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}])/u;

/** A link with a space in it, or one that does not close. */
const openLink = /\[[^\]]*\]\s*\(\s*(?:term:|https?:|\^)/;

/** Whether the author has said that a star is a star. */
const isEscaped = (value: unknown, path: Path): boolean =>
  /\\[*_~[]/.test(String(path.reduce<unknown>((part, key) => (Object(part) as Record<string | number, unknown>)[key], value)));

export function checkCharacters(pack: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  for (const { file, value } of texts) {
    // What is seen is the text as it was written: where that does not parse, its own rule speaks.
    for (const { path, text } of writtenStrings(file.value)) checkHidden(file, path, text, report);
    for (const { path, written } of stringsIn(value)) {
      const words = written instanceof WrittenText ? written.words : written;
      checkEntity(file, path, words, report);
      if (!(written instanceof WrittenText) || isEscaped(file.value, path)) continue;
      const open = openMark.exec(words)?.[0];
      if (openLink.test(words)) {
        const fix = 'Write [words](term:id), without a space between the two.';
        report({ file, path }, 'open-mark', `"${openLink.exec(words)?.[0] ?? ''}" is shown as typed: it is no link`, fix);
      } else if (open) {
        const fix = `Close it: ${open}words${open}, with a space or a mark of punctuation outside; or write \\${open} for the character itself.`;
        report({ file, path }, 'open-mark', `"${open}" is shown as typed: the mark does not open or close here`, fix);
      }
    }
  }
  const { sources } = pack;
  if (!sources) return;
  for (const { path, text } of writtenStrings(sources.value)) {
    checkHidden(sources, path, text, report);
    checkEntity(sources, path, text, report);
  }
  for (const { item, index } of withIds(sources.value)) checkDoi(sources, index, item['DOI'], report);
}

/** A DOI within an address. */
export const addressOfDoi = /^(https?:\/\/|doi:)/i;

function checkDoi(file: SourceFile, index: number, doi: unknown, report: Report): void {
  if (typeof doi !== 'string') return;
  const where = { file, path: [index, 'DOI'] };
  if (addressOfDoi.test(doi)) report(where, 'source-address', 'a DOI is written without an address', 'Leave out https://doi.org/.');
  else if (/#(?!$)|(?<!;2-)#|%[\da-f]{2}/i.test(doi))
    report(
      where,
      'source-address',
      `"${doi}" holds a # or a %: rarely part of a DOI`,
      'Write it as its publisher does, not as in an address.',
      'warning',
    );
}

function checkHidden(file: SourceFile, path: Path, text: string, report: Report): void {
  const found = hidden.exec(text) ?? joiner.exec(text);
  if (!found) return;
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  report({ file, path }, 'hidden-character', `${name} cannot be seen`, 'Remove it: write the words anew instead of pasting them.');
}

function checkEntity(file: SourceFile, path: Path, text: string, report: Report): void {
  const found = entity.exec(text)?.[0];
  if (found) report({ file, path }, 'entity', `"${found}" is HTML, and is shown as typed`, 'Write the character itself, without tags.');
}

/** Every string of a file as it was read. */
function* writtenStrings(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, part] of list(value).entries()) yield* writtenStrings(part, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* writtenStrings(part, [...path, key]);
}
