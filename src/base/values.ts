import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hideFromRecorders } from './recorders.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Those in the page, and how often it was put aside: whoever was not in it then drops a reader's part when put back. */
const inPage = new Set<Values>();
let asides = 0;

const onAside = ({ persisted }: PageTransitionEvent): void => {
  if (!persisted) return;
  asides += 1;
  for (const values of inPage) values.settle();
};

/**
 * The values of an element's attributes, as `<input value>` has them: the attribute is the default, the property is the state. What a
 * reader chooses is never written into the page, and holds until the host says something new: what it has said before, said again or
 * taken away, as hosts do that render anew, undoes nothing. When the page is put aside for the Back button, the reader's part is
 * dropped, for the next to press Back may be another; and again when it is shown, where the first came too late.
 */
export class Values implements ReactiveController {
  readonly #host: Host;
  readonly #forgetReader: () => void;
  readonly #attributes = new Map<string, unknown>();
  readonly #properties = new Map<string, unknown>();
  /** What the reader has chosen. */
  readonly chosen = new Map<string, unknown>();
  /** What an attribute said last, even if it has been taken away since. */
  readonly #texts = new Map<string, string>();
  #asides = asides;

  /** `forgetReader` drops all that a reader has chosen, ticked and written. */
  constructor(host: Host, forgetReader: () => void) {
    this.#host = host;
    this.#forgetReader = forgetReader;
    host.addController(this);
  }

  get(name: string): unknown {
    return this.chosen.get(name) ?? this.#properties.get(name) ?? this.#attributes.get(name);
  }

  /** The host writes the property; or, with `text`, the attribute, which is `null` if it is removed. */
  set(name: string, value: unknown, text: string | null | undefined): void {
    if (text === undefined) {
      if (String(this.#properties.get(name)) === String(value)) return;
      this.#properties.set(name, value);
    } else {
      this.#attributes.set(name, value);
      if (text === null || text === this.#texts.get(name)) return;
      this.#texts.set(name, text);
      this.#properties.delete(name);
    }
    this.chosen.delete(name);
  }

  /** Drops the reader's part if the page has been put aside since it was last asked. */
  settle(): void {
    if (this.#asides === asides) return;
    this.#asides = asides;
    this.#forgetReader();
  }

  hostConnected(): void {
    inPage.add(this);
    for (const type of ['pagehide', 'pageshow'] as const) addEventListener(type, onAside);
    this.settle();
  }

  hostDisconnected(): void {
    inPage.delete(this);
  }

  hostUpdated(): void {
    hideFromRecorders(this.#host.renderRoot);
  }
}
