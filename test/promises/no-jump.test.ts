import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages, type HostPage } from './host-page.js';
import { late, layoutShift } from './layout-shift.js';

const { renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const following = '<p>What the host says next.</p>'.repeat(20);
const script = late('body-map');

async function shiftOf(host: HostPage): Promise<number> {
  const { page } = await open(host);
  return layoutShift(page, 'helio-body-map');
}

test('promise 8: no jump at upgrade, with the document inside', async () => {
  const shift = await shiftOf({ head: script, body: `<helio-body-map>${renderDocument('helio-body-map')}</helio-body-map>${following}` });
  assert.ok(shift <= 0.01, `layout shift ${String(shift)}`);
});

test('promise 8: no jump at upgrade, with a placeholder of its height', async () => {
  const { page } = await open({ head: script, body: '<helio-body-map></helio-body-map>' });
  await page.locator('helio-body-map .base').waitFor();
  const height = await page.locator('helio-body-map').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const placeholder = `<svg width="1" height="${String(height)}" aria-hidden="true"></svg>`;
  const shift = await shiftOf({ head: script, body: `<helio-body-map>${placeholder}</helio-body-map>${following}` });
  assert.ok(shift <= 0.01, `layout shift ${String(shift)}`);
});

test('promise 8: the height that was kept is given back at the first input', async () => {
  const placeholder = '<svg width="1" height="700" aria-hidden="true"></svg>';
  const { page } = await open({ head: script, body: `<helio-body-map pack="none">${placeholder}</helio-body-map>` });
  const kept = (): Promise<number> =>
    page.locator('helio-body-map').evaluate((element) => parseFloat(getComputedStyle(element).minBlockSize));
  await page.waitForFunction(() => customElements.get('helio-body-map'));
  assert.ok((await kept()) >= 700);
  await page.keyboard.press('Tab');
  assert.equal(await kept(), 0);
  assert.equal(await page.locator('helio-body-map').getAttribute('style'), null);
});
