import { provide } from '../content/registry.js';
import { defineTestGuide } from '../elements/test-guide/test-guide.define.js';
import { part } from '../generated/packs/dermatomyositis/tests.js';

export type {} from '../elements/test-guide/test-guide.define.js';

provide(part);
defineTestGuide();
