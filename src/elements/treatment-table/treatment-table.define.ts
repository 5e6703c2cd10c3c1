import { defineElement } from '../../base/define-element.js';
import { HelioTreatmentTable } from './treatment-table.js';

/** With the tag a page has the types of its events. */
export type {} from './treatment-table.events.js';

/** Registers the treatment table under a tag, `helio-treatment-table` unless said otherwise. A second tag gets a subclass. */
export function defineTreatmentTable(tag = 'helio-treatment-table'): void {
  defineElement(tag, HelioTreatmentTable);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-treatment-table': HelioTreatmentTable;
  }
}
