import { defineElement } from '../../base/define-element.js';
import { HelioSheet } from './sheet.js';

/** Registers the element under a tag, `helio-sheet` unless said otherwise. A second tag gets a subclass. */
export function defineSheet(tag = 'helio-sheet'): void {
  defineElement(tag, HelioSheet);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-sheet': HelioSheet;
  }
}
