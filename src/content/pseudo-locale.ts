/**
 * The pseudo-locale `ar-XB`: English that runs from right to left, is accented, and is about a third longer. It shows in a test what
 * is not translated, not mirrored, or cut off. Build and tests only.
 */
import { isKind, type Inline, type Text } from './tree.js';
import type { BuiltPack, SliceTexts } from './types.js';

export const pseudoLanguage = 'ar-XB';

const accents = new Map(
  Array.from('aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzžAÀBƁCÇDĐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ').reduce<
    [string, string][]
  >((pairs, letter, index, letters) => (index % 2 ? pairs : [...pairs, [letter, letters[index + 1] ?? letter]]), []),
);

/** Right-to-left override, and its end: letters keep their order in memory and are shown in the other. */
const [override, end] = ['\u202e', '\u202c'];

/** Each word accented, lengthened and turned. `{places}` of a phrase stay as they are. */
export function pseudoWords(words: string): string {
  return words.replace(/\{\w+\}|\p{L}[\p{L}\p{M}\p{N}’'-]*/gu, (word) => {
    if (word.startsWith('{')) return word;
    const accented = Array.from(word, (letter) => accents.get(letter) ?? letter).join('');
    const longer = accented.replace(/[àéîöû]/, (vowel) => vowel.repeat(1 + Math.round(word.length * 0.35)));
    return override + longer + end;
  });
}

/** The marks of a text stay, with their ids. */
export function pseudoText(text: Text): Text {
  return typeof text === 'string' ? pseudoWords(text) : text.map(pseudoInline);
}

function pseudoInline(piece: Inline): Inline {
  if (typeof piece === 'string') return pseudoWords(piece);
  if (isKind(piece, 'em')) return { em: pseudoText(piece.em) };
  if (isKind(piece, 'strong')) return { strong: pseudoText(piece.strong) };
  if (isKind(piece, 'words')) return { ...piece, words: pseudoText(piece.words) };
  return piece;
}

/** A part of the pack: its English, in the pseudo-locale. */
export function pseudoPack(pack: BuiltPack): BuiltPack {
  const text = Object.fromEntries(
    Object.entries(pack.text['en'] ?? {}).map(([level, slices]) => [level, pseudoValue(slices) as SliceTexts]),
  );
  return { ...pack, structure: {}, text: { [pseudoLanguage]: text }, sources: {} };
}

/** Every string and every list of a slice is a text, but for the words to search for. */
function pseudoValue(value: unknown, key?: string): unknown {
  if (key === 'search') return value;
  if (typeof value === 'string' || Array.isArray(value)) return pseudoText(value as Text);
  return Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, pseudoValue(part, name)]));
}
