/**
 * The health site as somebody walks it who has just heard the name of the condition: on a phone, from the start page. Each question of the first
 * week is answered within three presses and two screens: two presses to its place, one more where that is folded; all that is scrolled counts.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';
import { serveExamples } from '../../scripts/example-hosts.js';
import { questionsOf, readSite, sitePage } from '../../scripts/example-site.js';
import { axeViolations } from './axe.js';
import { pack } from '../../src/generated/packs/dermatomyositis/index.js';

const screen = { width: 390, height: 844 };
const mostScreens = 2;
const folder = 'examples/health-site';
const pages = await readSite(folder);

/** By question: what its answers say, one for each part of the question; and what is pressed before the last, where that is folded. */
const answers: Readonly<Record<string, { readonly says: readonly RegExp[]; readonly press?: string }>> = {
  'die-or-cure': { says: [/Many people live long lives with it/, /No cure is known/] },
  cancer: { says: [/Most adults with DM do not have it/] },
  'my-fault': { says: [/It is not your fault/, /Most relatives never get it/] },
  'which-kind': { says: [/Most people have one or none/, /Antibody results/] },
  'what-next': { says: [/Which tests guidelines advise/, /For everyone/] },
  'how-soon': { says: [/Getting strong again often takes one to three months/, /Your team lowers the amount step by step/] },
  steroids: { says: [/Your face gets rounder/, /Serious risks/] },
  'whom-to-ring': { says: [/Emergency: call your emergency number/, /Same day: call your team/] },
  'rest-or-exercise': { says: [/Planned exercise, with someone to guide it, can be part of treatment/] },
  'work-school-driving': { says: [/Many people with myositis find their job harder/, /[Dd]riv/], press: 'Travel and driving' },
  'vaccines-and-infections': { says: [/No live vaccines/, /call the same day/] },
  'food-and-alcohol': {
    says: [/no special diet for myositis/, /Ask before you take anything that is said to boost the immune system/, /[Aa]lcohol/],
  },
};

let browser: Browser;
let server: Server;
let origin = '';

before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  server = createServer(await serveExamples());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/health-site/`;
});
after(async () => {
  await browser.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  // The framework of the host scrolls smoothly; where it ends is what counts.
  const page = await browser.newPage({ viewport: screen, reducedMotion: 'reduce' });
  await page.goto(origin + path);
  await page.locator('[part="base"]').first().waitFor();
  return page;
}

/** Presses, and says by how much a reader had to scroll until it could be seen whole. */
async function press(link: Locator): Promise<number> {
  const { y, height } = (await link.boundingBox())!;
  assert.ok(y >= 0, 'a reader goes down, not up');
  await link.click();
  return Math.max(0, y + height - screen.height);
}

/** Where the words of the page end that can be seen, from the edge of the screen, in order: also those in shadow roots. */
const wordsBelow = (page: Page, pixels: number): Promise<string> =>
  page.evaluate((most) => {
    const words: string[] = [];
    const roots: ParentNode[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const node of element.checkVisibility({ visibilityProperty: true }) ? element.childNodes : []) {
          const range = document.createRange();
          range.selectNode(node);
          const { top, bottom, width } = range.getBoundingClientRect();
          if (node.nodeType === Node.TEXT_NODE && width > 1 && top >= 0 && bottom <= most) words.push(node.textContent ?? '');
        }
      }
    return words.join(' ').replace(/\s+/g, ' ');
  }, pixels);

describe('the health site on a phone', () => {
  for (const { id, words, href } of questionsOf(pages, pack))
    it(`answers “${words}”`, async () => {
      const page = await open('');
      let scrolled = await press(page.getByRole('link', { name: 'Find your answer' }));
      const question = page.getByRole('article').locator('#questions').getByRole('link', { name: words, exact: true });
      scrolled += await press(question);
      await page.waitForURL(({ href: address }) => address.endsWith(href.replace(/^index\.html/, '')));
      await page.locator('[part="base"]').first().waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const { says, press: further } = answers[id]!;
      let seen = await wordsBelow(page, mostScreens * screen.height - scrolled);
      if (further !== undefined) {
        scrolled += await press(page.getByRole('button', { name: further }));
        seen += await wordsBelow(page, mostScreens * screen.height - scrolled);
      }
      for (const answer of says) assert.match(seen, answer);
      await page.close();
    });
});

describe('the pages of the health site', () => {
  for (const { name, title, elements } of pages) {
    it(`${name}: one navigation on all, and the documents inside, for those without script`, async () => {
      const page = await browser.newPage({ viewport: screen, javaScriptEnabled: false });
      await page.goto(`${origin}${name}.html`);
      assert.equal(await page.getByRole('heading', { level: 1, name: title }).count(), 1);
      const links = page.getByRole('navigation', { name: 'All parts' }).getByRole('link');
      assert.deepEqual(
        await links.allTextContents(),
        pages.map((each) => each.title),
      );
      assert.equal(await links.and(page.locator('[aria-current="page"]')).textContent(), title);
      for (const element of elements) assert.equal(await page.locator(`helio-${element} > article`).isVisible(), true, element);
      await page.close();
    });

    it(`${name}: nothing sideways on a narrow phone, nothing on the console, no fault that axe knows`, async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('requestfailed', (request) => trouble.push(request.url()));
      await page.goto(`${origin}${name}.html`);
      for (const element of elements) await page.locator(`helio-${element} [part="base"]`).first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(trouble, []);
      assert.deepEqual(await axeViolations(page), []);
      await page.close();
    });
  }

  it('are served as one site: no piece of it is a page of its own', async () => {
    for (const piece of ['layout.html', 'pages/index.html', 'nothing.html']) assert.equal((await fetch(origin + piece)).status, 404, piece);
    assert.equal(await sitePage(folder, 'nothing', pack), undefined);
  });

  it('a page more is a line more: it is in the navigation, and its answers have their links', () => {
    const before = questionsOf(
      pages.filter(({ name }) => name !== 'why'),
      pack,
    );
    assert.ok(!before.some(({ id }) => id === 'my-fault'));
    assert.ok(questionsOf(pages, pack).some(({ href }) => href === 'why.html#helio-causes-fault'));
  });
});
