import { html as template } from 'lit';
import { attempt } from './guard.js';

type Listener = (this: Element, event: Event) => unknown;

/** Lit's `html`, whose listeners throw nothing into the page. Lit calls them for its host. */
export const html: typeof template = (strings, ...values) =>
  template(
    strings,
    ...values.map((value) =>
      typeof value === 'function'
        ? function (this: Element, event: Event): void {
            attempt(this, () => (value as Listener).call(this, event));
          }
        : value,
    ),
  );
