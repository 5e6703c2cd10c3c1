import { defineElement } from '../../base/define-element.js';
import { HelioConditionCard } from './condition-card.js';

/** Registers the condition card under a tag, `helio-condition-card` unless said otherwise. A second tag gets a subclass. */
export function defineConditionCard(tag = 'helio-condition-card'): void {
  defineElement(tag, HelioConditionCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-condition-card': HelioConditionCard;
  }
}
