/** A guide is one tag: the autoloader brings all its parts with it, and no press causes a request. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from '../promises/host-page.js';

const open = hostPages();
const head = '<script type="module" src="/auto.min.js"></script>';

test('the autoloader loads all parts of a guide when it finds the tag, each file once; no press asks for more', async () => {
  const { page, asked, said } = await open({ head, body: '<helio-guide></helio-guide>' });
  const guide = page.locator('helio-guide');
  const links = guide.locator('.contents a');
  await links.first().waitFor();
  const files = [...asked];
  assert.equal(new Set(files).size, files.length);
  const count = await links.count();
  assert.equal(count, 14);
  for (let at = 0; at < count; at += 1) {
    await links.nth(at).click();
    await guide.locator('.chapter:not([hidden]) .title').first().waitFor();
  }
  assert.deepEqual(asked, files);
  assert.deepEqual(said, []);
});
