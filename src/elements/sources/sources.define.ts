import { defineElement } from '../../base/define-element.js';
import { HelioSources } from './sources.js';

/** Registers the list of sources under a tag, `helio-sources` unless said otherwise. A second tag gets a subclass. */
export function defineSources(tag = 'helio-sources'): void {
  defineElement(tag, HelioSources);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-sources': HelioSources;
  }
}
