/** Takes away from a copy of an element what a reader did not ask to have on paper. */
import type { Paper } from './paper-frame.js';

const all = (base: Element, selector: string): Element[] => [...base.querySelectorAll(selector)];

export function drop(base: Element, selector: string): void {
  for (const part of all(base, selector)) part.remove();
}

/** Leaves what a reader sees: what is folded or filtered away goes, and so do the notes on it. */
export function keepOpen(base: Element): void {
  for (const closed of all(base, '.detail[hidden]')) (closed.closest('[data-item]') ?? closed.closest('.part') ?? closed).remove();
  drop(base, '.unmatched, .off, details:not(:has(.sources))');
  drop(base, '.group:not(:has([data-item], .part))');
  keepCited(base);
}

/** What is still cited, under the numbers that it had. */
function keepCited(base: Element): void {
  const cited = new Set(all(base, '[data-cite]').flatMap(({ textContent }) => textContent.match(/\d+/g) ?? []));
  all(base, '.sources > li').forEach((item, index) => {
    (item as HTMLLIElement).value = index + 1;
    if (!cited.has(String(index + 1))) item.remove();
  });
}

const chosen = '[data-item], .tick-row, [data-entry]';

/**
 * One sheet: what it is about, the key points, what is open or chosen, when to get help. Where that is too much, of the help box only emergencies
 * stay; and what still does not go on the sheet is counted.
 */
export function keepOnePage(base: Element, { fits }: Paper): number {
  keepOpen(base);
  drop(base, '.tick-row:not(:has(:checked, .written:not(:empty)))');
  const wanted = all(base, `.opening, .comparison, .reader-list, .red-flags, .review, ${chosen}`);
  const isWanted = (part: Element): boolean => wanted.some((one) => one.contains(part) || part.contains(one));
  for (const part of all(base, '*')) if (!isWanted(part) && !/^H\d/.test(part.tagName)) part.remove();
  // A heading of nothing.
  drop(base, `:is(h3, h4, h5, h6):last-child:not(:is(${chosen}) *)`);
  for (const level of ['within-days', 'same-day']) if (!fits()) drop(base, `.flags.${level}`);
  return dropUntil(fits, base, chosen);
}

/** Takes the last away, one by one. Returns how many went. */
export function dropUntil(fits: Paper['fits'], base: Element, selector: string): number {
  const parts = all(base, selector);
  const { length } = parts;
  while (parts.length > 0 && !fits()) parts.pop()?.remove();
  return length - parts.length;
}
