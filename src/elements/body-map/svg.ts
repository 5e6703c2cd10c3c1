/** A node of a drawing. A tree of it first, as words have, would weigh as much as the nodes. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Node[] = [],
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) if (attributes[name] !== undefined) made.setAttribute(name, String(attributes[name]));
  made.append(...children);
  return made;
}
