/** Finding something in a long list: a search box that hides on screen what does not match. Paper shows all. */

/** Without marks, case, apostrophes and what is not seen; what else is no letter or figure is a space. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ´`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is looked in, so that "Gottron’s" is found by "gottrons", "Sjögren" by "sjogren", and "X-ray" by "x ray" and "xray". */
export const foldForSearch = (text: string): string => `${plain(text)} ${plain(text.replace(/[-‐‑–]/g, ''))}`;

/** The words that are looked for. A possessive finds the name, and a quote or a full stop nothing of its own. */
export const searchedWords = (words: string): string[] =>
  plain(words.replace(/['’‘ʼ´`]s(?![\p{L}\p{N}])/giu, ''))
    .split(' ')
    .filter(Boolean);

/**
 * Looks for all of the words in the names of each `[data-item]` of each `.group`: its parts with the class `name`, and other words that
 * a reader may type, in its `data-words`. Hides what does not match, and groups that are left empty.
 *
 * @returns how many match.
 */
export function filterItems(root: ParentNode, words: string): number {
  return filterGroups(root, words, (item) =>
    foldForSearch(
      [...item.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' ') + ' ' + (item.dataset['words'] ?? ''),
    ),
  );
}

/** The same, where `textOf` has the folded text of an item. */
export function filterGroups(root: ParentNode, words: string, textOf: (item: HTMLElement) => string): number {
  const wanted = searchedWords(words);
  let found = 0;
  for (const group of root.querySelectorAll('.group')) {
    let left = 0;
    for (const item of group.querySelectorAll<HTMLElement>('[data-item]')) {
      const text = textOf(item);
      const matches = wanted.every((word) => text.includes(word));
      item.classList.toggle('unmatched', !matches);
      if (matches) left++;
    }
    group.classList.toggle('unmatched', left === 0);
    found += left;
  }
  return found;
}
