/** `doctor.html`, pasted into pages that allow this and that. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { dist, embedPages } from './embed-pages.js';

const pages = embedPages();
const doctor = readFileSync(new URL('embed/doctor.html', dist), 'utf8');
const answers = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('#heliotrope-doctor b')
      .evaluateAll((all) => all.map((each) => [(each as HTMLElement).title, each.textContent] as [string, string])),
  );
const examined = (page: Page) => page.locator('[title="versions"] li').first().waitFor();

test('where all is allowed it says so, and offers the element', async () => {
  const page = await pages.around({ body: doctor });
  await examined(page);
  assert.deepEqual(await answers(page), { inline: 'yes', tags: 'yes', places: 'yes', scripts: 'yes', frames: 'yes' });
  assert.match(await page.locator('pre').innerText(), /<helio-body-map>/);
});

test('where our tags are taken out it offers a place', async () => {
  const page = await pages.around({ body: doctor.replace(/<helio-doctor>.*?<\/helio-doctor>/, '') });
  await examined(page);
  assert.match((await answers(page))['tags'] ?? '', /^no/);
  assert.match(await page.locator('pre').innerText(), /<div data-heliotrope="body-map">/);
});

test('where scripts from a server are barred it offers a frame', async () => {
  const page = await pages.around({ body: doctor, headers: { 'content-security-policy': `script-src 'unsafe-inline'` } });
  await examined(page);
  const { scripts = '', frames } = await answers(page);
  assert.match(scripts, /^no: the policy/);
  assert.equal(frames, 'yes');
  assert.match(await page.locator('pre').innerText(), /^<iframe/);
});

test('where frames are barred, too, it offers the document', async () => {
  const page = await pages.around({ body: doctor, headers: { 'content-security-policy': `script-src 'unsafe-inline'; frame-src 'none'` } });
  await examined(page);
  assert.match(await page.locator('pre').innerText(), /heliotrope render/);
});

test('where no script runs, what it says is true without it', async () => {
  const page = await pages.around({ body: doctor, headers: { 'content-security-policy': `script-src 'none'` } });
  const { inline, scripts } = await answers(page);
  assert.deepEqual([inline, scripts], ['no', 'no']);
  assert.equal(await page.frameLocator('iframe').getByText('Frames are kept').isVisible(), true);
});

test('it names the version of elements on the page, and the notices since', async () => {
  const page = await pages.around({ body: `<script src="{files}/cdn/causes.min.js"></script><helio-causes></helio-causes>${doctor}` });
  const list = page.locator('[title="versions"]');
  await list.getByText(/Version \d+\.\d+\.\d+: safety notices: \d+/).waitFor();
  assert.ok((await list.locator('li').count()) >= 1);
});
