import { defineElement } from '../../base/define-element.js';
import { HelioGlossary } from './glossary.js';

/** Registers the list of words under a tag, `helio-glossary` unless said otherwise. A second tag gets a subclass. */
export function defineGlossary(tag = 'helio-glossary'): void {
  defineElement(tag, HelioGlossary);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-glossary': HelioGlossary;
  }
}
