/** What is around it opens, as it does for the browser's own search. */
export function unfold(target: Element): void {
  for (let around: Node | null | undefined = target; around; around = around.parentNode ?? (around as Partial<ShadowRoot>).host) {
    if (!(around instanceof Element)) continue;
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around.getAttribute('hidden') === 'until-found') {
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
