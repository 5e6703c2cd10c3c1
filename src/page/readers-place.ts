/** Where a reader is in a document, to be found again in the element that takes its place: both are made of the same texts. */
import { unfold } from './bring-to.js';

const headings = 'h1, h2, h3, h4, h5, h6, th, .name';

/** What there is to read, by its letters and figures, and by whether it is a heading. */
const textsIn = (root: ParentNode) =>
  Array.from(root.querySelectorAll(`${headings}, p, li, dt, dd, td, label`), (block) => ({
    block,
    words: block.matches(headings) + block.textContent.replace(/[^\p{L}\p{N}]/gu, ''),
    top: block.getBoundingClientRect().top,
  }));

/** What begins nearest to where eyes begin to read comes first. Nothing, where the reader is not in the document. */
export function placesIn(element: Element): ReturnType<typeof textsIn> {
  const { top = 0, bottom = 0 } = element.firstElementChild?.getBoundingClientRect() ?? {};
  return top < 0 && bottom > 0 ? textsIn(element).sort((one, other) => Math.abs(one.top - 48) - Math.abs(other.top - 48)) : [];
}

/** Opens the first that the element has, and has once only, and scrolls whatever scrolls around it to where it was. */
export function bringBack({ shadowRoot: root }: Element, places: ReturnType<typeof textsIn>): void {
  const texts = places.length > 0 && root ? textsIn(root) : [];
  for (const { words, top } of places) {
    const [block, ...others] = texts.filter((text) => text.words === words).map((text) => text.block);
    if (!block || others.some((other) => !block.contains(other))) continue;
    unfold(block);
    if (!block.checkVisibility()) continue;
    for (
      let box: Element | null | undefined = block;
      box;
      box = box.assignedSlot ?? box.parentElement ?? (box.getRootNode() as Partial<ShadowRoot>).host
    )
      box.scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}
