/**
 * Which words paper explains. A paragraph full of brackets is not calm: only the first use of each term on a page gets one, a use in a
 * heading last of all; and none does where a `helio-glossary` prints them all. A use that may not be printed gets its own, and takes
 * none from those that follow. Worked out once for all words that have changed together.
 */
import { hearCitations } from '../../parts/hear-citations.js';

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

/** The words of one document, and what its style sheets keep from paper. */
interface Page {
  readonly words: Set<Word>;
  readonly leave: () => void;
  unprinted: string[];
  sheets: number;
}

const pages = new Map<Document, Page>();
let asked = false;

export function joinPage(word: Word): void {
  const { ownerDocument } = word.element;
  const page = pages.get(ownerDocument) ?? {
    words: new Set(),
    leave: hearCitations(ownerDocument, sortOutFirstUses),
    unprinted: [],
    sheets: -1,
  };
  pages.set(ownerDocument, page);
  page.words.add(word);
  sortOutFirstUses();
}

export function leavePage(word: Word): void {
  // It may be in another document by now.
  for (const [document, { words, leave }] of pages) {
    if (!words.delete(word) || words.size > 0) continue;
    leave();
    pages.delete(document);
  }
  sortOutFirstUses();
}

/** Once everything else that happens now has happened. */
export function sortOutFirstUses(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(settle);
}

/** Finds the selectors of what the page's own style sheets keep from paper; those of other sites cannot be read. */
function readSheets({ styleSheets, adoptedStyleSheets }: Document, page: Page): void {
  const sheets = [...styleSheets, ...adoptedStyleSheets];
  if (sheets.length === page.sheets) return;
  page.sheets = sheets.length;
  page.unprinted = [];
  const read = ({ cssRules, media }: CSSStyleSheet | CSSMediaRule, onPaper: boolean): void => {
    const here = onPaper || /(^|,)\s*(only )?print\b/.test(media.mediaText);
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule) read(rule, here);
      else if (here && rule instanceof CSSStyleRule && rule.style.display === 'none') page.unprinted.push(rule.selectorText);
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
const isPrinted = (element: Element, { unprinted }: Page): boolean =>
  element.checkVisibility() && !element.closest('nav, [role="navigation"]') && !unprinted.some((selector) => element.closest(selector));

function settle(): void {
  asked = false;
  for (const [document, page] of pages) {
    readSheets(document, page);
    settlePage(document, page);
  }
}

function settlePage(document: Document, page: Page): void {
  const listed = [...document.querySelectorAll('helio-glossary')].some((list) => isPrinted(list, page));
  const ranked = [...page.words].map((word) => ({ word, rank: Number(isInHeading(word.element)) }));
  const follows = (a: Word, b: Word): boolean => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  ranked.sort((a, b) => a.rank - b.rank || (follows(a.word, b.word) ? 1 : -1));
  const seen = new Set<string>();
  for (const { word } of ranked) {
    const key = word.key();
    const explains = key !== undefined && !listed && !seen.has(key);
    const counts = explains && isPrinted(word.element, page);
    word.explain(!explains ? '' : counts && seen.size === 0 ? 'first' : 'explained');
    if (counts) seen.add(key);
  }
}
