/** Every page of the docs and every story, opened in a real browser: each shows what it should, and the console stays free of errors. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
}
const folder = 'build/docs/site';
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const all = Object.values(entries);

let browser: Browser;
let server: Server;
let origin = '';
before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  const files = sirv(folder, { dev: true });
  // A browser asks for it where a page is opened outside its frame.
  server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.close();
});

async function visit(path: string): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) trouble.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(origin + path);
  return { page, trouble };
}
const frame = ({ id, type }: Entry, globals = ''): string =>
  `/iframe.html?viewMode=${type}&id=${id}${globals ? `&globals=${globals}` : ''}`;
const pageOf = (title: string): Entry => all.find((entry) => entry.title === title && entry.type === 'docs') ?? assert.fail(title);

describe('the docs', () => {
  it('have the pages that there should be, and a story file for each element', () => {
    const titles = new Set(all.filter(({ type }) => type === 'docs').map(({ title }) => title));
    for (const title of [
      'Start/In one minute',
      'Start/Ways to embed',
      'Start/Snippet builder',
      'Start/Theming',
      'Start/Events',
      'Trust/Accessibility',
      'Trust/Compatibility',
      'Trust/How we word, and who has checked',
      'Trust/Privacy',
      'Trust/Security',
      'Make/Write your own pack',
    ])
      assert.ok(titles.has(title), title);
    assert.ok([...titles].filter((title) => title.startsWith('Elements/')).length >= 4);
  });

  for (const entry of all.filter(({ type }) => type === 'docs')) {
    it(`show ${entry.title} without an error`, async () => {
      const { page, trouble } = await visit(frame(entry));
      await page.locator('#storybook-docs h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('.sb-errordisplay').first().isVisible(), false);
      assert.deepEqual(trouble, []);
      await page.close();
    });
  }

  for (const entry of all.filter(({ type }) => type === 'story')) {
    it(`show the story ${entry.title}: ${entry.name}`, async () => {
      const { page, trouble } = await visit(frame(entry));
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('.sb-errordisplay').first().isVisible(), false);
      assert.deepEqual(trouble, []);
      await page.close();
    });
  }

  it('open as a whole, with the toolbar', async () => {
    const { page, trouble } = await visit('/');
    await page.getByRole('link', { name: 'Snippet builder' }).waitFor();
    assert.deepEqual(trouble, []);
    await page.close();
  });
});

describe('what the docs say', () => {
  it('has the policy to paste, the hash of each file, the test of privacy, and the sizes, in sight', async () => {
    const { page } = await visit(frame(pageOf('Trust/Security')));
    await page.getByText("Content-Security-Policy: default-src 'none'").waitFor();
    const { files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as { files: Record<string, string> };
    const text = await page.locator('#storybook-docs').innerText();
    for (const [name, hash] of Object.entries(files)) if (!name.startsWith('chunks/')) assert.ok(text.includes(hash), name);
    await page.goto(origin + frame(pageOf('Trust/Privacy')));
    await page.getByText('hostPages').first().waitFor();
    await page.goto(origin + frame(pageOf('Start/Ways to embed')));
    await page.getByRole('row', { name: /^body-map\.min\.js \d+\.\d kB \d+\.\d kB$/ }).waitFor();
    await page.close();
  });
});

describe('the toolbar', () => {
  const story = all.find(({ id, type }) => type === 'story' && id.startsWith('elements-body-map')) ?? assert.fail();

  it('sets theme, tone, figure, level, language, direction and width', async () => {
    const globals = 'theme:dark;tone:9;figure:child;level:easy;language:ar-XB;width:320px';
    const { page } = await visit(frame(story, globals));
    await page.locator('helio-body-map .base').waitFor();
    const seen = await page.locator('helio-body-map').evaluate((element) => {
      const { tone, figure, level } = element as unknown as { tone: number; figure: string; level: string };
      const base = element.shadowRoot?.querySelector<HTMLElement>('.base');
      return {
        tone,
        figure,
        level,
        language: base?.lang,
        direction: base && getComputedStyle(base).direction,
        isNarrow: element.getBoundingClientRect().width <= 320,
        scheme: getComputedStyle(element).colorScheme,
      };
    });
    assert.deepEqual(seen, {
      tone: 9,
      figure: 'child',
      level: 'easy',
      language: 'ar-XB',
      direction: 'rtl',
      isNarrow: true,
      scheme: 'dark',
    });
    await page.close();
  });

  it('shows an element as paper does', async () => {
    const { page } = await visit(frame(story, 'print:print'));
    await page.locator('helio-body-map .base').waitFor();
    await page.waitForFunction(() => {
      const control = document.querySelector('helio-body-map')?.shadowRoot?.querySelector('.no-print');
      return control && !control.checkVisibility();
    });
    await page.close();
  });
});

describe('the snippet builder', () => {
  it('writes what was chosen, works by keyboard, and is accessible to axe', async () => {
    const { page, trouble } = await visit(frame(pageOf('Start/Snippet builder')));
    const builder = page.locator('.snippet-builder');
    await builder.getByLabel('Element', { exact: true }).selectOption('helio-body-map');
    await builder.getByLabel('Way in', { exact: true }).selectOption('file');
    await builder.getByLabel('tone', { exact: true }).fill('8');
    await builder.getByLabel('view', { exact: true }).selectOption('hand');
    await builder.getByLabel('Folder of the files', { exact: true }).fill('/files');
    const head = await builder.getByLabel('In the head of the page', { exact: true }).textContent();
    const html = await builder.getByLabel('Where the element goes', { exact: true }).textContent();
    assert.match(
      head ?? '',
      /^<script defer src="\/files\/body-map\.min\.js" integrity="sha384-[\w+/]+" crossorigin="anonymous"><\/script>$/,
    );
    assert.match(
      html ?? '',
      /^<helio-body-map view="hand" tone="8"><svg width="1" height="\d+" display="block" aria-hidden="true"><\/svg><\/helio-body-map>$/,
    );
    await builder.getByLabel('Way in', { exact: true }).focus();
    await page.keyboard.press('End');
    await builder.getByText('npx heliotrope render body-map --attribute view=hand --attribute tone=8', { exact: true }).waitFor();

    await page.addScriptTag({ content: readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8') });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (context: string) => Promise<AxeResults> } };
      return (await axe.run('.snippet-builder')).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`,
      );
    });
    assert.deepEqual(violations, []);
    assert.deepEqual(trouble, []);
    await page.close();
  });
});

describe('the build of the docs', () => {
  it('has the files of the package, as they would be published', () => {
    assert.ok(existsSync(`${folder}/cdn/body-map.min.js`));
    assert.deepEqual(readFileSync(`${folder}/cdn/integrity.json`), readFileSync('dist/cdn/integrity.json'));
  });
});
