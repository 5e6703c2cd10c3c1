/** A host page of a test: served from this machine with the headers of a host, and looked at in a real browser. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';

export interface HostPage {
  /** What stands in `<head>` and `<body>`. */
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** Changes a file of `dist/cdn` on its way: another version of us. By path, such as `/other/body-map.min.js`. */
  readonly files?: Readonly<Record<string, () => Promise<string>>>;
}

export interface OpenPage {
  readonly page: Page;
  /** Everything the page said on its console, and errors nobody caught. */
  readonly said: string[];
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly violations: () => Promise<string[]>;
}

export const cdnFile = (name: string): Promise<string> => readFile(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');

/** One browser and one server for the tests of a file. */
export function hostPages(options: LaunchOptions = {}): (host: HostPage) => Promise<OpenPage> {
  let browser: Browser;
  let server: Server;
  let origin = '';
  let current: HostPage = { body: '' };
  let asked: string[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs, ...options });
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      void answer(path).then(
        ({ type, content }) =>
          response.writeHead(200, { 'content-type': type, ...(type === 'text/html' ? current.headers : {}) }).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  // A page that stays open takes time from those that follow.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function answer(path: string): Promise<{ type: string; content: string }> {
    if (path.split('?')[0] === '/') return { type: 'text/html', content: pageOf(current) };
    if (path === '/favicon.ico') return { type: 'image/x-icon', content: '' };
    const made = current.files?.[path];
    return { type: 'text/javascript', content: made ? await made() : await cdnFile(path.slice(1)) };
  }

  return async (host) => {
    current = host;
    asked = [];
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...host.context });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        seen.push(`${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await page.goto(origin);
    return {
      page,
      said,
      asked,
      violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
    };
  };
}

const pageOf = ({ head = '', body }: HostPage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="/favicon.ico">${head}</head><body>${body}</body></html>`;

/** As on paper: what was folded is laid out with the next frame, as it is before a page is printed. */
export async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Uses most of what a body map can do. */
export async function useBodyMap(page: Page): Promise<void> {
  const map = page.locator('helio-body-map').first();
  await map.locator('.list [data-finding="eyelid-colour"]').click();
  await map.locator('#detail-eyelid-colour [data-cite]').first().click();
  await page.keyboard.press('Escape');
  await map.locator('#detail-eyelid-colour .term').first().click();
  await page.keyboard.press('Escape');
  await map.locator('input[name="layer"][value="muscle"]').check();
  await map.locator('input[name="view"][value="back"]').check();
  await map.locator('details.settings > summary').click();
  await map.locator('input[name="tone"][value="9"]').check();
  await map.locator('input[name="figure"][value="child"]').check();
  await map.locator('input[name="level"][value="easy"]').check();
  await map.evaluate((element) => {
    element.setAttribute('mode', 'collect');
  });
  await map.locator('.list [data-finding="weak-hips"]').check();
  await map.locator('[data-entry] textarea').first().fill('since spring');
}
