/** What a guide says to its parts, by the same requests as helio-settings answers: what has been set for the guide counts for them. */
import { settingsContext, type Settings, type SettingsRequestEvent } from '../../base/settings-context.js';

type Callback = SettingsRequestEvent['callback'];

export class PartSettings {
  readonly #asking = new Map<Callback, () => void>();

  /** `settings` is asked for what counts now. A request may come from another copy of this package: told by its fields. */
  constructor(host: Element, settings: () => Settings) {
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback } = event as Partial<SettingsRequestEvent>;
      if (context !== settingsContext || !callback || !contextTarget || contextTarget.getRootNode() !== host.shadowRoot) return;
      event.stopImmediatePropagation();
      const leave = (): void => {
        this.#asking.delete(callback);
      };
      this.#asking.set(callback, leave);
      callback(settings(), leave);
    });
  }

  tell(settings: Settings): void {
    for (const [callback, leave] of this.#asking) callback(settings, leave);
  }
}
