import { provide } from '../content/registry.js';
import { defineTreatmentTable } from '../elements/treatment-table/treatment-table.define.js';
import { part } from '../generated/packs/dermatomyositis/treatments.js';

export type {} from '../elements/treatment-table/treatment-table.define.js';

provide(part);
defineTreatmentTable();
