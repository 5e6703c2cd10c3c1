import { defineElement } from '../../base/define-element.js';
import { HelioCauses } from './causes.js';

/** Registers the causes under a tag, `helio-causes` unless said otherwise. A second tag gets a subclass. */
export function defineCauses(tag = 'helio-causes'): void {
  defineElement(tag, HelioCauses);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-causes': HelioCauses;
  }
}
