/** Finding something in a long list: a search box that hides on screen what does not match. Paper shows all. */

/** Without marks and case, so that "Gottron’s" finds "gottrons" and "Sjögren" finds "sjogren". */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/**
 * Looks for all of the words in the names of each `[data-item]` of each `.group`: its parts with the class `name`, and other words that
 * a reader may type, in its `data-words`. Hides what does not match, and groups that are left empty.
 *
 * @returns how many match.
 */
export function filterItems(root: ParentNode, words: string): number {
  const wanted = foldForSearch(words).split(/\s+/);
  let found = 0;
  for (const group of root.querySelectorAll('.group')) {
    let left = 0;
    for (const item of group.querySelectorAll<HTMLElement>('[data-item]')) {
      const names = foldForSearch(
        [...item.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' ') + ' ' + (item.dataset['words'] ?? ''),
      );
      const matches = wanted.every((word) => names.includes(word));
      item.classList.toggle('unmatched', !matches);
      if (matches) left++;
    }
    group.classList.toggle('unmatched', left === 0);
    found += left;
  }
  return found;
}
