import type { Citation, Term, Text } from '../tree.js';

/** Terms and footnotes of a text, at any depth. */
export function* marksIn(text: Text): Generator<Term | Citation> {
  if (typeof text === 'string') return;
  for (const piece of text) {
    if (typeof piece === 'string') continue;
    if ('cite' in piece) yield piece;
    else if ('em' in piece) yield* marksIn(piece.em);
    else if ('strong' in piece) yield* marksIn(piece.strong);
    else {
      yield piece;
      yield* marksIn(piece.words);
    }
  }
}
