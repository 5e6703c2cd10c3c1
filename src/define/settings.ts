import { defineSettings } from '../elements/settings/settings.define.js';

export type {} from '../elements/settings/settings.define.js';

defineSettings();
