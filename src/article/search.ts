/** Finding something in a long list: a search box that hides on screen what does not match. Paper shows all. */

const apostrophes = /['’‘‛\u02b9-\u02bd´`′＇]/g;
/** Soft hyphens, joiners and other characters that nobody sees. */
const invisible = /[\p{Cf}\p{DI}]/gu;
const dashes = /[\p{Pd}−]/gu;

/** Lower case, without accents, apostrophes and invisible characters; anything else but letters and figures is a space. */
const plain = (text: string): string =>
  text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withoutDashes = (text: string): string => plain(text.replace(invisible, '').replace(dashes, ''));

/** The text of an item, to be searched: with hyphens as spaces and without them, so that "X-ray" is found by "x ray" and by "xray". */
export const foldForSearch = (text: string): string => ` ${plain(text)} ${withoutDashes(text)}`;

/** A short word begins a word: "red" is not in "covered". A longer one may be anywhere: "thyroid" is in "parathyroid". */
const has = (text: string, word: string): boolean => !word || text.includes(word.length > 3 ? word : ` ${word}`);

/** Plurals and possessives also find the word without its ending: "stairs", "rashes", "doctor's". */
const formsOf = (word: string): string[] => [
  word,
  ...(/...[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
  ...(/...es$/.test(word) ? [word.slice(0, -2)] : []),
];

/** Tells whether a folded text has all the words that a reader typed. Punctuation alone looks for nothing, so every text has it. */
export function searcherOf(typed: string): (folded: string) => boolean {
  // "X-ray" and "check-up" are one word, written with a space or without.
  const words = typed.split(/[\s/,;:.]+/).map((word) => [withoutDashes(word), plain(word)].flatMap(formsOf));
  return (folded) => words.every((forms) => forms.some((form) => has(folded, form)));
}

/** The names of an item, its parts with the class `name`, and further words that a reader may type, in `data-words`. */
const wordsIn = (item: HTMLElement): string =>
  foldForSearch([...item.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' ') + ' ' + (item.dataset['words'] ?? ''));

/**
 * Hides each `[data-item]` whose folded text lacks a word, and each `.group` in which nothing is left to be seen.
 *
 * @returns how many are seen: what another filter has taken off is not counted.
 */
export function filterItems(root: ParentNode, typed: string, textOf = wordsIn): number {
  const matches = searcherOf(typed);
  for (const item of root.querySelectorAll<HTMLElement>('.group [data-item]')) item.classList.toggle('unmatched', !matches(textOf(item)));
  for (const group of root.querySelectorAll('.group'))
    group.classList.toggle('unmatched', !group.querySelector('[data-item]:not(.unmatched)'));
  return root.querySelectorAll(`.group ${seen}`).length;
}

const seen = '[data-item]:not(.unmatched, .off)';

/**
 * Where a group is filtered, its part with the class `count` tells on screen how many are seen; on paper, which has all, how many there are.
 *
 * @param words what it tells, for the `data-group` of the group and a number.
 */
export function recount(root: ParentNode, words: (group: string, count: number) => string): void {
  for (const group of root.querySelectorAll<HTMLElement>('.group:has(.count)')) {
    const [all, some] = group.querySelectorAll('.count');
    const count = group.querySelectorAll(seen).length;
    const filtered = count < group.querySelectorAll('[data-item]').length;
    all?.classList.toggle('unmatched', filtered);
    if (!filtered) some?.remove();
    else if (all) {
      const shown = some ?? (all.cloneNode() as Element);
      shown.className = `${all.className.replace('unmatched', '')} no-print`;
      shown.textContent = words(group.dataset['group'] ?? '', count);
      all.after(shown);
    }
  }
}
