type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A node of a drawing. A tree of it first, as words have, would weigh as much as the nodes. */
export function svg(tag: string, attributes: Attributes, children: readonly Node[] = []): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

export function set(node: Element | undefined, attributes: Attributes): void {
  for (const name in attributes) if (attributes[name] !== undefined) node?.setAttribute(name, String(attributes[name]));
}
