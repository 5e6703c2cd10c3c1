/** The autoloader brings the language that the page names: that of the tag, once, before the element is there; and nothing of it to others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages } from '../promises/host-page.js';

const open = hostPages();
const head = '<script type="module" src="/auto.min.js"></script>';
const isSpanish = (path: string) => /\.es\.|\/es\//.test(path);
const title = (page: Page, at = 0) => page.locator('helio-body-map').nth(at).locator('.title');
const spanish = /dermatomiositis/;
const english = /dermatomyositis/i;

/** Every title that each element has shown, from its first. */
const watchTitles = `
  globalThis.seen = [];
  addEventListener('helio-ready', ({ target: { shadowRoot } }) => {
    const note = () => seen.push(shadowRoot.querySelector('.title').textContent);
    note();
    new MutationObserver(note).observe(shadowRoot, { childList: true, characterData: true, subtree: true });
  });
`;

test('a reader of English loads nothing of another language', async () => {
  const { page, asked, said } = await open({ head, body: '<helio-body-map></helio-body-map><p lang="es">Hola.</p>' });
  await title(page).waitFor();
  assert.match((await title(page).textContent()) ?? '', english);
  assert.deepEqual(asked.filter(isSpanish), []);
  assert.deepEqual(said, []);
});

test('a tag in a Spanish part of an English page is Spanish from its first moment, and each file comes once', async () => {
  const { page, asked, said } = await open({
    head,
    body: `<script>${watchTitles}</script><section lang="es-MX"><helio-body-map></helio-body-map><helio-summary></helio-summary><helio-body-map></helio-body-map></section>`,
  });
  await title(page).waitFor();
  await title(page, 1).waitFor();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  assert.deepEqual(
    seen.filter((words) => english.test(words)),
    [],
  );
  assert.match((await title(page).textContent()) ?? '', spanish);
  assert.equal(await page.locator('helio-body-map .base').first().getAttribute('lang'), 'es');
  const files = asked.filter((path) => path !== '/' && path !== '/favicon.ico');
  assert.equal(new Set(files).size, files.length, files.join());
  assert.ok(files.some(isSpanish));
  assert.deepEqual(said, []);
});

test('an English page may have a Spanish section: each tag speaks the language around it', async () => {
  const { page } = await open({
    head,
    body: '<helio-body-map></helio-body-map><section lang="es"><helio-body-map></helio-body-map></section>',
  });
  await title(page, 1).waitFor();
  assert.match((await title(page).textContent()) ?? '', english);
  assert.match((await title(page, 1).textContent()) ?? '', spanish);
});

test('an element whose page turns to Spanish later gets it then, also one in a shadow root', async () => {
  const { page, asked } = await open({
    head,
    body: '<helio-body-map></helio-body-map><div><template shadowrootmode="open"><helio-summary></helio-summary></template></div>',
  });
  await title(page).waitFor();
  await page.locator('helio-summary .title').waitFor();
  assert.deepEqual(asked.filter(isSpanish), []);
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  await page.locator('helio-body-map .title', { hasText: spanish }).waitFor();
  await page.locator('helio-summary .title', { hasText: 'ermatomiositis' }).waitFor();
  const once = asked.filter(isSpanish);
  assert.equal(new Set(once).size, once.length);
});

test('where the language does not come, English stays, and the element works', async () => {
  const { page } = await open({
    head,
    body: '<section lang="es"><helio-body-map></helio-body-map></section>',
    files: { '/auto.es.min.js': () => Promise.reject(new Error('gone')) },
  });
  await title(page).waitFor();
  assert.match((await title(page).textContent()) ?? '', english);
  assert.equal(await page.locator('helio-body-map span[lang="es"]').first().textContent(), 'Este texto está en inglés.');
});
