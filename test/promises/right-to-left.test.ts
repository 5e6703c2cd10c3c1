import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script>';
const arabic = 'هذا النص بالإنجليزية.';

for (const tag of documentTags.filter((each) => each !== 'helio-term')) {
  test(`promise 4: English words of <${tag}> run left to right on an Arabic page, which says that they are English`, async () => {
    for (const body of [`<${tag}></${tag}>`, renderDocument(tag, { lang: 'ar' })]) {
      const { page } = await open({ head, body: `<div lang="ar" dir="rtl">${body}</div>` });
      const root = page.locator(`${tag} .base, article`);
      await root.waitFor();
      assert.equal(await root.evaluate((part) => `${part.getAttribute('lang') ?? ''} ${part.getAttribute('dir') ?? ''}`), 'en ltr');
      assert.equal(await root.evaluate((part) => getComputedStyle(part.querySelector('p')!).direction), 'ltr');
      const line = root.locator('[lang="ar"]');
      assert.equal(await line.textContent(), arabic);
      assert.equal(await line.getAttribute('dir'), 'rtl');
    }
  });
}

test('promise 4: a language of which we have not even a line is told in English, and an English page nothing', () => {
  assert.match(renderDocument('helio-causes', { lang: 'eo' }), /This text is in English\./);
  assert.doesNotMatch(renderDocument('helio-causes', { lang: 'en-GB' }), /in English/);
});
