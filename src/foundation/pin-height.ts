/**
 * No jump at upgrade: an element whose HTML carries its document (or a placeholder) keeps that height until the reader's first
 * input, or until it is off-screen, where a change of height moves nothing that is seen.
 */
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export function pinHeight(element: HTMLElement): void {
  if (!element.firstElementChild) return;
  const { height } = element.getBoundingClientRect();
  if (height === 0) return;
  element.style.minBlockSize = `${String(height)}px`;

  const release = (): void => {
    element.style.minBlockSize = '';
    if (element.getAttribute('style') === '') element.removeAttribute('style');
    observer.disconnect();
    for (const input of inputs) removeEventListener(input, release);
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (entry && !entry.isIntersecting) release();
  });
  observer.observe(element);
  for (const input of inputs) addEventListener(input, release, { passive: true });
}
