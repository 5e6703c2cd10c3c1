/**
 * What sanitisers leave of an element with its document inside, as they come and with the allow-lists of the docs. KSES of WordPress is in
 * test/wordpress.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../../scripts/browser.mjs';
import { renderDocument } from '../../../src/ssr/index.js';
import { readLeft, type Left } from './what-is-left.js';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-sanitisers-')));
const names = ['causes', 'body-map', 'treatment-table'] as const;
const written = (name: string): string =>
  `<div><helio-${name} level="easy" country="GB">${renderDocument(`helio-${name}`, { level: 'easy', country: 'GB' })}</helio-${name}></div>`;
let browser: Browser;
let page: Page;

before(async () => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // The last of sanitize-html that runs on Node 20.
  const packages = ['dompurify@3', 'sanitize-html@2.17.0', 'unified@11', 'rehype-parse@9', 'rehype-sanitize@6', 'rehype-stringify@10'];
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  page = await browser.newPage();
  await page.addScriptTag({ path: join(folder, 'node_modules/dompurify/dist/purify.min.js') });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The block of the docs that begins with this comment. */
function fromDocs(first: string): string {
  const docs = readFileSync('docs/site/sanitisers.mdx', 'utf8');
  const block = [...docs.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code).find((code) => code.startsWith(`// ${first}\n`));
  assert.ok(block, first);
  return block;
}

/** Runs a module beside the sanitisers: it exports `clean`. */
async function module(name: string, code: string): Promise<(html: string) => string> {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, code);
  return ((await import(pathToFileURL(file).href)) as { clean: (html: string) => string }).clean;
}

type Clean = (html: string) => Promise<string>;
interface Sanitiser {
  readonly asItComes: Clean;
  readonly fromTheDocs: Clean;
  /** Whether links within the document still lead somewhere, as it comes. */
  readonly keepsIds: boolean;
}
const sanitisers: Record<string, Sanitiser> = {
  DOMPurify: {
    keepsIds: true,
    asItComes: (html) => page.evaluate<string>(`DOMPurify.sanitize(${JSON.stringify(html)})`),
    fromTheDocs: (html) => page.evaluate<string>(`(() => { ${fromDocs('DOMPurify')}\nreturn clean(${JSON.stringify(html)}); })()`),
  },
  'sanitize-html': {
    keepsIds: false,
    asItComes: async (html) =>
      (await module('sanitize-1', `import sanitizeHtml from 'sanitize-html';\nexport const clean = (html) => sanitizeHtml(html);`))(html),
    fromTheDocs: async (html) => (await module('sanitize-2', `${fromDocs('sanitize-html')}\nexport { clean };`))(html),
  },
  'rehype-sanitize': {
    keepsIds: false,
    asItComes: async (html) => (await module('rehype-1', rehype('rehypeSanitize')))(html),
    fromTheDocs: async (html) => (await module('rehype-2', `${fromDocs('rehype-sanitize')}\n${rehype('rehypeSanitize, schema')}`))(html),
  },
};
function rehype(plugin: string): string {
  return `import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
${plugin.includes('schema') ? '' : `import rehypeSanitize from 'rehype-sanitize';`}
import rehypeStringify from 'rehype-stringify';
export const clean = (html) => String(unified().use(rehypeParse, { fragment: true }).use(${plugin}).use(rehypeStringify).processSync(html));`;
}

for (const [name, { asItComes, fromTheDocs, keepsIds }] of Object.entries(sanitisers))
  describe(name, () => {
    for (const element of names) {
      const compare = async (clean: Clean): Promise<{ whole: Left; left: Left }> => ({
        whole: await readLeft(page, written(element)),
        left: await readLeft(page, await clean(written(element))),
      });

      test(`as it comes, it leaves the whole text of ${element} and its links to others, and no tag`, async () => {
        const { whole, left } = await compare(asItComes);
        assert.equal(left.text, whole.text);
        assert.deepEqual(left.links, whole.links);
        assert.equal(left.tag, '');
        assert.equal(left.dead, keepsIds ? 0 : left.inner);
      });

      test(`with the list of the docs, it leaves the tag of ${element} with its settings, and links that work`, async () => {
        const { whole, left } = await compare(fromTheDocs);
        assert.equal(left.text, whole.text);
        assert.deepEqual(left.links, whole.links);
        assert.equal(left.tag, `helio-${element} level=easy country=GB`);
        assert.deepEqual([left.inner, left.dead], [whole.inner, 0]);
      });
    }

    test('takes the script, the handler and the frame away, also with the list of the docs', async () => {
      const bad = `<helio-causes level="easy" onclick="alert(1)" style="position:fixed"><script>alert(1)</script><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)></helio-causes><x-other>y</x-other>`;
      const cleaned = await fromTheDocs(bad);
      assert.doesNotMatch(cleaned, /script|onclick|onerror|style=|x-other/);
      assert.match(cleaned, /<helio-causes level="easy">/);
    });

    test('of a drawing that is gone its caption stands alone', async () => {
      for (const clean of [asItComes, fromTheDocs]) {
        const whole = await readLeft(page, written('body-map'));
        const left = await readLeft(page, await clean(written('body-map')));
        const [caption = ''] = whole.captions;
        // It says in words what the drawing shows, and points at nothing.
        assert.ok(caption.length > 40, caption);
        assert.doesNotMatch(caption, /\b(above|below|left|right|here|this (?:picture|drawing))\b/i);
        assert.ok(left.text.includes(caption.replaceAll(/\s+/g, '')));
      }
    });
  });
