/** A file with Spanish instead of English: no English sentence is in it, seen or heard; on a page of another language it says so. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainText } from '../../src/content/plain-text.js';
import type { BuiltPack } from '../../src/content/types.js';
import { cdnFile, hostPages } from './host-page.js';

const open = hostPages();
const dist = new URL('../../dist/', import.meta.url);
const tags = readdirSync(new URL('cdn/', dist)).flatMap((file) => /^([a-z-]+)\.es\.min\.js$/.exec(file)?.[1] ?? []);
const messages = JSON.parse(readFileSync(new URL('messages.en.json', dist), 'utf8')) as Record<string, Record<string, unknown>>;
const { pack } = (await import(new URL('generated/packs/dermatomyositis/index.js', dist).href)) as { pack: BuiltPack };

/** Every text in a value: a plain string, or a tree of inline text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [plainText(value as never), ...value.flatMap((part) => (typeof part === 'string' ? [] : textsIn(part)))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What only English says: more than one word, and none of the names that are the same everywhere. */
const phrases = [...new Set([...textsIn(messages), ...textsIn(pack.text['en'])].flatMap((text) => text.split(/\{\w+\}/)))]
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text.length > 11 && /[a-z] [a-z]/.test(text));

/** All that an element says: its text, folded or not, and its labels, without what is marked as another language, such as titles of sources. */
const said = (root: Element): string => {
  const words: string[] = [];
  const nodes: Node[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node instanceof Text) words.push(node.data);
    if (!(node instanceof Element)) continue;
    if (/^(style|script)$/.test(node.localName) || (node.getAttribute('lang') ?? 'es') !== 'es') continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) words.push(node.getAttribute(name) ?? '');
    nodes.push(...[...(node.shadowRoot ?? node).childNodes].reverse());
  }
  return words.join(' ').replace(/\s+/g, ' ');
};

test('there are files in Spanish, and phrases to look for', () => {
  assert.ok(tags.includes('body-map') && tags.includes('summary'), tags.join());
  assert.ok(phrases.length > 1000, String(phrases.length));
});

for (const name of tags.filter((each) => !['auto', 'settings', 'term', 'heliotrope'].includes(each)))
  test(`${name}.es.min.js says nothing in English`, async () => {
    const { page, said: warned } = await open({
      head: `<script defer src="/${name}.es.min.js"></script>`,
      body: `<div lang="es"><helio-${name}></helio-${name}></div>`,
    });
    const base = page.locator(`helio-${name} .base`).first();
    await base.waitFor();
    assert.equal(await base.getAttribute('lang'), 'es');
    const words = await page.locator(`helio-${name}`).evaluate(said);
    const found = phrases.filter((phrase) => words.includes(phrase));
    const heard = await page.locator(`helio-${name}`).ariaSnapshot();
    assert.ok(words.length > 300 && heard.length > 100);
    assert.deepEqual(found, []);
    assert.deepEqual(warned, []);
  });

for (const [lang, line] of [
  ['en', 'This text is in Spanish.'],
  ['fr', 'Ce texte est en espagnol.'],
] as const)
  test(`on a page in "${lang}" a file in Spanish is marked as Spanish, and says so in that language`, async () => {
    const { page } = await open({
      head: '<script defer src="/summary.es.min.js"></script>',
      body: `<div lang="${lang}"><helio-summary></helio-summary></div>`,
    });
    const base = page.locator('helio-summary .base');
    await base.waitFor();
    assert.equal(await base.getAttribute('lang'), 'es');
    assert.equal(await page.locator(`helio-summary span[lang="${lang}"]`).first().textContent(), line);
  });

test('beside the file in English, each part of a page has its language', async () => {
  const { page, said: warned } = await open({
    head: '<script defer src="/summary.min.js"></script><script defer src="/summary.es.min.js"></script>',
    body: '<helio-summary></helio-summary><section lang="es"><helio-summary></helio-summary></section>',
  });
  await page.locator('helio-summary .base').nth(1).waitFor();
  const languages = await page.locator('helio-summary .base').evaluateAll((bases) => bases.map((base) => base.getAttribute('lang')));
  assert.deepEqual(languages, ['en', 'es']);
  const words = await page.locator('helio-summary').nth(1).evaluate(said);
  assert.deepEqual(
    phrases.filter((phrase) => words.includes(phrase)),
    [],
  );
  // Until the second file is there, the first has no Spanish.
  assert.deepEqual(
    warned.filter((words) => !words.includes('no text in "es"')),
    [],
  );
});

test('a file in Spanish has no text of the pack in English', async () => {
  const code = await cdnFile('summary.es.min.js');
  const own = textsIn(pack.text['en']?.standard?.summary).filter((text) => text.length > 40);
  assert.ok(own.length > 5);
  assert.deepEqual(
    own.filter((text) => code.includes(text)),
    [],
  );
});
