/** A guide on paper: a cover with the contents, and all parts. What opens and closes a page is there once. */
import type { Paper } from '../../paper/paper-frame.js';

interface Printed {
  readonly label: string;
  readonly element: Element;
}

const baseOf = ({ shadowRoot }: Element): HTMLElement | null | undefined => shadowRoot?.querySelector<HTMLElement>('.base');

/** A part has styles of its own. */
function addPart(paper: Paper, part: Element): Element | undefined {
  const copy = baseOf(part)?.cloneNode(true) as Element | undefined;
  if (!part.shadowRoot || !copy) return undefined;
  paper.add(part.shadowRoot).append(copy);
  return copy;
}

export function addAll(paper: Paper, title: Node | undefined, all: readonly Printed[]): void {
  // One that has failed has nothing to print, and takes no other with it.
  const parts = all.filter(({ element }) => baseOf(element));
  const base = parts[0] && baseOf(parts[0].element);
  if (!base) return;
  const cover = base.cloneNode() as HTMLElement;
  cover.className = 'base cover';
  const list = paper.root.ownerDocument.createElement('ol');
  for (const { label } of parts) list.appendChild(paper.root.ownerDocument.createElement('li')).append(label);
  const once = (selector: string): Node | string => base.querySelector(selector)?.cloneNode(true) ?? '';
  cover.append(title?.cloneNode(true) ?? '', once('.purpose'), list, once('.review'));
  paper.root.append(cover);
  paper.root.ownerDocument.adoptedStyleSheets[0]?.insertRule('@page{@bottom-center{content:counter(page);font:8pt sans-serif}}');
  parts.forEach(({ element }, index) => {
    const copy = addPart(paper, element);
    // By its number, for a list of contents cannot know the sheet that a part begins on.
    copy?.querySelector('.title')?.prepend(`${index + 1}. `);
    // When to get help is in the first part, where its sources are.
    const told = copy?.querySelectorAll(index === 0 ? '.purpose, .review' : '.purpose, .review, .red-flags') ?? [];
    for (const said of told) said.remove();
  });
}
