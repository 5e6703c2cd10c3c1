import { defineElement } from '../../base/define-element.js';
import { HelioSettings } from './settings.js';

/** Registers the settings under a tag, `helio-settings` unless said otherwise. A second tag gets a subclass. */
export function defineSettings(tag = 'helio-settings'): void {
  defineElement(tag, HelioSettings);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-settings': HelioSettings;
  }
}
