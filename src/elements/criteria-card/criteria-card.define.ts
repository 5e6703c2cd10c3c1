import { defineElement } from '../../base/define-element.js';
import { HelioCriteriaCard } from './criteria-card.js';

/** Registers the criteria card under a tag, `helio-criteria-card` unless said otherwise. A second tag gets a subclass. */
export function defineCriteriaCard(tag = 'helio-criteria-card'): void {
  defineElement(tag, HelioCriteriaCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-criteria-card': HelioCriteriaCard;
  }
}
