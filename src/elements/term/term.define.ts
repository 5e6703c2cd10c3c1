import { defineElement } from '../../base/define-element.js';
import { HelioTerm } from './term.js';

/** Registers the word that explains itself under a tag, `helio-term` unless said otherwise. A second tag gets a subclass. */
export function defineTerm(tag = 'helio-term'): void {
  defineElement(tag, HelioTerm);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-term': HelioTerm;
  }
}
