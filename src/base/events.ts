/** Events that every element may fire: bubbling, composed, not cancelable. None carries what a reader noted or ticked. */
const options: EventInit = { bubbles: true, composed: true };

/** Fired once an element shows its content for the first time. */
export class HelioReadyEvent extends Event {
  constructor() {
    super('helio-ready', options);
  }
}

/** Fired when an element cannot show its content. */
export class HelioErrorEvent extends Event {
  /** What is wrong is said here in English, for the developer of the page. */
  readonly message: string;
  constructor(message: string) {
    super('helio-error', options);
    this.message = message;
  }
}

/** Fired when a reader presses Print, before the browser's dialogue opens. */
export class HelioPrintEvent extends Event {
  constructor() {
    super('helio-print', options);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helio-ready': HelioReadyEvent;
    'helio-error': HelioErrorEvent;
    'helio-print': HelioPrintEvent;
  }
}
