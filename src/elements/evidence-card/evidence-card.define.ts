import { defineElement } from '../../base/define-element.js';
import { HelioEvidenceCard } from './evidence-card.js';

/** Registers the evidence card under a tag, `helio-evidence-card` unless said otherwise. A second tag gets a subclass. */
export function defineEvidenceCard(tag = 'helio-evidence-card'): void {
  defineElement(tag, HelioEvidenceCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-evidence-card': HelioEvidenceCard;
  }
}
