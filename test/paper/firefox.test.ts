/** Paper of Firefox: a real PDF, by WebDriver BiDi. What it lacks is said in docs/adr/0011. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer';
import { ensureEngines, findEngine } from '../../scripts/engines.mjs';
import { cdnFile } from '../promises/host-page.js';
import { mostSheets } from '../promises/sheets.js';
import { outsideTheSheet, sheetsOf, wordsOnWords } from '../promises/words-on-words.js';

ensureEngines(['firefox']);
let browser: Browser;
before(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findEngine('firefox') ?? '', headless: true });
});
after(() => browser.close());

for (const tag of Object.keys(mostSheets)) {
  test(`<${tag}> on A4 in Firefox`, async () => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><body><${tag}></${tag}>`);
    await page.addScriptTag({ content: await cdnFile('heliotrope.min.js') });
    await page.waitForSelector(`${tag} >>> .base`);
    // Folded on the screen, unless an element has all of it open.
    const folded = await page.$eval(`${tag} >>> .flags.same-day li`, ({ textContent }) => textContent);
    const margin = '18mm';
    const pdf = await page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } });
    await page.close();
    const sheets = await sheetsOf(Buffer.from(pdf));
    console.log(`${tag}: ${String(sheets.length)} sheets`);
    assert.deepEqual(wordsOnWords(sheets), []);
    assert.deepEqual(outsideTheSheet(sheets), []);
    const plain = (text: string): string => text.replace(/[\s\u2060]+|\[\d+\]/g, '');
    const words = sheets.map((sheet) => plain(sheet.words.map(({ text }) => text).join(''))).join('');
    assert.ok(words.includes(plain(folded).slice(0, 24)), folded);
  });
}
