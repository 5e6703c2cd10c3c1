import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages, useBodyMap } from './host-page.js';

const open = hostPages();

test('promise 1: no network, no storage', async () => {
  const { page, asked, said } = await open({
    head: '<script defer src="/body-map.min.js"></script>',
    body: '<helio-body-map></helio-body-map>',
  });
  await useBodyMap(page);
  assert.deepEqual(
    asked.filter((path) => path !== '/favicon.ico'),
    ['/', '/body-map.min.js'],
  );
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    address: location.href.replace(location.origin, ''),
  }));
  assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, address: '/' });
  assert.deepEqual(said, []);
});

test('promise 2: what a reader notes is in no attribute, event or address', async () => {
  const { page } = await open({
    head: '<script defer src="/body-map.min.js"></script>',
    body: '<helio-body-map mode="collect"></helio-body-map>',
  });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('helio-select', (event) => heard.push(JSON.stringify({ ...event, ids: event.ids, count: event.count })));
  });
  await page.locator('[data-finding="weak-hips"] >> visible=true').first().check();
  await page.locator('[data-entry] textarea').fill('worse since spring');
  const { heard, light, address } = await page.evaluate(() => ({
    heard: (globalThis as unknown as { heard: string[] }).heard.join(),
    light: document.documentElement.outerHTML,
    address: location.href,
  }));
  assert.match(heard, /"ids":\[\]/);
  assert.match(heard, /"count":1/);
  for (const place of [heard, light, address]) assert.doesNotMatch(place, /weak-hips|spring/);
});
