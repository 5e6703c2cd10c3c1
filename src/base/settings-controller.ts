import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { subscribe } from '../content/registry.js';
import { attempt } from './guard.js';
import { SettingsRequestEvent, type Settings } from './settings-context.js';

/** Asks for the settings of an element, and again whenever a provider may have come or a pack has arrived. */
export class SettingsController implements ReactiveController {
  current: Settings = {};
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (settings: Settings) => void;
  #leaveSettings: (() => void) | undefined;
  #leaveRegistry: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: (settings: Settings) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    this.#leaveRegistry = subscribe(() => {
      attempt(this.#host, () => {
        this.#ask();
        this.#host.requestUpdate();
      });
    });
  }

  hostDisconnected(): void {
    this.#leaveSettings?.();
    this.#leaveRegistry?.();
  }

  #ask(): void {
    this.#leaveSettings?.();
    this.#leaveSettings = undefined;
    let answer: Settings = {};
    this.#host.dispatchEvent(
      new SettingsRequestEvent(this.#host, (settings, leave) => {
        answer = settings;
        this.#leaveSettings = leave;
        this.#use(settings);
      }),
    );
    this.#use(answer);
  }

  #use(settings: Settings): void {
    const before = this.current;
    this.current = settings;
    if (Object.keys({ ...before, ...settings }).every((name) => settings[name] === before[name])) return;
    this.#changed(settings);
    this.#host.requestUpdate();
  }
}
