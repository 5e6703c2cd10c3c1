import { OwnDocument } from '../../page/own-document.js';

type Host = ConstructorParameters<typeof OwnDocument>[0];

/** As that of every element; an id of it begins with the name of the part that it is in. */
export class GuideDocument extends OwnDocument {
  readonly #lead: (path: string) => void;

  constructor(host: Host, lead: (path: string) => void) {
    super(host, () => undefined);
    this.#lead = lead;
  }

  override lead(path: string): void {
    this.#lead(path);
  }
}
