import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';

const open = hostPages();

test('200 body maps that were created and removed leave nothing behind', async () => {
  const { page } = await open({ head: '<script defer src="/body-map.min.js"></script>', body: '<div id="place"></div>' });
  await page.waitForFunction(() => customElements.get('helio-body-map'));
  await page.evaluate(async () => {
    const references: WeakRef<Element>[] = [];
    for (let index = 0; index < 200; index++) {
      const element = document.createElement('helio-body-map');
      document.querySelector('#place')?.replaceChildren(element);
      await element.updateComplete;
      references.push(new WeakRef(element));
    }
    document.querySelector('#place')?.replaceChildren();
    Object.assign(globalThis, { references });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  let left = 200;
  // Observers let go of their targets at the next frame: garbage may need a second look.
  for (let look = 0; look < 5 && left > 1; look++) {
    await session.send('HeapProfiler.collectGarbage');
    left = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => {
            resolve(
              (globalThis as unknown as { references: WeakRef<Element>[] }).references.filter((reference) => reference.deref()).length,
            );
          }),
        ),
    );
  }
  assert.ok(left <= 1, `${String(left)} are still held`);
});
