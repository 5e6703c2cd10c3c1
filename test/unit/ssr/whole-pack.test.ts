/** A server's pack is whole, whoever has registered what before, and what a host has registered is what it gets. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { registerPack } from '../../../src/content/register-pack.js';
import { findPack, provide } from '../../../src/content/registry.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { pack as shipped } from '../../../src/generated/packs/dermatomyositis/index.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const attributesOf = (tag: string): Record<string, string> => (tag === 'helio-term' ? { term: 'ck' } : {});
const all = (): string[] => documentTags.map((tag) => renderDocument(tag, attributesOf(tag)));
const newProcess = (): void => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('heliotrope.registry.1')];
};

/** The shipped pack as a host may have changed it: another name for the condition. */
function hostPack(version: string): BuiltPack {
  const pack = structuredClone(shipped) as BuiltPack & { version: string };
  pack.version = version;
  const text = pack.text['en']!.standard!.pack as { purpose: unknown };
  text.purpose = 'The purpose as this host says it.';
  return pack;
}

/** What the elements bring when they are defined: each its slice. */
const parts = await Promise.all(
  Object.keys(shipped.structure).map(async (name) => {
    const module = (await import(`../../../src/generated/packs/dermatomyositis/${name}.js`)) as { part: BuiltPack };
    return [name, module.part] as const;
  }),
);

describe('the pack of a server', () => {
  beforeEach(newProcess);
  const expected = all();

  it('is whole after an element was defined', async () => {
    await import('../../../src/define/body-map.js');
    assert.deepEqual(all(), expected);
  });

  for (const [name, part] of parts)
    it(`is whole after the slice ${name} came, and after what comes between documents`, () => {
      provide(part);
      assert.deepEqual(all(), expected);
      for (const [, other] of parts) provide(other);
      assert.deepEqual(all(), expected);
    });

  for (const version of [shipped.version, '99.0.0'])
    for (const order of ['before', 'after', 'between'] as const)
      it(`is the host's own, of version ${version === shipped.version ? 'ours' : version}, registered ${order} the elements`, () => {
        if (order === 'before') registerPack(hostPack(version));
        for (const [, part] of parts.slice(0, 2)) provide(part);
        if (order === 'between') all();
        if (order !== 'before') registerPack(hostPack(version));
        for (const html of all()) assert.ok(html.includes('The purpose as this host says it.'));
        assert.equal(findPack(shipped.id)?.version, version);
      });

  it('is not given for a pack of another id', () => {
    provide({ ...parts[0]![1], id: 'other' });
    assert.throws(() => renderDocument('helio-causes', { pack: 'other' }), /it has no slice "causes"/);
  });
});
