import { provide } from '../content/registry.js';
import { defineClinicChecklist } from '../elements/clinic-checklist/clinic-checklist.define.js';
import { part } from '../generated/packs/dermatomyositis/checklist.js';

export type {} from '../elements/clinic-checklist/clinic-checklist.define.js';

provide(part);
defineClinicChecklist();
