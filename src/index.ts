/** Every class, event and pack function. Nothing is registered: see `heliotrope/define`. */
export { PackError } from './content/pack-error.js';
export { registerPack } from './content/register-pack.js';
export type { BuiltPack } from './content/types.js';
export { HelioBodyMap } from './elements/body-map/body-map.js';
export { defineBodyMap } from './elements/body-map/body-map.define.js';
export { HelioSelectEvent } from './elements/body-map/body-map.events.js';
export { HelioCriteriaCard } from './elements/criteria-card/criteria-card.js';
export { defineCriteriaCard } from './elements/criteria-card/criteria-card.define.js';
export { HelioEvidenceCard } from './elements/evidence-card/evidence-card.js';
export { defineEvidenceCard } from './elements/evidence-card/evidence-card.define.js';
export { HelioSettings } from './elements/settings/settings.js';
export { defineSettings } from './elements/settings/settings.define.js';
export { HelioSources } from './elements/sources/sources.js';
export { defineSources } from './elements/sources/sources.define.js';
export { HelioErrorEvent, HelioPrintEvent, HelioReadyEvent } from './foundation/events.js';
