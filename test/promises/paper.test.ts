import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';
import { outsideTheSheet, print, wordsOnWords } from './words-on-words.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script>';
/** Where the first sheet ends decides what is cut. */
const beginnings = [0, 480];

const written = (tag: string): string => (tag === 'helio-term' ? '<helio-term term="ck">CK</helio-term>' : `<${tag}></${tag}>`);

for (const tag of documentTags) {
  test(`promise 11: on paper no word of <${tag}> lies on another one or outside its sheet`, async () => {
    const { page } = await open({ head, body: `<div id="above"></div>${written(tag)}` });
    await page.locator(`${tag} :is(.base, .word)`).first().waitFor();
    const at = async (margin: string): Promise<void> => {
      const sheets = await print(page, margin);
      assert.ok(sheets.some(({ words }) => words.length > 0));
      assert.deepEqual(wordsOnWords(sheets), []);
      assert.deepEqual(outsideTheSheet(sheets), []);
    };
    for (const height of beginnings) {
      await page.evaluate((pixels) => (document.getElementById('above')!.style.blockSize = `${String(pixels)}px`), height);
      await at('18mm');
    }
    await at('0');
  });

  test(`promise 11: nor one of its document`, async () => {
    const attributes = tag === 'helio-term' ? { term: 'ck' } : {};
    const { page } = await open({ body: renderDocument(tag, attributes) });
    for (const margin of ['18mm', '0']) {
      const sheets = await print(page, margin);
      assert.deepEqual(wordsOnWords(sheets), []);
      assert.deepEqual(outsideTheSheet(sheets), []);
    }
  });
}
