import { defineElement } from '../../base/define-element.js';
import { HelioSummary } from './summary.js';

/** Registers the element under a tag, `helio-summary` unless said otherwise. A second tag gets a subclass. */
export function defineSummary(tag = 'helio-summary'): void {
  defineElement(tag, HelioSummary);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-summary': HelioSummary;
  }
}
