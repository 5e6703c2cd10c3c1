/**
 * Servers and site generators with the document inside the tag, from npm: built, and looked at in a browser in two orders of their
 * pages. Where a framework hydrates its development server is looked at as well: only it warns.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../../scripts/browser.mjs';
import { InstalledApp, removePackage, type Served } from './installed-app.js';

interface App {
  readonly built: (app: InstalledApp) => Promise<Served>;
  readonly development?: (app: InstalledApp) => Promise<Served>;
}
/** Where a built server listens. */
const here = (port: string) => ({ HOST: '127.0.0.1', PORT: port });
const next = 'node_modules/next/dist/bin/next';
const apps: Record<string, App> = {
  eleventy: { built: (app) => app.files('out') },
  astro: {
    built: (app) => app.files('out'),
    development: (app) => app.run('node_modules/astro/astro.js', ['dev', '--host', '127.0.0.1', '--port', 'PORT']),
  },
  next: {
    built: (app) => app.run(next, ['start', '-H', '127.0.0.1', '-p', 'PORT']),
    development: (app) => app.run(next, ['dev', '-H', '127.0.0.1', '-p', 'PORT']),
  },
  nuxt: {
    built: (app) => app.run('.output/server/index.mjs', [], here),
    development: (app) => app.run('node_modules/nuxt/bin/nuxt.mjs', ['dev', '--no-fork', '--host', '127.0.0.1', '--port', 'PORT']),
  },
  sveltekit: {
    built: (app) => app.run('build/index.js', [], here),
    development: (app) => app.run('node_modules/vite/bin/vite.js', ['dev', '--host', '127.0.0.1', '--port', 'PORT']),
  },
  angular: {
    built: (app) => app.files('out/browser'),
    development: (app) => app.run('node_modules/@angular/cli/bin/ng.js', ['serve', '--host', '127.0.0.1', '--port', 'PORT']),
  },
};
const pages = { '/': ['helio-body-map'], '/causes/': ['helio-causes'], '/both/': ['helio-causes', 'helio-body-map'] };
const links = { '/': 'Skin', '/causes/': 'Causes', '/both/': 'Both' };
type Path = keyof typeof pages;
const paths = Object.keys(pages) as Path[];

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
});
after(async () => {
  await browser.close();
  removePackage();
});

/** The document is there without script, whole, and no id is there twice. */
async function readWithoutScript(origin: string, path: Path): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  assert.equal((await page.goto(origin + path))?.status(), 200);
  const text = await page.locator('main').innerText();
  for (const tag of pages[path]) {
    const expected = tag === 'helio-causes' ? 'What causes dermatomyositis' : 'Where dermatomyositis can show';
    assert.ok(text.includes(expected), `${path}: the document of ${tag} is not there`);
    assert.equal(await page.locator(`main p ${tag}, main pre`).count(), 0);
  }
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(ids, [...new Set(ids)]);
  await context.close();
}

/** With script the elements work, on the page that is opened and on those that its links lead to; the console has no complaint. */
async function walk(origin: string, [first, ...others]: readonly Path[]): Promise<void> {
  const context = await browser.newContext();
  // A server for development makes a page when it is first asked for.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // Lit's build for development says what it is, and what will change in it.
    if (['warning', 'error'].includes(message.type()) && !message.text().includes('https://lit.dev/msg/')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  const work = (path: Path): Promise<unknown> =>
    page.waitForFunction((tags) => {
      const found = [...document.querySelectorAll('helio-body-map, helio-causes')];
      return found.map(({ localName }) => localName).join() === tags && found.every(({ shadowRoot }) => shadowRoot?.querySelector('h2'));
    }, pages[path].join());
  assert.ok(first);
  await page.goto(origin + first);
  await work(first);
  for (const path of others) {
    await page.getByRole('link', { name: links[path], exact: true }).click();
    await work(path);
  }
  assert.deepEqual(said, []);
  await context.close();
}

async function look({ origin, stop }: Served, isBuilt: boolean): Promise<void> {
  try {
    if (isBuilt) for (const path of paths) await readWithoutScript(origin, path);
    await walk(origin, paths);
    await walk(origin, paths.toReversed());
  } finally {
    await stop();
  }
}

const wanted = process.env.SERVERS?.split(',') ?? Object.keys(apps);
for (const [name, { built, development }] of Object.entries(apps).filter(([each]) => wanted.includes(each)))
  describe(name, () => {
    let app: InstalledApp;
    before(() => {
      app = new InstalledApp(name);
    });
    after(() => {
      app.remove();
    });
    test('as it is built', async () => {
      app.build();
      await look(await built(app), true);
    });
    if (development)
      test('in development', async () => {
        await look(await development(app), false);
      });
  });
