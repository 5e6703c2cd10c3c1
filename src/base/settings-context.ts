/**
 * How an element asks for settings: a bubbling, composed request event (the context protocol), so that files bundled apart find
 * each other. A provider that is upgraded later calls `notify()` of the registry, and every element asks again.
 * https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const settingsContext = 'heliotrope-settings';

/** Plain values by property name; a name that is missing is not set. */
export type Settings = Readonly<Record<string, unknown>>;
type Callback = (value: Settings, unsubscribe?: () => void) => void;

export class SettingsRequestEvent extends Event {
  readonly context = settingsContext;
  readonly subscribe = true;
  readonly callback: Callback;
  readonly contextTarget: Element;
  constructor(contextTarget: Element, callback: Callback) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** In the settings of an element: another one has the whole help box, which the provider shows when asked. */
export const helpElsewhere = 'helpElsewhere';

/** A reader wants that box. Cancelled by who shows it; if nobody does, the element shows its own. */
export const helpRequest = (): Event => new Event('heliotrope-help', { bubbles: true, composed: true, cancelable: true });

/** The box of an element of any copy of this package, brought to the reader. */
export function showHelpBox(element: Element): boolean {
  const box = helpBoxOf(element);
  if (!box) return false;
  box.tabIndex = -1;
  box.focus();
  box.scrollIntoView();
  return true;
}

export const helpBoxOf = (element: Element): HTMLElement | null => element.shadowRoot?.querySelector<HTMLElement>('#get-help') ?? null;
