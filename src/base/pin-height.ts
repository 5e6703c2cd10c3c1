/**
 * No jump at upgrade: an element whose HTML carries its document (or a placeholder) keeps that height until the reader's first
 * input, or until it is off-screen, where a change of height moves nothing that is seen.
 */
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** `upgrade` hides the document: what follows the element must stand where it stood before. */
export function pinHeight(element: HTMLElement, upgrade: () => void): void {
  const view = element.ownerDocument.defaultView;
  if (!element.firstElementChild || !view) {
    upgrade();
    return;
  }
  const { top, height } = contentBox(element);
  const end = endOf(element);
  upgrade();
  if (height === 0) return;
  const { style } = element;
  style.minBlockSize = `${String(height)}px`;
  // Margins of the document lay outside its box, or outside that of a parent.
  const above = top - element.getBoundingClientRect().top;
  if (above > 0) style.marginBlockStart = `${String(above)}px`;
  const below = end - endOf(element);
  if (below > 0) style.minBlockSize = `${String(height + below)}px`;

  const released = new AbortController();
  const release = (): void => {
    style.minBlockSize = style.marginBlockStart = '';
    dropEmptyStyle(element);
    observer.disconnect();
    released.abort();
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (entry && !entry.isIntersecting) release();
  });
  observer.observe(element);
  // Some end on their way out of an element: see private-events.ts.
  for (const input of inputs) view.addEventListener(input, release, { capture: true, passive: true, signal: released.signal });
}

/** What we have set is taken back: the attribute goes with it, if it was ours alone. */
export function dropEmptyStyle(element: Element): void {
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** Before the upgrade the element is inline: its own box says little about what is in it. */
function contentBox(element: Element): { top: number; height: number } {
  const content = new Range();
  content.selectNodeContents(element);
  const boxes = [element.getBoundingClientRect(), content.getBoundingClientRect()].filter((box) => box.height > 0);
  const top = Math.min(...boxes.map((box) => box.top));
  return { top, height: Math.max(0, Math.max(...boxes.map((box) => box.bottom)) - top) };
}

/** Where the next thing in the flow begins; the end of the parent, if nothing follows. */
function endOf(element: Element): number {
  const { nextElementSibling: next, parentElement: parent } = element;
  return next ? next.getBoundingClientRect().top : (parent?.getBoundingClientRect().bottom ?? 0);
}
