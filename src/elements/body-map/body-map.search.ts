/** Finding a sign in a long list: by words, and with arrow keys from sign to sign and from group to group. */
import { foldForSearch } from '../../parts/search.js';
import { plainText } from '../../content/plain-text.js';
import type { FindingModel } from './body-map.model.js';

const folded = new WeakMap<FindingModel, string>();

/** The text that a search looks in, folded when somebody first searches. */
export function searchedText(finding: FindingModel): string {
  const text = folded.get(finding) ?? foldForSearch(finding.searched.map((words = '') => plainText(words)).join(' '));
  folded.set(finding, text);
  return text;
}

/** Arrow keys on a control of the list. True if focus has moved. */
export function moveInList(list: Element, event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const current = (event.target as Element).closest<HTMLElement>('[data-finding]');
  if (!step || !current || event.altKey || event.shiftKey || event.metaKey) return false;
  const reach = event.ctrlKey
    ? '.group:not(.unmatched) > .findings > [data-item]:not(.unmatched, :not(.unmatched) ~ *)'
    : '[data-item]:not(.unmatched)';
  const controls = [...list.querySelectorAll<HTMLElement>(reach)].flatMap(
    (item) => item.querySelector<HTMLElement>('[data-finding]') ?? [],
  );
  // From the middle of a group: to its first control going up, to the next group's going down.
  const from = controls.findLastIndex(
    (control) => control === current || (control.compareDocumentPosition(current) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const inBetween = controls[from] !== current;
  const next = controls[step === -1 && inBetween ? from : from + step];
  next?.focus();
  return next !== undefined;
}
