import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cdnFile, hostPages, useBodyMap } from './host-page.js';

const open = hostPages();
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const newer = (name: string) => async () => (await cdnFile(name)).replaceAll(version, '9.9.9');
const twice = '<script defer src="/body-map.min.js"></script><script defer src="/again/body-map.min.js"></script>';

test('promise 5: the same version twice is silent', async () => {
  const { page, said } = await open({
    head: twice,
    body: '<helio-body-map></helio-body-map>',
    files: { '/again/body-map.min.js': () => cdnFile('body-map.min.js') },
  });
  await useBodyMap(page);
  assert.deepEqual(said, []);
});

test('promise 5: another version gets one warning, and both keep working', async () => {
  const { page, said } = await open({
    head: `${twice}<script defer src="/again/settings.min.js"></script>`,
    body: '<helio-settings tone="3"><helio-body-map></helio-body-map></helio-settings>',
    files: { '/again/body-map.min.js': newer('body-map.min.js'), '/again/settings.min.js': newer('settings.min.js') },
  });
  assert.equal(await page.evaluate(() => document.querySelector('helio-body-map')?.tone), 3);
  await useBodyMap(page);
  assert.deepEqual(said, [`[heliotrope] <helio-body-map> ${version} is already on this page; 9.9.9 is ignored.`]);
});

test('promise 5: elements of two versions each find their slice of the pack', async () => {
  const { page, said } = await open({
    head: '<script defer src="/body-map.min.js"></script><script defer src="/again/criteria-card.min.js"></script>',
    body: '<helio-body-map></helio-body-map><helio-criteria-card></helio-criteria-card>',
    files: { '/again/criteria-card.min.js': newer('criteria-card.min.js') },
  });
  await page.locator('helio-body-map .base').waitFor();
  await page.locator('helio-criteria-card .base').waitFor();
  assert.deepEqual(said, []);
});

test('files bundled apart find each other', async () => {
  const { page, said } = await open({
    head: '<script defer src="/settings.min.js"></script><script type="module" src="/body-map.min.js"></script>',
    body: '<helio-settings tone="2" level="easy"><helio-body-map></helio-body-map></helio-settings>',
  });
  await page.locator('helio-body-map .base').waitFor();
  assert.deepEqual(
    await page.evaluate(() => [document.querySelector('helio-body-map')?.tone, document.querySelector('helio-body-map')?.level]),
    [2, 'easy'],
  );
  assert.deepEqual(said, []);
});

test('the autoloader loads each element once, also one that is added later', async () => {
  const { page, said, asked } = await open({
    head: '<script type="module" src="/auto.min.js"></script>',
    body: '<helio-body-map></helio-body-map>',
  });
  await page.locator('helio-body-map .base').waitFor();
  await page.evaluate(() => {
    document.body.append(document.createElement('helio-body-map'), document.createElement('helio-settings'));
  });
  await page.locator('helio-body-map .base').nth(1).waitFor();
  await page.waitForFunction(() => customElements.get('helio-settings'));
  assert.equal(new Set(asked).size, asked.length);
  assert.deepEqual(said, []);
});
