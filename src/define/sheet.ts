import { provide } from '../content/registry.js';
import { defineSheet } from '../elements/sheet/sheet.define.js';
import { part } from '../generated/packs/dermatomyositis/sheet.js';

provide(part);
defineSheet();
