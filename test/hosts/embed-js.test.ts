/** `embed.js` and the autoloader on pages of others, which may not write our tags. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { embedPages } from './embed-pages.js';

const pages = embedPages();
const script = '<script src="{files}/embed/embed.js"></script>';
/** The page may run embed.js, and no other script of ours. */
const onlyEmbed = (files: string): string => `script-src 'unsafe-inline' ${files}/embed/embed.js; frame-src ${files}`;
const frameLive = (page: Page, name: string) =>
  page.frameLocator('iframe').locator(`helio-${name} .base .red-flags`).waitFor({ state: 'attached' });
const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const untilHigherThan = (page: Page, px: number) =>
  page.waitForFunction((least) => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > least, px);

test('a place becomes the element, with its settings and with what was in it', async () => {
  const page = await pages.around({
    body: `${script}<div class="theirs" data-heliotrope="condition-card" data-level="easy" data-heading-level="3" data-onclick="x()"><p>Theirs.</p></div>`,
  });
  const card = page.locator('.theirs > helio-condition-card');
  await card.locator('.base .red-flags').waitFor({ state: 'attached' });
  assert.deepEqual(
    await card.evaluate((element) =>
      [...element.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => `${name}=${value}`),
    ),
    ['level=easy', 'heading-level=3'],
  );
  assert.equal(await card.locator('p', { hasText: 'Theirs.' }).isVisible(), false);
  assert.equal(await page.locator('iframe').count(), 0);
  assert.deepEqual(pages.said, []);
});

test('places that come later, and many of one kind, load one script', async () => {
  const page = await pages.around({ body: `${script}<main></main>` });
  await page.evaluate(() => {
    for (let count = 0; count < 3; count += 1) {
      const place = document.createElement('div');
      place.dataset.heliotrope = 'causes';
      document.querySelector('main')!.append(place);
    }
  });
  await page.locator('helio-causes .base').nth(2).waitFor();
  assert.equal(
    await page.evaluate(
      () => performance.getEntriesByName(document.querySelectorAll<HTMLScriptElement>('script[src*="causes"]')[0]!.src).length,
    ),
    1,
  );
});

test('where its script may not run, it is a frame: titled, lazy, as high as what is in it', async () => {
  const page = await pages.around({
    headers: { 'content-security-policy': onlyEmbed(pages.files()) },
    body: `${script}<div data-heliotrope="causes" data-level="easy">What causes it</div>`,
  });
  await frameLive(page, 'causes');
  await untilHigherThan(page, 600);
  const frame = page.locator('iframe');
  assert.equal(await frame.getAttribute('title'), 'What causes it');
  assert.equal(await frame.getAttribute('loading'), 'lazy');
  assert.match((await frame.getAttribute('src')) ?? '', /\/embed\/causes\.en\.ext\.html\?level=easy$/);
  const inside = page.frames()[1]!;
  const content = await inside.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
  assert.ok(Math.abs((await heightOf(page)) - content) <= 1);
  // It follows what a reader folds out.
  await inside.locator('helio-causes .disclosure').first().click();
  await untilHigherThan(page, content + 20);
});

test('a link becomes it, too, with the settings in its address', async () => {
  const page = await pages.around({
    body: `${script}<p>Read <a data-heliotrope href="{files}/embed/glossary.en.html?level=easy">the words</a>.</p>`,
  });
  await page.locator('p > helio-glossary[level="easy"] .base').waitFor();
  assert.equal(await page.getByRole('link', { name: 'the words' }).count(), 0);
});

test('where neither may be, what was there is there again', async () => {
  const page = await pages.around({
    headers: { 'content-security-policy': `script-src 'unsafe-inline' ${pages.files()}/embed/embed.js; frame-src 'none'` },
    body: `${script}<div data-heliotrope="causes"><p>Their own words.</p></div><a data-heliotrope href="{files}/embed/glossary.en.html">The words</a>`,
  });
  await page.waitForFunction(() => document.querySelectorAll('iframe').length === 0 && document.querySelector('a')?.isConnected);
  await page.getByText('Their own words.').waitFor();
  await page.getByRole('link', { name: 'The words' }).waitFor();
});

test('a frame that was pasted by hand is fitted', async () => {
  const page = await pages.around({
    body: `<iframe title="t" sandbox="allow-scripts" width="600" height="300" src="{files}/embed/condition-card.en.html"></iframe>${script}`,
  });
  await untilHigherThan(page, 800);
});

test('WordPress fits it: nothing before the frame speaks, then 200 to 1000 px', async () => {
  // As wp-embed.js does: a secret in the hash, "ready" once the frame is there, and heights with the secret alone.
  const page = await pages.around({
    body: `<iframe title="t" sandbox="allow-scripts" style="visibility:hidden" data-secret="Ab12Cd34Ef" src="{files}/embed/causes.en.html#?secret=Ab12Cd34Ef"></iframe>
      <script>
        addEventListener('message', ({ data, source }) => {
          const frame = document.querySelector('iframe');
          if (!data || data.secret !== frame.dataset.secret || /[^a-zA-Z0-9]/.test(data.secret) || source !== frame.contentWindow) return;
          if (data.message === 'height') { frame.height = Math.min(1000, Math.max(200, ~~data.value)); frame.style.visibility = ''; }
        });
        document.querySelector('iframe').addEventListener('load', ({ target }) => target.contentWindow.postMessage({ message: 'ready', secret: 'Ab12Cd34Ef' }, '*'));
      </script>`,
  });
  await untilHigherThan(page, 990);
  assert.equal(await heightOf(page), 1000 + 4);
  assert.equal(await page.locator('iframe').evaluate((frame) => frame.style.visibility), '');
});

test('a frame that the browser does not draw yet, far below, tells its height all the same', async () => {
  // WordPress asks once, and may have asked before the frame was there.
  const page = await pages.around({
    body: `<div style="height:9000px"></div>
      <iframe title="t" sandbox="allow-scripts" style="position:absolute;visibility:hidden" src="{files}/embed/causes.en.html#?secret=Ab12Cd34Ef"></iframe>
      <script>addEventListener('message', ({ data }) => { if (data.message === 'height') document.title = String(data.value); });</script>`,
  });
  await page.waitForFunction(() => Number(document.title) > 1000);
});

/** Anything at all, and messages of ours with one thing wrong. */
const notAHeight = fc.oneof(
  fc.constantFrom(undefined, null, NaN, Infinity, -Infinity, 0, -0, '500', '5px', '1e3', true),
  fc.double({ max: 0 }),
  fc.double({ min: 100_001 }),
  fc.array(fc.nat(2000), { maxLength: 2 }),
  fc.string(),
  fc.object({ maxDepth: 1 }),
);
const anHeight = fc.integer({ min: 1, max: 2000 });
const noSecret = fc.oneof(notAHeight, fc.string(), fc.stringMatching(/^[a-zA-Z0-9]{10}$/));
const malformed = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.record({ type: fc.constantFrom('heliotrope-height', 'iframe-resized'), height: notAHeight, width: fc.anything({ maxDepth: 0 }) }),
  fc.record({
    type: fc.oneof(fc.string(), fc.constantFrom(['heliotrope-height'], 'Heliotrope-Height', 'height', 'iframe-resize')),
    height: anHeight,
  }),
  fc.record({ message: fc.constant('height'), value: fc.oneof(notAHeight, anHeight), secret: noSecret }),
  fc.record({ message: fc.constantFrom('ready', 'link', 'Height', ['height']), value: fc.oneof(anHeight, fc.webUrl()), secret: noSecret }),
  anHeight.map((height) => JSON.stringify({ type: 'heliotrope-height', height })),
  anHeight.map((height) => `[iFrameSizer]message:${String(height)}:0:init`),
);

test('10,000 messages that are not right, or not from a frame of ours, change nothing', async () => {
  // Always the same ones: a run says what the last said.
  const wrong = fc.sample(malformed, { numRuns: 10_000, seed: 27 });
  const page = await pages.around({
    headers: { 'content-security-policy': onlyEmbed(pages.files()) },
    body: `${script}<iframe name="other" title="o" srcdoc="other"></iframe><div data-heliotrope="causes">Causes</div>`,
  });
  await page.frameLocator('iframe:not([name])').locator('helio-causes .base .red-flags').waitFor({ state: 'attached' });
  await page.waitForFunction(() => Number(document.querySelector<HTMLIFrameElement>('iframe:not([name])')!.height) > 600);
  const [before, after] = await page.evaluate((wrong) => {
    const ours = document.querySelector<HTMLIFrameElement>('iframe:not([name])')!;
    const other = document.querySelector<HTMLIFrameElement>('[name]')!;
    const was = [ours.outerHTML, other.outerHTML, document.body.childElementCount].join();
    const right = { type: 'heliotrope-height', height: 777 };
    const { origin } = new URL(ours.src);
    for (const [count, data] of wrong.entries()) {
      dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: ours.contentWindow }));
      // Of the right shape, from the wrong place.
      for (const [from, source] of [
        ['null', other.contentWindow],
        [origin, self],
        ['null', null],
        ['https://elsewhere.test', ours.contentWindow],
      ] as const)
        if (count % 50 === 0) dispatchEvent(new MessageEvent('message', { data: right, origin: from, source }));
    }
    return [was, [ours.outerHTML, other.outerHTML, document.body.childElementCount].join()];
  }, wrong);
  assert.equal(after, before);
  assert.deepEqual(
    pages.said.filter((text) => !/Content Security Policy|causes\.min\.js/.test(text)),
    [],
  );
});

test('the autoloader makes elements of places, in a shadow root that it is told of, too', async () => {
  const page = await pages.around({
    fileHeaders: { 'access-control-allow-origin': '*' },
    body: `<script type="module" src="{files}/cdn/auto.min.js"></script>
      <div data-heliotrope="causes" data-level="easy"></div><div data-heliotrope="constructor"></div><section></section>`,
  });
  await page.locator('div > helio-causes[level="easy"] .base').waitFor();
  await page.evaluate(async (address) => {
    const { discover } = (await import(address)) as typeof import('../../src/cdn/auto.js');
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    place.dataset.heliotrope = 'glossary';
    root.append(place);
    discover(root);
  }, `${pages.files()}/cdn/auto.min.js`);
  await page.locator('section helio-glossary .base').waitFor();
  assert.equal(await page.locator('helio-constructor').count(), 0);
});
