import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';
import { emptyShares, emptySheets, headingsOf, lostHeadings, mostSheets } from './sheets.js';
import { outsideTheSheet, pdfOf, print, sheetsOf, wordsOnWords } from './words-on-words.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script>';
/** Where the first sheet ends decides what is cut. */
const beginnings = [0, 480];

const written = (tag: string): string => (tag === 'helio-term' ? '<helio-term term="ck">CK</helio-term>' : `<${tag}></${tag}>`);

for (const tag of documentTags) {
  const most = mostSheets[tag];

  test(`promise 11: on paper no word of <${tag}> lies on another one or outside its sheet, no heading is parted from what it heads`, async () => {
    const { page } = await open({ head, body: `<div id="above"></div>${written(tag)}` });
    await page.locator(`${tag} :is(.base, .word)`).first().waitFor();
    for (const height of beginnings) {
      await page.evaluate((pixels) => (document.getElementById('above')!.style.blockSize = `${String(pixels)}px`), height);
      const pdf = await pdfOf(page, '18mm');
      const sheets = await sheetsOf(pdf);
      assert.ok(sheets.some(({ words }) => words.length > 0));
      assert.deepEqual(wordsOnWords(sheets), []);
      assert.deepEqual(outsideTheSheet(sheets), []);
      if (height > 0 || most === undefined) continue;
      assert.ok(sheets.length <= most, `${String(sheets.length)} sheets of ${String(most)}`);
      const empty = emptySheets(await emptyShares(pdf, 18, 297));
      assert.ok(empty <= sheets.length / 7, `${String(empty)} of ${String(sheets.length)} sheets are nearly empty`);
      assert.deepEqual(lostHeadings(sheets, await headingsOf(page)), []);
    }
  });

  test(`promise 11: nor one of its document`, async () => {
    const { page } = await open({ body: renderDocument(tag, tag === 'helio-term' ? { term: 'ck' } : {}) });
    const sheets = await print(page, '18mm');
    assert.deepEqual(wordsOnWords(sheets), []);
    assert.deepEqual(outsideTheSheet(sheets), []);
  });
}
