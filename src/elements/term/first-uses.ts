/**
 * Which words paper explains. A paragraph full of brackets is not calm: only the first use of each term on a page gets one, a use in a
 * heading last of all; and none does where a `helio-glossary` prints them all. A use that may not be printed gets its own, and takes
 * none from those that follow. Worked out once for all words that have changed together.
 */
import { citationsChange } from '../../base/citations.js';

/** `first`: the first on the page, which also says the purpose line. */
export type OnPaper = '' | 'explained' | 'first';

export interface Word {
  readonly element: Element;
  /** The same for each use of the same term; `undefined` if it has no explanation. */
  readonly key: () => string | undefined;
  readonly explain: (onPaper: OnPaper) => void;
}

/** A copy in a list of contents is part of a link, and nothing else. */
export const isInContents = (element: Element): boolean => element.closest(':is(nav, [role="navigation"], [role="doc-toc"]) a') !== null;

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

/** Selectors of what the page's own style sheets keep from paper; those of other sites cannot be read. */
let unprinted: string[] = [];
let sheetsRead = -1;

function readSheets(): void {
  const { styleSheets, adoptedStyleSheets } = document;
  const sheets = [...styleSheets, ...adoptedStyleSheets];
  if (sheets.length === sheetsRead) return;
  sheetsRead = sheets.length;
  unprinted = [];
  const read = ({ cssRules, media }: CSSStyleSheet | CSSMediaRule, onPaper: boolean): void => {
    const here = onPaper || /(^|,)\s*(only )?print\b/.test(media.mediaText);
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule) read(rule, here);
      else if (here && rule instanceof CSSStyleRule && rule.style.display === 'none') unprinted.push(rule.selectorText);
    }
  };
  for (const sheet of sheets) {
    try {
      read(sheet, false);
    } catch {
      // Of another origin.
    }
  }
}

/** Whether it is certain to be on paper: not hidden, not in a navigation, which pages drop there, and not dropped by a style sheet. */
const isPrinted = (element: Element): boolean =>
  element.checkVisibility() && !element.closest('nav, [role="navigation"]') && !unprinted.some((selector) => element.closest(selector));

function settle(): void {
  asked = false;
  readSheets();
  const listed = [...document.querySelectorAll('helio-glossary')].some(isPrinted);
  const rank = new Map([...words].map((word) => [word, Number(isInHeading(word.element))]));
  const follows = (a: Word, b: Word): boolean => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  const ordered = [...words].sort((a, b) => rank.get(a)! - rank.get(b)! || (follows(a, b) ? 1 : -1));
  const seen = new Set<string>();
  for (const word of ordered) {
    const key = word.key();
    const explains = key !== undefined && !listed && !seen.has(key);
    const counts = explains && isPrinted(word.element);
    word.explain(!explains ? '' : counts && seen.size === 0 ? 'first' : 'explained');
    if (counts) seen.add(key);
  }
}
