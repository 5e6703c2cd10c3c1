/** `heliotrope/ssr/<name>` gives what `heliotrope/ssr` gives, from less. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';
import type { RenderDocument } from '../../../src/ssr/renderer.js';

const newProcess = (): void => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('heliotrope.registry.1')];
};
const attributesOf = (tag: string): Record<string, string> => (tag === 'helio-term' ? { term: 'ck' } : {});

describe('the document of one element', () => {
  for (const tag of documentTags)
    it(`${tag} is that of all elements`, async () => {
      const name = tag.replace('helio-', '');
      const { renderDocument: renderOne } = (await import(`../../../src/ssr/elements/${name}.js`)) as { renderDocument: RenderDocument };
      newProcess();
      const one = renderOne(tag, { ...attributesOf(tag), level: 'easy' });
      newProcess();
      assert.equal(one, renderDocument(tag, { ...attributesOf(tag), level: 'easy' }));
      const other = tag === 'helio-causes' ? 'helio-glossary' : 'helio-causes';
      assert.throws(() => renderOne(other), { name: 'RangeError', message: `unknown tag "${other}": allowed are ${tag}` });
    });
});
