/** Pages with frames of ours, in a real browser. The files are served from another origin than the page around them. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';

export const dist = new URL('../../dist/', import.meta.url);

export interface Around {
  /** What stands in the body; `{files}` is where `dist` is served. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of our files. */
  readonly fileHeaders?: Readonly<Record<string, string>>;
  /** Files that the server has not. */
  readonly missing?: RegExp;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** Serves a page around frames on 127.0.0.1, and our files on localhost: another origin. */
export async function serveHosts() {
  let current: Around = { body: '' };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') {
      const body = current.body.replaceAll('{files}', files);
      response.writeHead(200, { 'content-type': 'text/html', ...current.headers });
      response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body style="margin:0">${body}`);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const answer = current.missing?.test(path) ? Promise.reject(new Error('missing')) : readFile(new URL(`.${path}`, dist));
    answer.then(
      (content) =>
        response
          .writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain', ...current.fileHeaders })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  const files = `http://localhost:${port}`;
  return {
    page: `http://127.0.0.1:${port}/`,
    files,
    show(host: Around): void {
      current = host;
    },
    stop: () => server.close(),
  };
}

export function embedPages() {
  let browser: Browser;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  const said: string[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
    hosts = await serveHosts();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  after(async () => {
    await browser.close();
    hosts.stop();
  });

  const files = (): string => hosts.files;
  const newPage = async (): Promise<Page> => {
    said.length = 0;
    const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    return page;
  };
  return {
    files,
    /** What the pages said on their consoles, since the last one was opened. */
    said,
    /** A page around frames. */
    async around(host: Around): Promise<Page> {
      hosts.show(host);
      const page = await newPage();
      await page.goto(hosts.page);
      return page;
    },
    /** A page of its own, from anywhere. */
    async alone(address: string, host: Around = { body: '' }): Promise<Page> {
      hosts.show(host);
      const page = await newPage();
      await page.goto(address);
      return page;
    },
  };
}
