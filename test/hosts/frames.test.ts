/** A frame of each element works wherever a host puts it: in a sandbox, from a disk, under a policy of its own. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { dist, embedPages } from './embed-pages.js';

const pages = embedPages();
const names = readdirSync(new URL('embed/', dist))
  .filter((file) => /^[a-z-]+\.en\.html$/.test(file))
  .map((file) => file.replace('.en.html', ''));

/** A guide has more than one part, each with a box. */
const helpBox = (frame: Frame | Page, name: string) => frame.locator(`helio-${name} .base .red-flags`).first();
const live = (frame: Frame | Page, name: string) => helpBox(frame, name).waitFor({ state: 'attached' });
async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame);
  return frame;
}
const inSandbox = (file: string): string =>
  `<iframe title="t" sandbox="allow-scripts" width="700" height="600" src="{files}/embed/${file}"></iframe>`;

test('each element has a frame, and each works in a sandbox, without a word in the console', async () => {
  assert.ok(names.length >= 11, names.join());
  for (const name of names) {
    const page = await pages.around({ body: inSandbox(`${name}.en.html`) });
    const frame = await framed(page);
    await live(frame, name);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.deepEqual(pages.said, [], name);
    await page.close();
  }
});

test('each works from a disk, and asks for nothing there', async () => {
  for (const name of names) {
    const page = await pages.alone(new URL(`embed/${name}.en.html?level=easy`, dist).href);
    await live(page, name);
    assert.equal(await page.locator(`helio-${name}`).getAttribute('level'), 'easy');
    assert.deepEqual(await page.evaluate(() => performance.getEntriesByType('resource').length), 0);
    assert.deepEqual(pages.said, [], name);
    await page.close();
  }
});

test('each works under "sandbox allow-scripts" in its own header', async () => {
  for (const name of names) {
    const page = await pages.alone(`${pages.files()}/embed/${name}.en.html`, {
      body: '',
      fileHeaders: { 'content-security-policy': 'sandbox allow-scripts' },
    });
    await live(page, name);
    await page.close();
  }
});

const strict = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;
for (const [what, policy] of Object.entries({
  'no inline': strict,
  'no inline, and two to make policies': `${strict}; trusted-types lit-html heliotrope`,
  'no inline, in a sandbox': `${strict}; sandbox allow-scripts`,
}))
  test(`the other kind works where a header allows: ${what}`, async () => {
    for (const name of names) {
      const page = await pages.alone(`${pages.files()}/embed/${name}.en.ext.html?country=GB`, {
        body: '',
        fileHeaders: { 'content-security-policy': policy },
      });
      await live(page, name);
      assert.match(await helpBox(page, name).innerText(), /call 999/);
      assert.deepEqual(pages.said, [], name);
      await page.close();
    }
  });

test('the other kind works where a header allows no policy but that of lit', async () => {
  const page = await pages.alone(`${pages.files()}/embed/causes.en.ext.html`, {
    body: '',
    fileHeaders: { 'content-security-policy': `${strict}; trusted-types lit-html 'allow-duplicates'` },
  });
  await live(page, 'causes');
});

test('without script the document is there, with links that open elsewhere', async () => {
  const page = await pages.around({ body: '<iframe title="t" sandbox src="{files}/embed/causes.en.html"></iframe>' });
  const frame = await framed(page);
  const document = frame.locator('helio-causes > article');
  assert.equal(await document.isVisible(), true);
  assert.match(await document.innerText(), /This page teaches/);
  const links = await document.locator('a[href^="http"]').all();
  assert.ok(links.length > 3);
  for (const link of links) assert.equal(await link.getAttribute('target'), '_blank');
});

test('the query has the settings, each by the rules of the element', async () => {
  const query =
    'layer=muscle&view=back&level=easy&country=gb&figure=child&tone=8&helpline=Line%3A+0800+1&reviewed-by=Dr+A&reviewed-on=2026-05-03';
  const page = await pages.around({ body: inSandbox(`body-map.en.html?${query}&utm_source=mail`) });
  const frame = await framed(page);
  const map = frame.locator('helio-body-map');
  await live(frame, 'body-map');
  const values = await map.evaluate((element) => {
    const { layer, view, level, country, figure, tone } = element as HTMLElement & Record<string, unknown>;
    return [layer, view, level, country, figure, tone];
  });
  assert.deepEqual(values, ['muscle', 'back', 'easy', 'gb', 'child', 8]);
  const text = await map.locator('.base').innerText();
  assert.match(text, /Added by this website\s+Line: 0800 1\s+Reviewed by our advisers: Dr A, 3 May 2026/);
  assert.match(text, /Not yet reviewed by a clinician/);
  assert.equal(await frame.getByText('For the author').count(), 0);
});

test('a bad setting falls back, and the author of the page is told in the frame', async () => {
  const page = await pages.around({
    body: inSandbox('body-map.en.html?layer=bones&levl=easy&pack=lupus&lang=%3Cb%3E&onclick=alert(1)&tone=99'),
  });
  const frame = await framed(page);
  await live(frame, 'body-map');
  const note = frame.locator('main > details');
  await note.locator('summary').click();
  const text = await note.innerText();
  assert.match(text, /layer="bones": allowed are skin, muscle, inside; using skin/);
  assert.match(text, /tone="99"/);
  assert.match(text, /"levl" is no setting of this frame: there are lang, .*level/);
  assert.match(text, /pack="lupus": this frame does not have it; using dermatomyositis/);
  assert.match(text, /lang="<b>"/);
  assert.equal(await frame.locator('helio-body-map').getAttribute('onclick'), null);
});

test('where a sandbox bars print and tabs, the frame says so and offers the address', async () => {
  const page = await pages.around({ body: inSandbox('clinic-checklist.en.html?level=easy') });
  const frame = await framed(page);
  const list = frame.locator('helio-clinic-checklist');
  await list.locator('[data-action="print"]').click();
  await list.locator('[data-action="print-open"]').click();
  const dialog = frame.getByRole('dialog');
  assert.match(await dialog.innerText(), /does not let it print/);
  assert.match(await dialog.locator('input').inputValue(), /\/embed\/clinic-checklist\.en\.html\?level=easy$/);
  await page.keyboard.press('Escape');
  assert.equal(await dialog.count(), 0);

  await list.locator('.base details summary').filter({ hasText: 'Sources' }).click();
  const link = list.locator('.base .sources a[href^="http"]').first();
  await link.click();
  assert.match(await dialog.innerText(), /does not let links open/);
  assert.equal(await dialog.locator('input').inputValue(), await link.getAttribute('href'));
  assert.match(frame.url(), /clinic-checklist/);
});
