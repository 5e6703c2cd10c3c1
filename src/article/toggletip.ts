import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../base/guard.js';

/** Blocks that a toggletip may be put into, so that it follows its button in the DOM and in the order of tabbing. */
const blocks = 'p, li, dd, dt, td, th, figcaption, div, section';

/**
 * A term or footnote that is pressed gets a native popover of its own, for as long as it is open. The button is its invoker, so Escape,
 * a press outside, a second press and `aria-expanded` are the platform's. `content` gives what it says, or nothing to leave it closed.
 */
export class Toggletip implements ReactiveController {
  readonly #host: Element;
  readonly #content: (button: HTMLButtonElement) => DocumentFragment | undefined;
  /** What is open, with its button: one, and those that were opened within it. */
  readonly #open = new Map<HTMLElement, HTMLButtonElement>();

  constructor(host: ReactiveControllerHost & Element, content: (button: HTMLButtonElement) => DocumentFragment | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  /** The platform closes what leaves the page, and fires nothing. */
  hostDisconnected(): void {
    for (const tip of this.#open.keys()) this.#close(tip);
  }

  /** What it stood in may have been replaced. */
  hostUpdated(): void {
    for (const [tip, button] of this.#open) if (!tip.isConnected || !button.isConnected) this.#close(tip);
  }

  #close(tip: HTMLElement): void {
    const button = this.#open.get(tip);
    this.#open.delete(tip);
    tip.remove();
    if (!button) return;
    button.popoverTargetElement = null;
    button.classList.remove('anchor');
  }

  /** Called by the element's one click listener. True if the click was on a term or a footnote. */
  handle(event: Event): boolean {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.term, button[data-cite]');
    if (!button) return false;
    const content = button.popoverTargetElement ? undefined : this.#content(button);
    if (content) this.#prepare(button, content);
    return true;
  }

  /** The platform opens it when the click has been heard by all: that is what a button with a popover target does. */
  #prepare(button: HTMLButtonElement, content: DocumentFragment): void {
    const { ownerDocument: page } = button;
    const tip = page.createElement('div');
    tip.className = 'tip';
    tip.popover = 'auto';
    // Filled once it is shown, so that a screen reader says it although focus stays on the button.
    const status = page.createElement('div');
    status.setAttribute('role', 'status');
    tip.append(status);
    (button.closest(blocks) ?? button).append(tip);
    button.popoverTargetElement = tip;
    button.classList.add('anchor');
    this.#open.set(tip, button);
    tip.addEventListener('toggle', ({ newState }) => {
      attempt(this.#host, () => {
        if (newState === 'open') status.append(content);
        else this.#close(tip);
      });
    });
  }
}
