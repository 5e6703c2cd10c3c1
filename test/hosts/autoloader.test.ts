import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { hostPages } from '../promises/host-page.js';

const open = hostPages();
const head = '<script type="module" src="/auto.min.js"></script>';
const chunks = readdirSync(new URL('../../dist/cdn/chunks', import.meta.url));
const chunkOf = (name: string) => `/chunks/${chunks.find((file) => file.startsWith(`${name}-`)) ?? ''}`;
const bodyMapChunk = chunkOf('body-map');
const settingsChunk = chunkOf('settings');

test('the autoloader loads an element that the page has, once, and no other', async () => {
  const { page, asked, said } = await open({ head, body: '<helio-body-map></helio-body-map><helio-body-map></helio-body-map>' });
  await page.locator('helio-body-map .base').nth(1).waitFor();
  assert.deepEqual(
    asked.filter((path) => path === bodyMapChunk),
    [bodyMapChunk],
  );
  assert.ok(!asked.includes(settingsChunk));
  assert.deepEqual(said, []);
});

test('the autoloader asks for nothing on a page without our tags', async () => {
  const { page, asked } = await open({ head, body: '<p>Nothing of ours.</p><other-element></other-element>' });
  await page.evaluate(() => import(new URL('/auto.min.js', location.href).href));
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/chunks/')),
    [],
  );
});

test('the autoloader finds an element that is added later, deep within what is added', async () => {
  const { page } = await open({ head, body: '<main></main>' });
  await page.evaluate(async () => {
    await import(new URL('/auto.min.js', location.href).href);
    const section = document.createElement('section');
    section.append(document.createElement('helio-body-map'));
    document.querySelector('main')!.append(section);
  });
  await page.locator('helio-body-map .base').waitFor();
});

test('the autoloader finds an element in an open shadow root: one that is there, and one that comes with a later upgrade', async () => {
  const { page } = await open({
    head,
    body: '<div id="here"><template shadowrootmode="open"><helio-settings></helio-settings></template></div><late-panel></late-panel>',
  });
  await page.waitForFunction(() => customElements.get('helio-settings'));
  await page.evaluate(() => {
    customElements.define(
      'late-panel',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append(document.createElement('helio-body-map'));
        }
      },
    );
  });
  await page.locator('late-panel helio-body-map .base').waitFor();
});

test('where an element cannot be loaded, its document stays, and one warning says so', async () => {
  const { page, said } = await open({
    head,
    body: '<helio-body-map><p>The document.</p></helio-body-map><helio-body-map><p>Another.</p></helio-body-map>',
    files: { [bodyMapChunk]: () => Promise.reject(new Error('gone')) },
  });
  const isOurs = (text: string) => text.startsWith('[heliotrope]');
  if (!said.some(isOurs)) await page.waitForEvent('console', (message) => isOurs(message.text()));
  assert.equal(await page.getByText('The document.').isVisible(), true);
  assert.equal(await page.getByText('Another.').isVisible(), true);
  const ours = said.filter(isOurs);
  assert.equal(ours.length, 1);
  assert.match(ours[0] ?? '', /<helio-body-map> could not be loaded; its document stays as it is\./);
});
