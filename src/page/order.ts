/** Where an element is in the page as it is drawn: through shadow roots, and in the slot that shows it. */
type Step = Node & Partial<Pick<ShadowRoot, 'host'> & Pick<Element, 'assignedSlot'>>;

/** From the document down to the element itself. */
export function pathOf(element: Element): readonly Node[] {
  const path: Node[] = [];
  for (let node: Step | null | undefined = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host) path.unshift(node);
  return path;
}

/** For sorting: which of two paths comes first in the page. */
export function byOrder(one: readonly Node[], other: readonly Node[]): number {
  const fork = one.findIndex((node, index) => node !== other[index]);
  const [a, b] = [one[fork], other[fork]];
  return !a || (b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) ? -1 : 1;
}
