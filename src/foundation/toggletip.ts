import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Blocks that a toggletip may be put into, so that it follows its button in the DOM and in the order of tabbing. */
const blocks = 'p, li, dd, dt, td, th, figcaption, div, section';

/**
 * A term or footnote that is pressed gets a native popover of its own, for as long as it is open. The button is its invoker, so Escape,
 * a press outside, a second press and `aria-expanded` are the platform's. `content` gives what it says, or nothing to leave it closed.
 */
export class Toggletip implements ReactiveController {
  readonly #content: (button: HTMLButtonElement) => DocumentFragment | undefined;
  #open: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, content: (button: HTMLButtonElement) => DocumentFragment | undefined) {
    this.#content = content;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open?.hidePopover();
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
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.popover = 'auto';
    // Filled once it is shown, so that a screen reader says it although focus stays on the button.
    const status = document.createElement('div');
    status.setAttribute('role', 'status');
    tip.append(status);
    (button.closest(blocks) ?? button).append(tip);
    button.popoverTargetElement = tip;
    button.style.setProperty('anchor-name', '--helio-tip');
    this.#open = tip;
    tip.addEventListener('toggle', ({ newState }) => {
      if (newState === 'open') {
        status.append(content);
        return;
      }
      tip.remove();
      button.popoverTargetElement = null;
      button.style.removeProperty('anchor-name');
      if (button.getAttribute('style') === '') button.removeAttribute('style');
      if (this.#open === tip) this.#open = undefined;
    });
  }
}
