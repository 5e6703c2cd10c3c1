import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdnFile, hostPages, useBodyMap } from './host-page.js';

const open = hostPages();
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const scripts = '<script defer src="/body-map.min.js"></script><script defer src="/copy/heliotrope.min.js"></script>';

for (const [title, policy] of [
  ['without a trusted-types directive', strict],
  ['with a trusted-types directive', `${strict}; trusted-types lit-html 'allow-duplicates'`],
] as const) {
  test(`promise 3: no violation under a strict policy, two copies on the page, ${title}`, async () => {
    const { page, said, violations } = await open({
      headers: { 'content-security-policy': policy },
      head: scripts,
      body: '<helio-settings tone="7"><helio-body-map></helio-body-map></helio-settings>',
      files: { '/copy/heliotrope.min.js': () => cdnFile('heliotrope.min.js') },
    });
    await useBodyMap(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(said, []);
    const styled = await page
      .locator('helio-body-map .disclosure, helio-body-map .tick')
      .first()
      .evaluate((control) => getComputedStyle(control).display);
    assert.equal(styled, 'flex');
  });
}

test('the policy of these tests does forbid what we promise not to do', async () => {
  const { page, violations } = await open({ headers: { 'content-security-policy': strict }, body: '<p>plain</p>' });
  await page.evaluate(() => {
    document.querySelector('p')?.setAttribute('style', 'color: red');
  });
  assert.equal((await violations()).length, 1);
});
