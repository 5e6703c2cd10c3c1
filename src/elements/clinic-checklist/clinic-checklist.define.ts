import { defineElement } from '../../base/define-element.js';
import { HelioClinicChecklist } from './clinic-checklist.js';

/** Registers the clinic checklist under a tag, `helio-clinic-checklist` unless said otherwise. A second tag gets a subclass. */
export function defineClinicChecklist(tag = 'helio-clinic-checklist'): void {
  defineElement(tag, HelioClinicChecklist);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-clinic-checklist': HelioClinicChecklist;
  }
}
