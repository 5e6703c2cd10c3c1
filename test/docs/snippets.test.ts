/** Each snippet that the builder can write, rendered: for every element and way in, alone and with one value of each option. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Facts, FactsElement } from '../../docs/site/facts-types.js';
import { hasRoute, routes, snippetOf, type Choice, type Route } from '../../docs/site/snippets.js';
import { hostPages } from '../promises/host-page.js';
import { PackedPackage } from '../unit/package/packed-package.js';

const { renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const facts = JSON.parse(readFileSync('build/docs/facts.json', 'utf8')) as Facts;
const packed = new PackedPackage();
after(() => packed.remove());
const open = hostPages();
const examples: Readonly<Record<string, string>> = {
  'heading-level': '3',
  country: 'GB',
  tone: '9',
  pack: 'dermatomyositis',
  selected: 'eyelid-colour knuckle-bumps',
  term: 'ck',
};

/** What each option may be: none, and every word of a list, so that each word is rendered once. */
function* choicesOf(element: FactsElement, route: Route): Generator<Choice> {
  const values = element.attributes.map(({ name, values: words }) => [name, words ?? [examples[name] ?? '']] as const);
  const most = Math.max(1, ...values.map(([, words]) => words.length));
  // A word of the glossary is nothing without its id.
  const needed: Choice['attributes'] = element.tag === 'helio-term' ? { term: 'ck' } : {};
  const base = { tag: element.tag, route, column: 720, folder: '/' };
  yield { ...base, attributes: needed };
  for (let index = 0; index < most; index++)
    yield {
      ...base,
      attributes: { ...Object.fromEntries(values.map(([name, words]) => [name, words[index % words.length] ?? ''])), ...needed },
    };
}

const bundled = new Map<string, string>();
async function bundle(script: string): Promise<string> {
  const made = bundled.get(script);
  if (made !== undefined) return made;
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: packed.consumer },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  bundled.set(script, code);
  return code;
}

const document = (tag: string, attributes: Choice['attributes']): string => renderDocument(tag, attributes);

describe('a snippet of the builder', () => {
  for (const element of facts.elements) {
    for (const route of routes.filter((each) => hasRoute(element, each))) {
      it(`<${element.tag}> by ${route} works, whatever the options`, async () => {
        for (const choice of choicesOf(element, route)) {
          const { html, head, script } = snippetOf(choice, facts, document);
          const isDocument = route === 'document';
          const { page, said } = await open({
            head: script ? '<script type="module" src="/app.js"></script>' : (head ?? ''),
            body: `<main>${html}</main>`,
            files: script ? { '/app.js': () => bundle(script) } : {},
            context: { javaScriptEnabled: !isDocument, viewport: { width: 720, height: 900 } },
          });
          const host = page.locator(element.tag);
          if (isDocument) assert.equal(await host.getByText('It cannot tell you whether you have it').first().isVisible(), true);
          else {
            await page.waitForFunction((tag) => customElements.get(tag), element.tag);
            if (element.hasDocument) await host.locator('.base').waitFor();
            const attributes = await host.evaluate((each) =>
              Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
            );
            for (const [name, value] of Object.entries(choice.attributes)) if (value) assert.equal(attributes[name], value, name);
          }
          assert.deepEqual(said, [], html.slice(0, 200));
          await page.close();
        }
      });
    }
  }

  it('keeps the page from jumping: the placeholder is as high as the element', async () => {
    for (const element of facts.elements.filter(({ hasDocument }) => hasDocument)) {
      const { html, head = '' } = snippetOf({ tag: element.tag, route: 'file', attributes: {}, column: 720, folder: '/' }, facts);
      const { page } = await open({
        head: `<style>body{margin:0;font:16px/1.5 sans-serif}main{width:720px}</style>${head}`,
        body: `<main>${html}</main>`,
        context: { viewport: { width: 1000, height: 900 } },
      });
      await page.locator(`${element.tag} .base`).waitFor();
      const height = await page.locator(element.tag).evaluate((each) => each.getBoundingClientRect().height);
      const kept = element.heights['720'] ?? 0;
      assert.ok(Math.abs(height - kept) <= 2, `${element.tag}: ${String(kept)} kept, ${String(height)} high`);
      await page.close();
    }
  });

  it('is refused for an element that there is not', () => {
    assert.throws(() => snippetOf({ tag: 'helio-none', route: 'npm', attributes: {}, column: 720, folder: '/' }, facts), RangeError);
  });

  it('writes a value as text, whatever it holds', () => {
    const attributes = { pack: '"><script>alert(1)</script>' };
    const { html } = snippetOf({ tag: 'helio-body-map', route: 'file', attributes, column: 720, folder: '/' }, facts);
    assert.doesNotMatch(html, /<script>/);
    const { command } = snippetOf(
      { tag: 'helio-body-map', route: 'document', attributes: { pack: "a'; b" }, column: 720, folder: '/' },
      facts,
    );
    assert.equal(command, `npx heliotrope render body-map --attribute 'pack=a'\\''; b'`);
  });
});
