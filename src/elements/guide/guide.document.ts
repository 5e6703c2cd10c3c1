import { OwnDocument } from '../../page/own-document.js';

type Host = ConstructorParameters<typeof OwnDocument>[0];

const stem = 'helio-guide-';

/** As that of every element; an id of it begins with the name of the part that it is in. */
export class GuideDocument extends OwnDocument {
  readonly #host: Host;
  readonly #lead: (path: string) => void;

  constructor(host: Host, lead: (path: string) => void) {
    super(host, () => undefined);
    this.#host = host;
    this.#lead = lead;
  }

  override hostConnected(): void {
    super.hostConnected();
    addEventListener('hashchange', this.#onHash);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    removeEventListener('hashchange', this.#onHash);
  }

  override lead(path: string): void {
    this.#lead(path);
  }

  /** Where a reader is in it: the id, from the name of the part on. */
  get path(): string | undefined {
    return this.places[0]?.block.closest(`[id*="${stem}"]`)?.id.split(stem)[1];
  }

  chapterOf(part: string): Element | null {
    return this.#host.querySelector(`[id$="${stem}${part}"]`);
  }

  /** To a part in the document; with what the host has put before its ids. */
  hrefOf(part: string): string {
    return `#${this.chapterOf(part)?.id ?? stem + part}`;
  }

  readonly #onHash = (): void => {
    if (!location.hash) this.#lead('');
  };
}
