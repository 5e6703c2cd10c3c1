/** The promises, kept by the criteria card. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages, onPaper } from './host-page.js';
import { hostSheet, windows } from './windows.js';
import { late, layoutShift } from './layout-shift.js';

const { renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const script = '<script defer src="/criteria-card.min.js"></script>';
const bare = '<helio-criteria-card></helio-criteria-card>';
const carried = `<helio-criteria-card>${renderDocument('helio-criteria-card')}</helio-criteria-card>`;
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const bootstrap = await readFile(new URL('../../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url), 'utf8');

/** Uses most of what a criteria card can do. */
async function useCriteriaCard(page: Page): Promise<void> {
  const card = page.locator('helio-criteria-card').first();
  await card.getByRole('button', { name: 'Next step' }).click();
  await card.getByRole('radio', { name: /^Martin/ }).check();
  await card.getByRole('button', { name: 'Show all steps' }).click();
  await card.getByRole('button', { name: 'If the first sign had come at 30' }).click();
  await card.getByRole('button', { name: 'What counts' }).click();
  await card.locator('.set:not(.off) td .term').first().click();
  await page.keyboard.press('Escape');
  await card.locator('.set:not(.off) td [data-cite]').first().click();
  await page.keyboard.press('Escape');
  await card.getByRole('radio', { name: '1975 set' }).check();
  await card.getByRole('radio', { name: 'Easier words' }).check();
}

test('promise 1: no network, no storage', async () => {
  const { page, asked, said } = await open({ head: script, body: bare });
  await useCriteriaCard(page);
  assert.deepEqual(
    asked.filter((path) => path !== '/favicon.ico'),
    ['/', '/criteria-card.min.js'],
  );
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    location.href.replace(location.origin, ''),
  ]);
  assert.deepEqual(kept, ['', 0, 0, 0, '/']);
  assert.deepEqual(said, []);
});

for (const policy of [strict, `${strict}; trusted-types lit-html 'allow-duplicates'`]) {
  test(`promise 3: no violation under ${policy}, the body map beside it`, async () => {
    const { page, said, violations } = await open({
      headers: { 'content-security-policy': policy },
      head: `${script}<script defer src="/body-map.min.js"></script>`,
      body: `${bare}<helio-body-map></helio-body-map>`,
    });
    await useCriteriaCard(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(said, []);
    // The bar is as long as the sum, although no style attribute may say so.
    const [bar = 0, found = 0] = await page
      .locator('helio-criteria-card .panel')
      .evaluate((panel) => ['.ground', '.found'].map((part) => panel.querySelector(part)?.getBoundingClientRect().width ?? 0));
    assert.ok(found > 0 && found < bar, `${String(found)} of ${String(bar)}`);
  });
}

/** Size, place within the element, and type of everything that is seen in it. */
async function look(page: Page): Promise<unknown> {
  await page.locator('helio-criteria-card .base').waitFor();
  await page.locator('helio-criteria-card').getByRole('button', { name: 'What counts' }).click();
  return page.locator('helio-criteria-card').evaluate((element) => {
    const top = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.base, .base *:not(legend)') ?? [])]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const { fontSize, fontWeight, textAlign, textTransform, borderTopWidth, boxSizing, fill } = getComputedStyle(part);
        const box = [x - top.x, y - top.y, width, height].map(Math.round);
        return [part.localName, ...box, fontSize, fontWeight, textAlign, textTransform, borderTopWidth, boxSizing, fill].join(' ');
      });
  });
}

/** Name and box of everything in the element that matches and is seen. */
const seen = (page: Page, selector: string) =>
  page.locator(`helio-criteria-card .base ${selector}`).evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { left, right, height } = part.getBoundingClientRect();
        return { name: `${part.localName}.${part.getAttribute('class') ?? ''} ${part.textContent.slice(0, 30)}`, left, right, height };
      }),
  );

const text = 'main { display: block; inline-size: 600px; font: 16px/1.5 sans-serif; color: #000 }';
const hostile: Readonly<Record<string, string>> = {
  'html { font-size: 62.5% }': `html { font-size: 62.5% } ${text}`,
  '* { all: unset }': `${text.replace('main', 'html main')} * { all: unset } script, style, head { display: none }`,
  'shouting tables and headings': `${text} table, th, td, svg, h3, button { all: revert; font-size: 3em; border: 9px solid } main { text-align: center; text-transform: uppercase }`,
  'a CSS framework': `${bootstrap} ${text}`,
};
for (const [title, css] of Object.entries(hostile)) {
  test(`promise 4: same look under ${title}`, async () => {
    const hostOf = (sheet: string) => open({ head: `<style>${sheet}</style>${script}`, body: `<main>${bare}</main>` });
    const plain = await look((await hostOf(text)).page);
    assert.deepEqual(await look((await hostOf(css)).page), plain);
  });
}

test('promise 4 and 6: nothing sticks out and every primary control is at least 44 px', async () => {
  const { page } = await open({ head: script, body: `<main>${bare}</main>` });
  const card = page.locator('helio-criteria-card');
  await card.locator('.base').waitFor();
  await card.getByRole('button', { name: 'Show all steps' }).click();
  // All reference parts are open, and the last what-if of the person.
  await card.locator('.disclosure').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  for (const { where, css, width } of windows('helio-criteria-card')) {
    await page.setViewportSize({ width, height: 700 });
    await hostSheet(page, css);
    const host = await card.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    const out = (await seen(page, '*:not(svg *, .visually-hidden, thead, thead *)')).filter(
      ({ left, right }) => right > host.right + 1 || left < host.left - 1,
    );
    const controls = await seen(page, ':is(button:not(.term, [data-cite]), input, summary, .help-link)');
    assert.deepEqual(out, [], where);
    assert.ok(controls.length > 20);
    assert.deepEqual(
      controls.filter(({ height, right, left }) => height < 44 || right - left < 44),
      [],
      where,
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, where);
  }
});

test('promise 7: the document reads without JavaScript, with all sums', async () => {
  const { page } = await open({ body: carried, head: script, context: { javaScriptEnabled: false } });
  for (const sum of ['12.0', '8.5', '9.2', '5.8', '6.3', '4.9 to 8.8']) {
    assert.equal(await page.getByText(`Made up sum: ${sum} points`).first().isVisible(), true, sum);
  }
  assert.equal(await page.getByRole('row', { name: /^Coloured eyelids/ }).isVisible(), true);
});

test('promise 7: printing shows everything, by CSS alone, whatever a reader has chosen', async () => {
  const { page } = await open({ body: bare, head: script });
  await useCriteriaCard(page);
  await onPaper(page);
  const kept = '.set, .set td, .case, .steps > li, .result, .lesson, .more p, .sources li, .words dd, .review, .red-flags, .purpose';
  const all = await page.locator(`helio-criteria-card :is(${kept})`).count();
  assert.equal((await seen(page, `:is(${kept})`)).length, all);
  const sums = await seen(page, '.total');
  // Six people as they are and fifteen what-ifs, in two sets.
  assert.equal(sums.length, 2 * (6 + 15));
  for (const { name } of sums) assert.match(name, /^p\.total Made up sum: /);
  assert.equal(await page.locator('helio-criteria-card .panel').isVisible(), false);
});

test('promise 8: no jump at upgrade, with the document inside', async () => {
  const { page } = await open({ head: late('criteria-card'), body: `${carried}<p>What the host says next.</p>` });
  const shift = await layoutShift(page, 'helio-criteria-card');
  assert.ok(shift <= 0.01, `layout shift ${String(shift)}`);
});
