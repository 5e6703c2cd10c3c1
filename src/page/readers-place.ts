/** Where a reader is in a document, to be found again in the element that takes its place: both are made of the same texts. */
import { unfold } from './bring-to.js';
import { pathOf } from './order.js';

const headings = 'h2, h3, h4, h5, h6, th, .name';

/** What there is to read, by its letters and figures, and by whether it is a heading. */
const textsIn = (root: ParentNode) =>
  Array.from(root.querySelectorAll(`${headings}, p, li, dt, dd, td, label`), (block) => ({
    block,
    words: String(block.matches(headings)) + block.textContent.replace(/[^\p{L}\p{N}]/gu, ''),
    top: block.getBoundingClientRect().top,
  }));

/** What begins nearest to where eyes begin to read comes first. Nothing, where the reader is not in the document. */
export function placesIn(element: Element): ReturnType<typeof textsIn> {
  const box = element.firstElementChild?.getBoundingClientRect();
  return box && box.top < 0 && box.bottom > 0 ? textsIn(element).sort((one, other) => (one.top - 48) ** 2 - (other.top - 48) ** 2) : [];
}

/** Opens the first that the element has, and has once only, and scrolls whatever scrolls around it to where it was. */
export function bringBack({ shadowRoot: root }: Element, places: ReturnType<typeof textsIn>): void {
  const texts = places[0] && root ? textsIn(root) : [];
  for (const { words, top } of places) {
    const twins = texts.filter((text) => text.words === words);
    const block = twins[0]?.block;
    if (!block?.contains(twins.at(-1)?.block ?? null)) continue;
    unfold(block);
    if (!block.checkVisibility()) continue;
    for (const box of pathOf(block))
      (box as Partial<Element>).scrollBy?.({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}
