/** The words of an inline text, without its marks. Pure; safe for the browser. */
import type { Inline, Text } from './tree.js';

/** Footnotes have no words and vanish. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(wordsOf).join('');
}

function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('em' in piece) return plainText(piece.em);
  if ('strong' in piece) return plainText(piece.strong);
  if ('words' in piece) return plainText(piece.words);
  return '';
}
