import { defineElement } from '../../base/define-element.js';
import { HelioTestGuide } from './test-guide.js';

/** Registers the test guide under a tag, `helio-test-guide` unless said otherwise. A second tag gets a subclass. */
export function defineTestGuide(tag = 'helio-test-guide'): void {
  defineElement(tag, HelioTestGuide);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-test-guide': HelioTestGuide;
  }
}
