/**
 * Fired when a reader selects or leaves findings, or ticks in `collect` mode. There `ids` is empty: what a reader has noticed stays
 * with the reader, and only how many entries there are is said.
 */
export class HelioSelectEvent extends Event {
  /** Ids of the findings that are selected now; empty in `collect` mode. */
  readonly ids: readonly string[];
  /** How many findings are selected or ticked now. */
  readonly count: number;
  constructor(ids: readonly string[], count = ids.length) {
    super('helio-select', { bubbles: true, composed: true });
    this.ids = ids;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helio-select': HelioSelectEvent;
  }
}
