/** The summary is a minute: two and a half screens of a phone without its links, and one sheet of paper with all that goes with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';
import { pdfOf, sheetsOf, wordsOnWords } from './words-on-words.js';

const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script><style>body { margin: 8px; font-family: sans-serif }</style>';
const screen = { width: 390, height: 844 };

for (const figure of ['adult', 'child', 'teen'])
  for (const level of ['standard', 'easy'])
    test(`for ${figure}, ${level}: two and a half screens, one sheet`, async () => {
      const { page } = await open({
        head,
        body: `<helio-summary figure="${figure}" level="${level}"></helio-summary>`,
        context: { viewport: screen },
      });
      const summary = page.locator('helio-summary');
      await summary.locator('.base').waitFor();
      const [from, to] = await summary.evaluate(({ shadowRoot }) => [
        shadowRoot!.querySelector('.base')!.getBoundingClientRect().top,
        shadowRoot!.querySelector('.ring')!.getBoundingClientRect().bottom,
      ]);
      assert.ok(to - from <= 2.5 * screen.height, `${String((to - from) / screen.height)} screens`);

      for (const format of ['A4', 'Letter']) {
        const sheets = await sheetsOf(await pdfOf(page, '18mm', format));
        assert.equal(sheets.length, 1, format);
        assert.deepEqual(wordsOnWords(sheets), [], format);
        const words = sheets[0]!.words.map(({ text }) => text).join(' ');
        for (const part of ['What it is', 'What happens first', 'When to ring', 'Emergency', 'Within days', 'Sources', 'Not yet reviewed'])
          assert.ok(words.includes(part), `${format}: ${part}`);
      }
    });

test('where another element of the page has the box, the sentences of the summary are on its paper none the less', async () => {
  const { page } = await open({
    head,
    body: '<helio-settings help-box="ends"><helio-causes></helio-causes><helio-summary></helio-summary><helio-glossary></helio-glossary></helio-settings>',
  });
  const sentences = page.locator('helio-summary .ring li');
  await sentences.first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await sentences.count(), 8);
  assert.equal(await sentences.locator('visible=true').count(), 8);
});
