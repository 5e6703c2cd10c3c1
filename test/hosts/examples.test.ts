import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';
import { exampleHosts, serveExamples } from '../../scripts/example-hosts.js';
import { axeViolations } from './axe.js';

let browser: Browser;
let server: Server;
let origin = '';

before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  server = createServer(await serveExamples());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.close();
});

interface Visit {
  page: Page;
  /** What the page said, and what it asked for that was not of this server or did not come. */
  trouble: string[];
}

async function visit(name: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) trouble.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(`${origin}/${name}/${exampleHosts.find((host) => host.name === name)?.mapPage ?? ''}`);
  if (options.javaScriptEnabled !== false) await page.locator('helio-body-map .base').waitFor();
  return { page, trouble };
}

for (const { name, finding } of exampleHosts) {
  describe(`the example ${name}`, () => {
    it('shows the body map, says nothing on the console, and asks nobody else for anything', async () => {
      const { page, trouble } = await visit(name);
      await page.locator(`helio-body-map .list [data-finding="${finding}"]`).waitFor();
      assert.deepEqual(trouble, []);
      await page.close();
    });

    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [320, 1200]) {
        it(`is accessible to axe at ${String(width)} px, ${scheme}`, async () => {
          const { page } = await visit(name, { colorScheme: scheme, viewport: { width, height: 900 } });
          assert.deepEqual(await axeViolations(page), []);
          await page.close();
        });
      }
    }

    it('needs no sideways scrolling at 320 px', async () => {
      const { page } = await visit(name, { viewport: { width: 320, height: 640 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  });
}

describe('the example patient-blog', () => {
  it('carries the document, so that it reads without scripts', async () => {
    const { page, trouble } = await visit('patient-blog', { javaScriptEnabled: false });
    const document = page.locator('helio-body-map');
    assert.equal(await document.getByRole('heading', { name: 'Coloured, puffy eyelids' }).isVisible(), true);
    assert.equal(await document.getByText('This page teaches about dermatomyositis.').isVisible(), true);
    assert.deepEqual(trouble, []);
    await page.close();
  });
});

describe('the example hospital-intranet', () => {
  it('is served with the strict policy, and its pinned file is held to its hash', async () => {
    const page = await fetch(`${origin}/hospital-intranet/`);
    assert.equal(
      page.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
    );
    const html = await page.text();
    const integrity = /src="vendor\/heliotrope-[\d.]+\/body-map\.min\.js"\s+integrity="(sha384-[^"]+)"/.exec(html)?.[1];
    const { files } = (await (await fetch(`${origin}/hospital-intranet/vendor/heliotrope/integrity.json`)).json()) as {
      files: Record<string, string>;
    };
    assert.equal(integrity, files['body-map.min.js']);
  });
});
