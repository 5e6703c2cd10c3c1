/** The promises, kept by a word within the host's own text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages, onPaper } from './host-page.js';
import { late, shiftUntilNow } from './layout-shift.js';

const open = hostPages();
const script = '<script defer src="/term.min.js"></script>';
const body = '<p>We test <helio-term term="ck">CK</helio-term>, and an <helio-term term="autoantibody">autoantibody</helio-term>.</p>';
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

test('promise 1: no network, no storage', async () => {
  const { page, asked, said } = await open({ head: script, body });
  await page.getByRole('button', { name: 'autoantibody' }).click();
  await page.locator('helio-term .tip button.term').click();
  await page.locator('helio-term .tip .tip').getByText('A protein that the body makes to stick to germs.').waitFor();
  assert.deepEqual(
    asked.filter((path) => path !== '/favicon.ico'),
    ['/', '/term.min.js'],
  );
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, location.pathname]), [
    '',
    0,
    0,
    '/',
  ]);
  assert.deepEqual(said, []);
});

for (const policy of [strict, `${strict}; trusted-types lit-html 'allow-duplicates'`]) {
  test(`promise 3: no violation under ${policy}`, async () => {
    const { page, said, violations } = await open({ headers: { 'content-security-policy': policy }, head: script, body });
    await page.getByRole('button', { name: 'CK' }).click();
    await page.locator('helio-term .tip').getByText('A muscle protein that can leak').waitFor();
    assert.deepEqual(await violations(), []);
    assert.deepEqual(said, []);
  });
}

test('promise 4: on a page that unsets everything it is still a word in its line, and its explanation looks the same', async () => {
  const look = async (css: string): Promise<unknown> => {
    const { page } = await open({
      head: `<style>body { font: 16px/1.5 sans-serif } ${css}</style>${script}`,
      body: `<main>${body}</main>`,
    });
    await page.getByRole('button', { name: 'CK' }).click();
    return page.evaluate(() => {
      const term = document.querySelector('helio-term')!;
      const [word, tip] = ['.word', '.tip'].map((selector) => getComputedStyle(term.shadowRoot!.querySelector(selector)!)) as [
        CSSStyleDeclaration,
        CSSStyleDeclaration,
      ];
      const { width, height } = term.shadowRoot!.querySelector('.tip')!.getBoundingClientRect();
      return [
        getComputedStyle(term).display,
        word.textDecorationStyle,
        [tip.fontSize, tip.fontWeight, tip.fontStyle, tip.textAlign, tip.textTransform, tip.whiteSpace, tip.lineHeight],
        [Math.round(width), Math.round(height)],
      ];
    });
  };
  const calm = await look('');
  assert.equal((calm as unknown[])[0], 'inline');
  const hostile = 'html { font-size: 62.5% } * { all: unset; box-sizing: content-box } head, head * { display: none }';
  assert.deepEqual(await look(`${hostile} body { display: block; font: 16px/1.5 sans-serif }`), calm);
  const loud = 'p { font-style: italic; text-transform: uppercase; white-space: nowrap; text-align: center; font-weight: 700 }';
  assert.deepEqual(await look(loud), calm);
});

for (const width of [280, 320, 1600]) {
  test(`promise 4: the explanation is whole in a window of ${String(width)} px`, async () => {
    const { page } = await open({
      head: script,
      body: `<p style="text-align: end">${'words '.repeat(20)}<helio-term term="ild">interstitial lung disease</helio-term></p>`,
      context: { viewport: { width, height: 640 } },
    });
    await page.getByRole('button', { name: 'interstitial lung disease' }).click();
    const { left, right, bottom } = await page
      .locator('helio-term .tip')
      .evaluate((tip) => tip.getBoundingClientRect().toJSON() as DOMRect);
    assert.ok(left >= 0 && right <= width && bottom <= 640, JSON.stringify({ left, right, bottom }));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
}

test('promise 5: the same version twice is silent', async () => {
  const { page, said } = await open({ head: `${script}<script defer src="/glossary.min.js"></script>${script}`, body });
  await page.getByRole('button', { name: 'CK' }).click();
  assert.deepEqual(said, []);
});

test('promise 6: a touch opens it, and another closes it', async () => {
  const { page } = await open({ head: script, body, context: { hasTouch: true, viewport: { width: 400, height: 700 } } });
  const word = page.getByRole('button', { name: 'CK' });
  await word.tap();
  assert.equal(await page.locator('helio-term .tip').isVisible(), true);
  await word.tap();
  await page.locator('helio-term .tip').waitFor({ state: 'detached' });
});

test('promise 7: without JavaScript, and when loading fails, it is the word', async () => {
  for (const host of [
    { body, head: script, context: { javaScriptEnabled: false } },
    { body, head: '<script defer src="/gone.min.js"></script>' },
  ]) {
    const { page } = await open(host);
    assert.equal(await page.locator('p').innerText(), 'We test CK, and an autoantibody.');
  }
});

test('promise 7: paper explains each term once, and says there what these pages are for', async () => {
  const { page } = await open({ head: script, body: `${body}${body}` });
  await page.getByRole('button', { name: 'CK' }).first().waitFor();
  await onPaper(page);
  const notes = await page.locator('helio-term .note').evaluateAll((all) => all.map((note) => [note.checkVisibility(), note.textContent]));
  const purpose =
    'This page teaches about dermatomyositis. It cannot tell you whether you have it or what you should do. Your own team can. If you feel very unwell, get help now.';
  assert.deepEqual(notes, [
    [
      true,
      ` [Creatine kinase (CK): A muscle protein that can leak into blood when muscle is hurt. Not creatinine, which is a kidney test. A meaning without the address of a source is general knowledge, not yet checked against a source. Not yet reviewed by a clinician. ${purpose}]`,
    ],
    [true, ' [Autoantibody: An antibody that sticks to the body’s own parts by mistake. doi:10.4103/0019-5154.100486]'],
  ]);
});

test('promise 8: no jump at upgrade', async () => {
  const { page } = await open({ head: late('term'), body: `<main>${body.repeat(20)}</main>` });
  await page.locator('helio-term .word').first().waitFor();
  assert.equal(await shiftUntilNow(page), 0);
});
