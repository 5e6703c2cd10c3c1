/**
 * Which words paper explains. A paragraph full of brackets is not calm: only the first use of each term on a page gets one, a use in a
 * heading last of all; and none does where a `helio-glossary` prints them all. Worked out once for all words that have changed together.
 */
import { citationsChange } from '../../foundation/citations.js';

/** `first`: the first on the page, which also says the purpose line. */
export type OnPaper = '' | 'explained' | 'first';

export interface Word {
  readonly element: Element;
  /** The same for each use of the same term; `undefined` if it has no explanation. */
  readonly key: () => string | undefined;
  readonly explain: (onPaper: OnPaper) => void;
}

export const isInHeading = (element: Element): boolean => element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null;

const words = new Set<Word>();
let asked = false;

export function joinPage(word: Word): void {
  if (words.size === 0) document.addEventListener(citationsChange, sortOutFirstUses);
  words.add(word);
  sortOutFirstUses();
}

export function leavePage(word: Word): void {
  words.delete(word);
  if (words.size === 0) document.removeEventListener(citationsChange, sortOutFirstUses);
  else sortOutFirstUses();
}

/** Once everything else that happens now has happened. */
export function sortOutFirstUses(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(settle);
}

function settle(): void {
  asked = false;
  const listed = document.querySelector('helio-glossary:not([hidden])') !== null;
  const rank = new Map([...words].map((word) => [word, Number(isInHeading(word.element))]));
  const follows = (a: Word, b: Word): boolean => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  const ordered = [...words].sort((a, b) => rank.get(a)! - rank.get(b)! || (follows(a, b) ? 1 : -1));
  const seen = new Set<string>();
  for (const word of ordered) {
    const key = word.key();
    const explains = key !== undefined && !listed && !seen.has(key);
    word.explain(!explains ? '' : seen.size === 0 ? 'first' : 'explained');
    if (explains) seen.add(key);
  }
}
