/** The packs that ship pass lint, and fit what the drawing and the registry ask for. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { buildPack } from '../../../src/content/build-pack.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { findPack } from '../../../src/content/registry.js';
import { registerPack } from '../../../src/content/register-pack.js';

for (const name of readdirSync('src/packs')) {
  describe(`the pack ${name}`, () => {
    it('passes lint', async () => {
      const errors = lintPack(await readPackFolder(`src/packs/${name}`), vocabulary).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ file, line, rule, path, message }) => `${file}:${String(line)} ${rule} ${path}: ${message}`),
        [],
      );
    });

    it('builds, the same each time, and can be registered', async () => {
      const pack = await buildPack(await readPackFolder(`src/packs/${name}`), '0.0.0');
      assert.equal(JSON.stringify(await buildPack(await readPackFolder(`src/packs/${name}`), '0.0.0')), JSON.stringify(pack));
      registerPack(JSON.parse(JSON.stringify(pack)));
      assert.equal(findPack(name)?.version, pack.version);
    });
  });
}
