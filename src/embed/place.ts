/**
 * A place for one of our elements that a host can write where it may not write our tags: `<div data-heliotrope="body-map" data-level="easy">`,
 * or a link to a frame of ours with `data-heliotrope`. Its other `data-` attributes, and the query of the link, are the attributes of the element.
 */
export interface Place {
  /** `body-map` */
  readonly name: string;
  readonly tag: string;
  readonly settings: URLSearchParams;
}

/** Whatever a link says: no handler, and no style. */
const isSetting = (name: string): boolean => /^(?!on|style)[a-z-]+$/.test(name);

export function placeOf(element: Element): Place | undefined {
  const { dataset = {}, pathname, search } = element as Partial<HTMLAnchorElement>;
  const { heliotrope, ...data } = dataset;
  const name = heliotrope || /([a-z-]+)\.[\w.-]+$/.exec(pathname ?? '')?.[1];
  if (heliotrope === undefined || !name || !/^[a-z-]+$/.test(name)) return undefined;
  const settings = new URLSearchParams(search);
  for (const key in data) settings.set(key.replace(/[A-Z]/g, '-$&').toLowerCase(), data[key] ?? '');
  return { name, tag: `helio-${name}`, settings };
}

/** Inside a block, instead of a link. Returns what was there before. */
export function fill(place: Element, content: Element): readonly Node[] {
  if (place.localName === 'a') {
    place.replaceWith(content);
    return [place];
  }
  const inside = [...place.childNodes];
  place.replaceChildren(content);
  return inside;
}

/** The element, with what was in the place inside it: that shows until the element works, and whenever it cannot. */
export function becomeElement(place: Element, { tag, settings }: Place): void {
  const element = document.createElement(tag);
  settings.forEach((value, name) => {
    if (isSetting(name)) element.setAttribute(name, value);
  });
  element.append(...fill(place, element));
}
