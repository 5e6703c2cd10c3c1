/** Brings a reader to another part of the element: below what sticks on the page, and with the focus. */
import { bringBelow } from '../../parts/bring-below.js';

type Host = Element & { readonly renderRoot: ParentNode };

const bring = (host: Host, part: string, focused: string): void => {
  const { renderRoot } = host;
  renderRoot.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  bringBelow(host, renderRoot.querySelector<HTMLElement>(part));
};

export const toSign = (host: Host, id: string): void => {
  bring(host, `[data-item="${id}"]`, `.list [data-finding="${id}"]`);
};
export const toFigure = (host: Host): void => {
  bring(host, '.figure-side', 'input[name="view"]:checked');
};
export const toReaderList = (host: Host): void => {
  bring(host, '.reader-list', '.reader-list h3');
};

/** What a part of the figure or of the list is about. */
export const findingOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['finding'] ?? dataset['item'] ?? dataset['of'] ?? '';
