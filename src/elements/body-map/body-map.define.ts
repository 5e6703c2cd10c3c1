import { defineElement } from '../../base/define-element.js';
import { HelioBodyMap } from './body-map.js';

/** With the tag a page has the types of its events. */
export type {} from './body-map.events.js';

/** Registers the body map under a tag, `helio-body-map` unless said otherwise. A second tag gets a subclass. */
export function defineBodyMap(tag = 'helio-body-map'): void {
  defineElement(tag, HelioBodyMap);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-body-map': HelioBodyMap;
  }
}
