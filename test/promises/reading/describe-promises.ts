/** The promises, as every element keeps them that is read rather than operated. The elements are shared out to files that run side by side. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages, onPaper } from '../host-page.js';
import { late, layoutShift } from '../layout-shift.js';
import { hostSheet, windows } from '../windows.js';

const { renderDocument } = (await import(
  new URL('../../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../../src/ssr/index.js');
const open = hostPages();
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Opens all that folds, chooses other words, looks up a footnote. */
async function use(page: Page, tag: string): Promise<void> {
  const element = page.locator(tag);
  await element.locator('.base').waitFor();
  await element.locator('.disclosure').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  // Those of an answer that nobody has given yet are not seen.
  const note = element.locator('.body [data-cite]').locator('visible=true').first();
  if (await note.count()) await note.click();
  await page.keyboard.press('Escape');
  await element.getByRole('radio', { name: 'Easier words' }).check();
}

/** `last`: words that the document of the element has, last of all before its notes. */
export function describePromises(name: string, last: string): void {
  const tag = `helio-${name}`;
  const script = `<script defer src="/${name}.min.js"></script>`;
  const bare = `<${tag}></${tag}>`;
  const carried = `<${tag}>${renderDocument(tag)}</${tag}>`;
  /** Those that are seen; with `least` and `most`, those of them that reach over one of these edges. */
  const seen = (page: Page, selector: string, edges: { least: number; most: number } | null = null) =>
    page.locator(`${tag} .base ${selector}`).evaluateAll(
      (parts, over) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => ({ part, box: part.getBoundingClientRect() }))
          .filter(({ box }) => over === null || box.right > over.most + 1 || box.left < over.least - 1)
          .map(({ part, box: { width, height } }) => ({ name: `${part.localName} ${part.textContent.slice(0, 30)}`, width, height })),
      edges,
    );

  describe(tag, () => {
    test('promise 1: no network, no storage', async () => {
      const { page, asked, said } = await open({ head: script, body: bare });
      await use(page, tag);
      assert.deepEqual(
        asked.filter((path) => path !== '/favicon.ico'),
        ['/', `/${name}.min.js`],
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
        await use(page, tag);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(said, []);
      });
    }

    test('promise 4 and 6: nothing sticks out and every primary control is at least 44 px', async () => {
      const { page } = await open({ head: script, body: `<main>${bare}</main>` });
      await use(page, tag);
      for (const { where, css, width } of windows(tag)) {
        await page.setViewportSize({ width, height: 700 });
        await hostSheet(page, css);
        const { left: least, right: most } = await page.locator(tag).evaluate((host) => host.getBoundingClientRect().toJSON() as DOMRect);
        assert.deepEqual(await seen(page, '*:not(svg *, .visually-hidden, thead, thead *)', { least, most }), [], where);
        // Of a box to tick, its label is the target.
        const controls = await seen(
          page,
          ':is(button:not(.term, [data-cite]), input:not(.tick > *), .tick, textarea, .register, summary, .help-link, nav a)',
        );
        assert.ok(controls.length > 3);
        assert.deepEqual(
          controls.filter(({ width: inline, height }) => height < 44 || inline < 44),
          [],
          where,
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, where);
      }
    });

    test('promise 7: the document reads without JavaScript', async () => {
      const { page } = await open({ body: carried, head: script, context: { javaScriptEnabled: false } });
      assert.equal(await page.getByText(last).first().isVisible(), true);
      assert.equal(await page.getByText('It cannot tell you whether you have it').first().isVisible(), true);
    });

    test('promise 7: printing shows everything, by CSS alone, although nothing was opened', async () => {
      const { page } = await open({ body: bare, head: script });
      await page.locator(`${tag} .base`).waitFor();
      await onPaper(page);
      // What the marks of a row mean is printed once, not in each.
      const kept =
        '.body :is(li, dd, td, .badge):not(.no-print, .no-print *), .detail > :not(p.small), .sources li, .words dd, .review, .red-flags, .purpose';
      const all = await page.locator(`${tag} .base :is(${kept})`).count();
      assert.ok(all > 5);
      assert.equal((await seen(page, `:is(${kept})`)).length, all);
      assert.equal((await seen(page, '.no-print')).length, 0);
    });

    test('promise 8: no jump at upgrade, with the document inside', async () => {
      const { page } = await open({ head: late(name), body: `${carried}<p>What the host says next.</p>` });
      const shift = await layoutShift(page, tag);
      assert.ok(shift <= 0.01, `layout shift ${String(shift)}`);
    });
  });
}
