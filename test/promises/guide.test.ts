/** The promises, kept by a guide: it is all elements at once, so what one of them did wrong would show here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { cdnFile, hostPages, type HostPage } from './host-page.js';

const open = hostPages();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const head = '<script defer src="/guide.min.js"></script>';
const body = '<helio-guide></helio-guide>';

async function openGuide(host: Partial<HostPage> = {}): ReturnType<typeof open> {
  const opened = await open({ head, body, ...host });
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll('helio-guide')].every((guide) => {
      const chapters = [...(guide.shadowRoot?.querySelectorAll('.chapter') ?? [])];
      return chapters.length > 0 && chapters.every((chapter) => chapter.firstElementChild?.shadowRoot?.querySelector('.base'));
    }),
  );
  return opened;
}

/** To each part in turn, stops, and back. */
async function walk(page: Page): Promise<number> {
  const guide = page.locator('helio-guide').first();
  const count = await guide.locator('.contents a').count();
  for (let at = 1; at < count; at += 1) await guide.locator('.pager .next').click();
  await guide.locator('.chapters ~ .take-away [data-action="stop"]').click();
  await guide.locator('.contents a').first().click();
  await guide.locator('[data-action="go-on"]').click();
  return count;
}

test('a guide breaks no strict policy, with two copies of us and two guides on the page', async () => {
  const { page, said, violations } = await openGuide({
    headers: { 'content-security-policy': policy },
    head: `${head}<script defer src="/copy/heliotrope.min.js"></script>`,
    body: `<h1>Host</h1>${body}${body}`,
    files: { '/copy/heliotrope.min.js': () => cdnFile('heliotrope.min.js') },
  });
  assert.equal(await walk(page), 14);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(said, []);
});

test('a way through a guide asks for nothing, keeps nothing, and leaves the address alone', async () => {
  const { page, asked, said } = await openGuide();
  const before = [...asked];
  const entries = await page.evaluate(() => history.length);
  await walk(page);
  assert.deepEqual(asked, before);
  assert.deepEqual(said, []);
  assert.deepEqual(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      location.hash,
      history.length,
    ]),
    [0, 0, '', 0, '', entries],
  );
});

test('two guides on one page each have a part of their own', async () => {
  const { page } = await openGuide({ body: `<helio-guide part="causes"></helio-guide>${body}` });
  const current = page.locator('helio-guide .contents [aria-current="page"]');
  const first = await current.nth(0).innerText();
  await page.locator('helio-guide').nth(1).locator('.pager .next').click();
  assert.equal(await current.nth(0).innerText(), first);
  assert.equal(await current.nth(1).innerText(), 'What it is');
});

test('of the way of a reader, events that leave a guide say nothing', async () => {
  const { page } = await openGuide();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of [
      'click',
      'beforematch',
      'focusin',
      'hashchange',
      'popstate',
      'helio-print',
      'helio-change',
      'helio-ready',
      'context-request',
    ])
      addEventListener(
        type,
        (event) => {
          const path = event.composedPath().map((target) => (target instanceof Element ? target.localName : ''));
          if (event.target !== window && (event.target as Element).localName !== 'helio-guide') heard.push(`${type} of ${path.join(' ')}`);
          if (event instanceof CustomEvent && event.detail) heard.push(`${type} ${JSON.stringify(event.detail)}`);
        },
        true,
      );
  });
  await walk(page);
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
  assert.equal(await page.evaluate(() => document.querySelector('helio-guide')?.outerHTML), body);
});

test('a guide in a shadow root, taken out and put back, shows the part that it showed', async () => {
  const { page, said } = await open({
    head,
    body: '<div id="host"><template shadowrootmode="open"><helio-guide></helio-guide></template></div>',
  });
  const guide = page.locator('helio-guide');
  await guide.locator('.pager .next').click();
  await page.evaluate(() => {
    const root = document.querySelector('#host')!.shadowRoot!;
    const element = root.querySelector('helio-guide')!;
    element.remove();
    root.append(element);
  });
  assert.equal(await guide.locator('.chapter:not([hidden]) .title').isVisible(), true);
  assert.equal(await guide.locator('.contents [aria-current="page"]').count(), 1);
  assert.deepEqual(said, []);
});

for (const [parts, part, fails] of [
  ['causes summary', '', ''],
  ['causes summary', 'summary', ''],
  ['summary glossary causes', 'glossary', ''],
  ['causes summary', 'summary', 'causes'],
  ['glossary causes', '', 'glossary'],
] as const)
  test(`all of a guide on paper has a cover, its parts, and when to get help once: ${parts}, at ${part}, without ${fails}`, async () => {
    const { page } = await openGuide({ body: `<helio-guide parts="${parts}" part="${part}"></helio-guide>` });
    await page.evaluate((failing) => {
      const root = document.querySelector('helio-guide')!.shadowRoot!;
      const broken = failing && root.querySelector<HTMLElement & { pack: string }>(`helio-${failing}`);
      if (broken) broken.pack = 'nobody';
      // The frame has its page by now, and is not printed yet.
      root.addEventListener(
        'load',
        ({ target }) => {
          const view = (target as HTMLIFrameElement).contentWindow!;
          view.print = () => {
            const roots = [...view.document.body.children].map(({ shadowRoot }) => shadowRoot!);
            const counts = ['.cover', '.base:not(.cover)', '.red-flags', '.cover ol li'].map(
              (selector) => roots.flatMap((paper) => [...paper.querySelectorAll(selector)]).length,
            );
            const titles = roots.flatMap((paper) => [...paper.querySelectorAll('.base:not(.cover) .title')]);
            const numbers = titles.map((title) => parseInt(title.textContent, 10));
            const rules = view.document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
            Object.assign(globalThis, { paper: [...counts, numbers, rules.some((rule) => rule.includes('counter(page)'))] });
          };
        },
        { capture: true },
      );
    }, fails);
    const guide = page.locator('helio-guide');
    await guide.locator('.chapters ~ .take-away [data-action="print-all"]').click();
    await page.waitForFunction(() => 'paper' in globalThis, undefined, { timeout: 10_000 });
    const count = parts.split(' ').length - (fails ? 1 : 0);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { paper: unknown }).paper), [
      1,
      count,
      1,
      count,
      Array.from({ length: count }, (_, index) => index + 1),
      true,
    ]);
  });

test('a guide and the part that it shows have each a Print of their own, and say which is which', async () => {
  const { page } = await openGuide({ body: '<helio-guide parts="causes"></helio-guide>' });
  const guide = page.locator('helio-guide');
  const printing = guide.getByRole('button', { name: /print/i });
  await guide.locator('helio-causes .take-away').waitFor();
  assert.deepEqual((await printing.allInnerTexts()).sort(), ['Print', 'Print the whole guide']);
});
