/** Brings a reader to a place that may be folded away: what is around it opens, as it does for the browser's own search. */
export function bringTo(target: HTMLElement): void {
  for (let around: Node | null | undefined = target; around; around = around.parentNode ?? (around as Partial<ShadowRoot>).host) {
    if (!(around instanceof Element)) continue;
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around.getAttribute('hidden') === 'until-found') {
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.removeAttribute('hidden');
    }
  }
  // What takes the focus by itself stays in the order of tabbing.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView();
}
