import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packModules } from '../../../scripts/pack-modules.js';
import { buildPack } from '../../../src/content/build-pack.js';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';

test('a translation makes no module of English longer', async () => {
  const pack = await buildPack(await readPackFolder('src/packs/dermatomyositis'), '1.0.0');
  const { en } = pack.text;
  assert.ok(en);
  const english = packModules({ ...pack, text: { en } });
  const both = packModules({ ...pack, text: { en, es: en } });
  assert.deepEqual(both, english);
});
