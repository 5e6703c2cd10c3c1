import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { PackedPackage } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());

const unusedImportBytes = 100;
const tags = readdirSync(join(packed.folder, 'dist/define'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `helio-${basename(file, '.js')}`)
  .sort();

/** What each bundler makes of a module of the consuming project, for Node, so that a test can run it. */
const bundlers: Record<string, (source: string) => Promise<string>> = {
  async esbuild(source) {
    const {
      outputFiles: [bundle],
    } = await build({
      stdin: { contents: source, resolveDir: packed.consumer },
      bundle: true,
      write: false,
      minify: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    assert.ok(bundle);
    return bundle.text;
  },
  async rollup(source) {
    const input = join(packed.consumer, 'entry.js');
    writeFileSync(input, source);
    const bundle = await rollup({
      input,
      plugins: [nodeResolve({ exportConditions: ['node', 'default'], preferBuiltins: true })],
      // tsc's decorator helper looks for one on `this`; and nothing left is what a test hopes for.
      onwarn: ({ code, message }) => assert.ok(code === 'THIS_IS_UNDEFINED' || code === 'EMPTY_BUNDLE', message),
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    return output[0].code;
  },
};

/** Which tags a bundle registers when it runs. */
function registeredBy(code: string): string[] {
  const file = join(packed.consumer, 'bundle.mjs');
  writeFileSync(
    file,
    `const defined = new Map();
globalThis.customElements = { get: (tag) => defined.get(tag), define: (tag, it) => void defined.set(tag, it) };
await import('./bundled.mjs');
console.log(JSON.stringify([...defined.keys()].sort()));`,
  );
  writeFileSync(join(packed.consumer, 'bundled.mjs'), code);
  return JSON.parse(packed.runNode([file])) as string[];
}

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`with ${name}`, () => {
    it('a class that is imported and not used leaves at most 100 bytes', async () => {
      const code = await bundle(`import { HelioBodyMap } from 'heliotrope';`);
      assert.ok(Buffer.byteLength(code) <= unusedImportBytes, `${Buffer.byteLength(code)} bytes: ${code.slice(0, 300)}`);
    });

    it('an event that is used does not bring the elements along', async () => {
      const code = await bundle(`import { HelioReadyEvent } from 'heliotrope'; console.log(new HelioReadyEvent().type);`);
      assert.doesNotMatch(code, /helio-body-map/);
    });

    it('heliotrope/define keeps every registration', async () => {
      assert.deepEqual(registeredBy(await bundle(`import 'heliotrope/define';`)), tags);
    });

    for (const tag of tags) {
      it(`heliotrope/define/${tag.slice('helio-'.length)} registers <${tag}>`, async () => {
        const registered = registeredBy(await bundle(`import 'heliotrope/define/${tag.slice('helio-'.length)}';`));
        assert.ok(registered.includes(tag), `it registers ${registered.join()}`);
      });
    }
  });
}
