import { provide } from '../content/registry.js';
import { defineTerm } from '../elements/term/term.define.js';
import { part } from '../generated/packs/dermatomyositis/glossary.js';

export type {} from '../elements/term/term.define.js';

provide(part);
defineTerm();
