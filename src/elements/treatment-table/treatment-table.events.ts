/** Fired when a reader sets treatments side by side, or takes one away. Empty `ids`: the comparison is closed. */
export class HelioCompareEvent extends Event {
  /** The ids of the treatments that are compared, in the reader's order. */
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super('helio-compare', { bubbles: true, composed: true });
    this.ids = ids;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helio-compare': HelioCompareEvent;
  }
}
