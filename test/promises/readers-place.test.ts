/** Promise 8, the reader's place: who has scrolled into a document finds the same part in the live element, and no press is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages } from './host-page.js';
import { late, shiftUntilNow } from './layout-shift.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const tags = documentTags.filter((tag) => tag !== 'helio-term');
const open = hostPages();
const phone = { viewport: { width: 390, height: 844 } };
const withDocument = (tag: string): string => `<${tag}>${renderDocument(tag)}</${tag}>`;
/** Brings the elements when the test says so. */
const script = `<script type="module">
  await new Promise((go) => addEventListener('go', go, { once: true }));
  await import('/heliotrope.min.js');
</script>`;

async function upgrade(page: Page, tag: string): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('go')));
  await page.locator(`${tag} .base`).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Where the heading that is nearest to a share of the document begins, in the view, once it has been scrolled to. */
const scrollInto = (page: Page, tag: string, share: number): Promise<{ words: string; top: number }> =>
  page.locator(tag).evaluate((element, at) => {
    const headings = [...element.querySelectorAll('h2, h3, h4, h5')].filter(
      // Of the criteria an element shows one set.
      (one, _, all) =>
        !one.closest('[data-set="bohan-peter-1975"]') && all.filter((other) => other.textContent === one.textContent).length === 1,
    );
    const heading = headings[Math.floor(headings.length * at)]!;
    heading.scrollIntoView();
    scrollBy(0, -40);
    return { words: heading.textContent.replace(/[^\p{L}\p{N}]/gu, ''), top: heading.getBoundingClientRect().top };
  }, share);

const topOf = (page: Page, tag: string, words: string): Promise<number> =>
  page.locator(tag).evaluate((element, wanted) => {
    // A guide has parts with roots of their own.
    const roots = [element, ...element.shadowRoot!.querySelectorAll('.chapter > *')].map(({ shadowRoot }) => shadowRoot!);
    const found = roots
      .flatMap((root) => [...root.querySelectorAll('h2, h3, h4, h5, h6, summary, .name')])
      .find((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.textContent.replace(/[^\p{L}\p{N}]/gu, '') === wanted);
    return found?.getBoundingClientRect().top ?? NaN;
  }, words);

for (const tag of tags)
  test(`promise 8: a reader in the document of <${tag}> finds the same part in the element`, async () => {
    for (const share of [0.3, 0.8]) {
      const { page } = await open({ head: script, body: `<p>Before.</p>${withDocument(tag)}<p>After.</p>`, context: phone });
      const { words, top } = await scrollInto(page, tag, share);
      await upgrade(page, tag);
      const now = await topOf(page, tag, words);
      assert.ok(Math.abs(now - top) < 60, `${words}: ${String(top)}, now ${String(now)}`);
    }
  });

test('promise 8: of several on a page', async () => {
  const body = ['helio-causes', 'helio-condition-card', 'helio-daily-life'].map(withDocument).join('<p>Between.</p>');
  const { page } = await open({ head: script, body, context: phone });
  const { words, top } = await scrollInto(page, 'helio-condition-card', 0.4);
  await upgrade(page, 'helio-daily-life');
  const now = await topOf(page, 'helio-condition-card', words);
  assert.ok(Math.abs(now - top) < 60, `${words}: ${String(top)}, now ${String(now)}`);
});

for (const above of [30, -400])
  test(`promise 8: what a reader reads beyond the element stays where it is: ${String(above)} px`, async () => {
    const body = `${withDocument('helio-causes')}<p id="after">After.</p>${'<p>And more.</p>'.repeat(60)}`;
    const { page } = await open({ head: script, body, context: phone });
    const after = page.locator('#after');
    const top = (): Promise<number> => after.evaluate((one) => one.getBoundingClientRect().top);
    await after.evaluate((one, by) => {
      one.scrollIntoView();
      scrollBy(0, -by);
    }, above);
    const before = await top();
    await upgrade(page, 'helio-causes');
    assert.ok(Math.abs((await top()) - before) < 2, `${String(before)}, now ${String(await top())}`);
  });

test('promise 8: an element keeps no more height than fills the view', async () => {
  const { page } = await open({ head: script, body: `<p>Before.</p>${withDocument('helio-body-map')}<p>After.</p>`, context: phone });
  const height = (): Promise<number> =>
    page
      .locator('helio-body-map')
      .evaluate(
        (element) => element.getBoundingClientRect().bottom - element.shadowRoot!.querySelector('.base')!.getBoundingClientRect().bottom,
      );
  await upgrade(page, 'helio-body-map');
  assert.ok((await height()) < 1, `${String(await height())} px blank`);
  assert.equal(await page.locator('helio-body-map').getAttribute('style'), null);
});

test('promise 8: the first press is not lost', async () => {
  const body = `<div style="block-size: 300px"></div><helio-condition-card><svg width="1" height="400" aria-hidden="true"></svg></helio-condition-card><button onclick="document.title = 'pressed'">Ours</button>`;
  const { page } = await open({ head: late('heliotrope'), body, context: { viewport: { width: 390, height: 20000 } } });
  await page.locator('helio-condition-card .base').waitFor();
  const button = page.getByRole('button', { name: 'Ours' });
  const { x, y } = (await button.boundingBox())!;
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.mouse.up();
  assert.equal(await page.title(), 'pressed');
  assert.ok((await shiftUntilNow(page)) <= 0.01);
});
