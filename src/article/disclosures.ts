/** The parts of `foldedLayout` that a reader opens and closes. Paper and the browser's search open them without us. */
export class Disclosures {
  readonly #open = new Set<string>();

  /** Ids of the parts that are open, in the order of opening. */
  get ids(): readonly string[] {
    return [...this.#open];
  }

  /** What a click on a button changes; `show` shows it. */
  press(button: Element): void {
    const id = button.getAttribute('aria-controls') ?? '';
    if (!this.#open.delete(id)) this.#open.add(id);
  }

  open(id: string): void {
    this.#open.add(id);
  }

  close(id: string): void {
    this.#open.delete(id);
  }

  closeAll(): void {
    this.#open.clear();
  }

  /** Touches only what differs, so that it can be called after every render. */
  show(root: ShadowRoot): void {
    for (const button of root.querySelectorAll('.disclosure')) {
      const id = button.getAttribute('aria-controls') ?? '';
      const open = this.#open.has(id);
      if (button.ariaExpanded === String(open)) continue;
      button.ariaExpanded = String(open);
      root.getElementById(id)?.[open ? 'removeAttribute' : 'setAttribute']('hidden', 'until-found');
    }
  }
}
