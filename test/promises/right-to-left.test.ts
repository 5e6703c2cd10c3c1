import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright';
import { hostPages } from './host-page.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const arabic = 'هذا النص بالإنجليزية.';
const tags = documentTags.filter((each) => each !== 'helio-term');

async function assertEnglishInArabic(root: Locator): Promise<void> {
  await root.waitFor();
  assert.equal(await root.evaluate((part) => `${part.getAttribute('lang') ?? ''} ${part.getAttribute('dir') ?? ''}`), 'en ltr');
  assert.equal(await root.evaluate((part) => getComputedStyle(part.querySelector('p')!).direction), 'ltr');
  // A guide has parts that say so, too.
  const line = root.locator('span[lang="ar"]').first();
  assert.equal(await line.textContent(), arabic);
  assert.equal(await line.getAttribute('dir'), 'rtl');
}

for (const tag of tags)
  test(`promise 4: English words of <${tag}> run left to right on an Arabic page, which says that they are English`, async () => {
    const head = `<script defer src="/${tag.slice('helio-'.length)}.min.js"></script>`;
    const { page } = await open({ head, body: `<div lang="ar" dir="rtl"><${tag}></${tag}></div>` });
    await assertEnglishInArabic(page.locator(`${tag} .base`).first());
  });

test('promise 4: so do those of each document', async () => {
  const documents = tags.map((tag) => `<div id="${tag}">${renderDocument(tag, { lang: 'ar' })}</div>`);
  const { page } = await open({ body: `<div lang="ar" dir="rtl">${documents.join('')}</div>` });
  for (const tag of tags) await assertEnglishInArabic(page.locator(`#${tag} article`));
});

test('promise 4: a language of which we have not even a line is told in English, and an English page nothing', () => {
  assert.match(renderDocument('helio-causes', { lang: 'eo' }), /This text is in English\./);
  assert.doesNotMatch(renderDocument('helio-causes', { lang: 'en-GB' }), /in English/);
});
