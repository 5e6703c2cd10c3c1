/**
 * No jump at upgrade: what follows an element whose HTML carries its document (or a placeholder) keeps its place as far as it is seen, until
 * the reader's first input, or until the element is off-screen.
 */
import { attempt } from './guard.js';

/** Not what a press begins with: what a reader is pressing stays under the finger until it has been pressed. A touch that scrolls is cancelled. */
const inputs = ['click', 'keydown', 'wheel', 'pointercancel'] as const;

/**
 * `upgrade` hides the document: at first the element keeps all of its height, so that others can be measured. What is returned is called once the
 * element shows its content; it brings a reader to the same place, and then the element reaches to where the document ended, if that is seen.
 */
export function pinHeight(element: HTMLElement, upgrade: () => void): ((keepPlace: () => void) => void) | undefined {
  const view = element.ownerDocument.defaultView;
  // Before the upgrade the element is inline: its own box says little about what is in it.
  const content = new Range();
  content.selectNodeContents(element);
  const { top, height } = content.getBoundingClientRect();
  const end = endOf(element);
  upgrade();
  const root = element.shadowRoot;
  if (!view || !root || height === 0) return undefined;
  const sheet = new view.CSSStyleSheet();
  let margin = '';
  const pin = (pixels: number): void => {
    sheet.replaceSync(`@media screen{:host{min-block-size:${String(Math.max(0, pixels))}px!important;${margin}}}`);
  };
  pin(height);
  root.adoptedStyleSheets.push(sheet);
  // Margins of the document lay outside its box, or outside that of a parent.
  const above = top - topOf(element);
  if (above > 0) margin = `margin-block-start:${String(above)}px!important`;
  pin(height);
  pin(height + end - endOf(element));

  const released = new AbortController();
  const release = (): void => {
    sheet.replaceSync('');
    observer.disconnect();
    released.abort();
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (entry && !entry.isIntersecting) release();
  });
  observer.observe(element);
  // Some end on their way out of an element: see private-events.ts.
  for (const input of inputs) view.addEventListener(input, release, { capture: true, passive: true, signal: released.signal });
  return (keepPlace) => {
    // In the frame that shows it first, and after what others of the page do in it.
    requestAnimationFrame(() => {
      attempt(element, () => {
        const { bottom } = element.getBoundingClientRect();
        // A reader beyond the end stays there: browsers see to it themselves.
        const isRead = bottom > 99;
        if (isRead) keepPlace();
        if (!released.signal.aborted) pin(isRead ? Math.min(bottom, view.innerHeight) - topOf(element) : 0);
      });
    });
  };
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Where the next thing in the flow begins; the end of the parent, if nothing follows. */
function endOf({ nextElementSibling: next, parentElement: parent }: Element): number {
  return next ? topOf(next) : (parent?.getBoundingClientRect().bottom ?? 0);
}
