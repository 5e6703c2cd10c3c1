import { pathOf } from './order.js';

/** What is around it opens, as it does for the browser's own search. */
export function unfold(target: Element): void {
  for (const around of pathOf(target)) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around instanceof Element && around.matches('[hidden=until-found]')) {
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.removeAttribute('hidden');
    }
  }
}

/** Brings a reader to a place that may be folded away, or to a part that may be folded. */
export function bringTo(target: HTMLElement): void {
  unfold(target.querySelector('.detail') ?? target);
  // What takes the focus by itself stays in the order of tabbing.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView();
}
