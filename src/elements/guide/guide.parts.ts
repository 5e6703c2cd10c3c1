/**
 * The elements that are the parts of a guide: made once, and kept while another is shown, with all that a reader has done in them. What is set
 * for the guide counts for them, by the same requests as helio-settings answers.
 */
import { settingsContext, type Settings, type SettingsRequestEvent } from '../../base/settings-context.js';
import { attempt } from '../../base/guard.js';

export type Part = HTMLElement & { readonly level: string; readonly updateComplete: Promise<boolean> };

export class Parts {
  readonly #host: HTMLElement;
  readonly #settings: () => Settings;
  readonly #made = new Map<string, Part>();
  readonly #asking = new Map<SettingsRequestEvent['callback'], () => void>();
  #waits = false;

  /** `settings` are those of the guide that count now. */
  constructor(host: HTMLElement, settings: () => Settings) {
    this.#host = host;
    this.#settings = settings;
    host.addEventListener('context-request', (event) => {
      attempt(host, () => {
        this.#answer(event);
      });
    });
  }

  get(name: string): Part | undefined {
    return this.#made.get(name);
  }

  make(names: readonly string[]): void {
    for (const name of names)
      if (!this.#made.has(name)) this.#made.set(name, this.#host.ownerDocument.createElement(`helio-${name}`) as Part);
  }

  /** Those that are left, one by one when the page has nothing else to do: then the browser's own search finds what is in them. */
  makeNext(names: readonly string[], made: () => void): void {
    const next = names.find((name) => !this.#made.has(name));
    if (this.#waits || !next) return;
    this.#waits = true;
    // Safari does not tell when it is idle.
    const wait = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? requestAnimationFrame;
    wait(() => {
      attempt(this.#host, () => {
        this.#waits = false;
        if (!this.#host.isConnected) return;
        this.make([next]);
        made();
      });
    });
  }

  /** All that have been made, once they show what they have. */
  async ready(): Promise<Part[]> {
    const made = [...this.#made.values()];
    await Promise.all(made.map((part) => part.updateComplete));
    return made;
  }

  tell(): void {
    for (const [callback, leave] of this.#asking) callback(this.#settings(), leave);
  }

  /** A request may come from another copy of this package: told by its fields. */
  #answer(event: Event): void {
    const { context, contextTarget, callback } = event as Partial<SettingsRequestEvent>;
    if (context !== settingsContext || !callback || contextTarget?.getRootNode() !== this.#host.shadowRoot) return;
    event.stopImmediatePropagation();
    const leave = (): void => {
      this.#asking.delete(callback);
    };
    this.#asking.set(callback, leave);
    callback(this.#settings(), leave);
  }
}
