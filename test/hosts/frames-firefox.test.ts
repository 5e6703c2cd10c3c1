/** Frames of ours in Firefox: it bars things in a sandbox in ways of its own. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ensureEngines, findEngine } from '../../scripts/engines.mjs';
import { dist, serveHosts, type Around } from './embed-pages.js';

const names = readdirSync(new URL('embed/', dist)).flatMap((file) => /^([a-z-]+)\.en\.html$/.exec(file)?.[1] ?? []);
let browser: Browser;
let hosts: Awaited<ReturnType<typeof serveHosts>>;
let said: string[] = [];

before(async () => {
  assert.deepEqual(ensureEngines(['firefox']), [], 'Firefox was not found: apt-get install firefox-esr, or name it in FIREFOX_PATH.');
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findEngine('firefox') ?? '', headless: true });
  hosts = await serveHosts();
});
after(async () => {
  await browser.close();
  hosts.stop();
});

const inSandbox = (file: string): string =>
  `<script>addEventListener('message', ({ data }) => { if (data.type === 'heliotrope-height') document.title = String(data.height); });</script>
  <iframe title="t" sandbox="allow-scripts" width="700" height="600" src="{files}/embed/${file}"></iframe>`;

async function around(host: Around): Promise<{ page: Page; frame: Frame }> {
  hosts.show(host);
  said = [];
  const page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(hosts.page);
  const frame = page.frames()[1];
  assert.ok(frame);
  return { page, frame };
}

const live = (frame: Frame, name: string) =>
  frame.waitForSelector(`pierce/.base .red-flags`).catch(() => assert.fail(`${name} does not work`));

const kinds = {
  'all in one file': ['.en.html', {}],
  'with files of the server alone': [
    '.en.ext.html',
    { 'content-security-policy': `default-src 'none'; script-src {files}; style-src {files}; require-trusted-types-for 'script'` },
  ],
} as const;
for (const [kind, [ending, headers]] of Object.entries(kinds))
  test(`each works in a sandbox, ${kind}: it tells its height, and the console stays empty`, async () => {
    assert.ok(names.length >= 11, names.join());
    for (const name of names) {
      const fileHeaders = Object.fromEntries(
        Object.entries(headers).map(([header, value]) => [header, value.replaceAll('{files}', hosts.files)]),
      );
      const { page, frame } = await around({ body: inSandbox(name + ending), fileHeaders });
      await live(frame, name);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      await page.waitForFunction(() => Number(document.title) > 200);
      assert.deepEqual(said, [], name);
      await page.close();
    }
  });

test('where the sandbox bars print and tabs, the frame says so and offers the address', async () => {
  const { page, frame } = await around({ body: inSandbox('clinic-checklist.en.html?level=easy') });
  await live(frame, 'clinic-checklist');
  const dialog = () => frame.$eval('[role="dialog"]', (element) => [element.textContent, element.querySelector('input')?.value]);
  // It asks what to print first.
  for (const action of ['print', 'print-open']) {
    const button = await frame.waitForSelector(`pierce/[data-action="${action}"]`);
    await button?.evaluate((element) => {
      (element as HTMLElement).focus();
      (element as HTMLElement).click();
    });
  }
  await frame.waitForSelector('[role="dialog"]');
  const [why, address] = await dialog();
  assert.match(why ?? '', /does not let it print/);
  assert.match(address ?? '', /\/embed\/clinic-checklist\.en\.html\?level=easy$/);
  await page.keyboard.press('Escape');

  const link = await frame.waitForSelector('pierce/.sources a[href^="http"]');
  const href = await link?.evaluate((element) => {
    element.closest('details')!.open = true;
    (element as HTMLAnchorElement).click();
    return (element as HTMLAnchorElement).href;
  });
  const [noLink, asked] = await dialog();
  assert.match(noLink ?? '', /does not let links open/);
  assert.equal(asked, href);
  assert.match(frame.url(), /clinic-checklist/);
  await page.close();
});
