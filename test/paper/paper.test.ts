/** Paper in other sizes, with other margins, at both levels, and where a sheet ends elsewhere. A4 with 18 mm is in test/promises. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from '../promises/host-page.js';
import { emptyShares, emptySheets, headingsOf, lostHeadings, mostSheets } from '../promises/sheets.js';
import { outsideTheSheet, pdfOf, print, sheetsOf, wordsOnWords } from '../promises/words-on-words.js';

const { documentTags, renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');

const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script>';
const heightsMm = { A4: 297, Letter: 279.4 };
const marginsMm = [10, 18, 25];
const fonts = ['serif', 'sans-serif'];

for (const tag of Object.keys(mostSheets)) {
  for (const level of ['standard', 'easy']) {
    test(`<${tag} level="${level}"> on A4 and Letter`, async () => {
      const { page } = await open({ head, body: `<${tag} level="${level}"></${tag}>` });
      await page.locator(`${tag} .base`).first().waitFor();
      for (const font of fonts) {
        await page.evaluate((family) => (document.body.style.fontFamily = family), font);
        for (const [format, height] of Object.entries(heightsMm)) {
          for (const margin of marginsMm) {
            const pdf = await pdfOf(page, `${String(margin)}mm`, format);
            const sheets = await sheetsOf(pdf);
            const where = `${format}, ${String(margin)} mm, ${font}`;
            assert.deepEqual(wordsOnWords(sheets), [], where);
            assert.deepEqual(outsideTheSheet(sheets), [], where);
            assert.deepEqual(lostHeadings(sheets, await headingsOf(page)), [], where);
            assert.ok(emptySheets(await emptyShares(pdf, margin, height)) <= Math.ceil(sheets.length / 7), where);
          }
        }
      }
    });
  }
}

// A printer's own margins are not ours to choose: without any, nothing may be cut off at an edge.
for (const tag of documentTags) {
  const attributes = tag === 'helio-term' ? { term: 'ck' } : {};
  const element = tag === 'helio-term' ? '<helio-term term="ck">CK</helio-term>' : `<${tag}></${tag}>`;
  for (const [what, host] of [
    ['the element', { head, body: element }],
    ['its document', { body: renderDocument(tag, attributes) }],
  ] as const) {
    test(`<${tag}> on A4 without margins: ${what}`, async () => {
      const { page } = await open(host);
      if (host.body === element) await page.locator(`${tag} :is(.base, .word)`).first().waitFor();
      const sheets = await print(page, '0');
      assert.deepEqual(wordsOnWords(sheets), []);
      assert.deepEqual(outsideTheSheet(sheets), []);
    });
  }
}
