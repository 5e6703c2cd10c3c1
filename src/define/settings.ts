import { defineSettings } from '../elements/settings/settings.define.js';

defineSettings();
