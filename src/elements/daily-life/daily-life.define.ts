import { defineElement } from '../../base/define-element.js';
import { HelioDailyLife } from './daily-life.js';

/** Registers the element on daily life under a tag, `helio-daily-life` unless said otherwise. A second tag gets a subclass. */
export function defineDailyLife(tag = 'helio-daily-life'): void {
  defineElement(tag, HelioDailyLife);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-daily-life': HelioDailyLife;
  }
}
