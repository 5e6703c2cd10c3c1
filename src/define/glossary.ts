import { provide } from '../content/registry.js';
import { defineGlossary } from '../elements/glossary/glossary.define.js';
import { part } from '../generated/packs/dermatomyositis/glossary.js';

export type {} from '../elements/glossary/glossary.define.js';

provide(part);
defineGlossary();
