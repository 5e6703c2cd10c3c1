/** `discover(root)`: elements in a shadow root that a page attaches late, of which nothing tells the autoloader. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { cdnFile, hostPages } from '../promises/host-page.js';

const open = hostPages();
const head = '<script type="module" src="/auto.min.js"></script>';

/** A root within how many others, and when it is attached: before the autoloader comes, or after. */
const places = [
  ['in a shadow root that is attached late', 1, 'after'],
  ['in a shadow root within another, both attached late', 2, 'after'],
  ['three shadow roots deep', 3, 'after'],
  ['in a shadow root that was there before', 1, 'before'],
  ['in a shadow root within another, both there before', 2, 'before'],
] as const;

for (const [what, depth, when] of places) {
  test(`the autoloader finds an element ${what}, now and later`, async () => {
    const { page, said } = await open({ head: when === 'after' ? head : '', body: '<div id="host"></div>' });
    await page.evaluate(
      async ([levels, isAfter]) => {
        const path = new URL('/auto.min.js', location.href).href;
        if (isAfter) await import(path);
        let host: Element = document.querySelector('#host')!;
        const outermost = host.attachShadow({ mode: 'open' });
        let root = outermost;
        for (let level = 1; level < levels; level++) {
          host = document.createElement('div');
          root.append(host);
          root = host.attachShadow({ mode: 'open' });
        }
        root.append(document.createElement('helio-causes'));
        const { discover } = (await import(path)) as { discover: (root: ShadowRoot) => void };
        // Twice is once; what was there before is found without it.
        if (isAfter) for (let times = 0; times < 2; times++) discover(outermost);
        Object.assign(globalThis, { innermost: root });
      },
      [depth, when === 'after'] as const,
    );
    await page.locator('helio-causes .base').waitFor({ timeout: 10_000 });
    await page.evaluate(() => {
      (globalThis as unknown as { innermost: ShadowRoot }).innermost.append(document.createElement('helio-glossary'));
    });
    await page.locator('helio-glossary .base').waitFor({ timeout: 10_000 });
    assert.deepEqual(said, []);
  });
}

test('the autoloader is at most 1.5 kB', async () => {
  const { byteLength } = gzipSync(await cdnFile('auto.min.js'), { level: 9 });
  assert.ok(byteLength <= 1500, `${String(byteLength)} bytes`);
});
