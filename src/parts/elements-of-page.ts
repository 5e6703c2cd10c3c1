/** The elements of a page as one of them may lead to another, whichever file or copy of us they come from. */
export type ElementsOfPage = ReadonlyMap<string, ShadowRoot>;

/** By name, the first of each with this pack; `own` is the element that asks. */
export function elementsOfPage(own: HTMLElement & { readonly pack: string }): ElementsOfPage {
  const found = new Map<string, ShadowRoot>();
  // A host may have given the element a tag of its own.
  const nameOf = ({ localName }: Element): string => localName.replace(/^[^-]+-/, '');
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<Element & { readonly citedSources?: unknown; readonly pack?: unknown }>('*')) {
      const { shadowRoot, citedSources, pack } = element;
      if (!shadowRoot) continue;
      if (!Array.isArray(citedSources)) look(shadowRoot);
      else if (pack === own.pack && !found.has(nameOf(element))) found.set(nameOf(element), shadowRoot);
    }
  };
  look(own.ownerDocument);
  return own.shadowRoot ? found.set(nameOf(own), own.shadowRoot) : found;
}

/** The first of these ways, `element part` each, that the page has: the part, or the beginning of the element. */
export function placeOf(ways: readonly string[], elements: ElementsOfPage): HTMLElement | undefined {
  for (const way of ways) {
    const [name = '', part = ''] = way.split(' ');
    const root = elements.get(name);
    const place = root?.getElementById(part) ?? root?.querySelector<HTMLElement>('.title');
    if (place) return place;
  }
  return undefined;
}
