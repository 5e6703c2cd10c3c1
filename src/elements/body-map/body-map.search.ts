/** Finding a sign in a long list: a search box, and arrow keys that move from sign to sign and from group to group. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../base/localizer.js';
import { messagesOf } from '../../article/template-messages.js';
import { filterItems } from '../../article/search.js';
import type { BodyMapModel } from './body-map.model.js';
import type { bodyMapMessages } from './body-map.messages.js';

export function searchBox(localizer: Localizer<typeof bodyMapMessages>, result: string): TemplateResult {
  const message = messagesOf(localizer);
  return html`<div class="search no-print">
    <label><span>${message('search')}</span><input type="search" aria-describedby="search-keys" /></label>
    <p class="small" role="status">${result}</p>
    <p class="small keys" id="search-keys">${message('searchKeys')}</p>
  </div>`;
}

/** Hides on screen what does not match, and groups that are left empty; paper shows all. Gives how many match. */
export function filterList(list: Element, model: BodyMapModel, words: string): number {
  return filterItems(list, words, ({ dataset }) => model.findings.get(dataset['item'] ?? '')?.searchText ?? '');
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
