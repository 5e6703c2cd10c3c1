/** Scrolls a part of an element to the top of what is seen, below anything of the page that sticks there. */
export function bringBelow(host: Element, part: HTMLElement | null): void {
  if (!part) return;
  const bring = (): void => {
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  bring();
  const { left, top, width } = part.getBoundingClientRect();
  let over = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 1);
  for (; over && !over.contains(host); over = over.parentElement) {
    if (!/sticky|fixed/.test(getComputedStyle(over).position)) continue;
    part.style.scrollMarginTop = `${String(over.getBoundingClientRect().bottom)}px`;
    bring();
    part.removeAttribute('style');
    return;
  }
}
