/** Promise 2 on a shared tablet: what one reader did is gone when the next one presses Back, although the browser kept the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages } from './host-page.js';

// Playwright switches the cache off.
const open = hostPages({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** To another page and back; `true` if the browser showed the very page that it had kept. */
async function thereAndBack(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isKept: false });
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { isKept: persisted }));
  });
  await page.goto(`${page.url()}?next`);
  // What was kept is not loaded again.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete');
  return page.evaluate(() => (globalThis as unknown as { isKept?: boolean }).isKept ?? false);
}

/** By name: what a reader does there, and what may not be found of it later. */
const subjects = {
  'body-map': {
    markup: '<helio-body-map mode="collect"></helio-body-map>',
    tick: '.list [data-finding="weak-hips"]',
    field: '[data-note="weak-hips"]',
    search: 'input[type="search"]',
    left: '[data-entry]',
  },
  'clinic-checklist': {
    markup: '<helio-clinic-checklist></helio-clinic-checklist>',
    tick: '[data-tick="ask-harms"]',
    field: '[data-note="ask-harms"]',
    left: '[data-written]',
  },
  'treatment-table': {
    markup: '<helio-treatment-table></helio-treatment-table>',
    tick: '[name="compare"][value="ivig"]',
    search: 'input[type="search"]',
    left: 'div.bar',
  },
} as const;

for (const [name, subject] of Object.entries<{ markup: string; tick: string; field?: string; search?: string; left: string }>(subjects)) {
  test(`promise 2: Back shows nothing of the last reader in <helio-${name}>`, async () => {
    const { page } = await open({ head: `<script defer src="/${name}.min.js"></script>`, body: subject.markup });
    const element = page.locator(`helio-${name}`);
    await element.locator('.base').waitFor();
    const traces = (): Promise<unknown> =>
      element.evaluate((host, left) => {
        const root = host.shadowRoot!;
        return {
          fields: [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
            .filter(({ type, checked, value }) => (type === 'checkbox' ? checked : type !== 'radio' && value !== ''))
            .map((field) => `${field.type} ${field.value}`),
          lists: [...root.querySelectorAll(left)].map((part) => part.textContent.trim()).filter(Boolean),
          open: [...root.querySelectorAll('[aria-expanded="true"]')].map((part) => part.textContent),
          selected: (host as unknown as { selected?: readonly string[] }).selected?.join(),
        };
      }, subject.left);
    const before = await traces();
    await element.locator(subject.tick).check();
    if (subject.field) {
      await element.locator(subject.field).click();
      await page.keyboard.type('since spring');
    }
    if (subject.search) await element.locator(subject.search).fill('zebra');
    assert.notDeepEqual(await traces(), before);
    assert.equal(await thereAndBack(page), true, 'the browser kept no page: this test proves nothing');
    assert.deepEqual(await traces(), before);
  });
}
