import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { hostPages } from './host-page.js';
import { outsideTheSheet, pdfOf, sheetsOf, wordsOnWords, type Sheet } from './words-on-words.js';

const open = hostPages();
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

/** Keeps what a frame prints, which is gone afterwards: its nodes in a page of their own. */
const keeping = `
  window.print = () => {
    if (window === top) return void (top.pagesPrinted = (top.pagesPrinted ?? 0) + 1);
    const { shadowRoot } = document.body.firstElementChild;
    const sheetOf = ({ cssRules }) => {
      const sheet = new top.CSSStyleSheet();
      sheet.replaceSync(Array.from(cssRules, ({ cssText }) => cssText).join(''));
      return sheet;
    };
    const paper = top.document.createElement('div');
    const root = paper.attachShadow({ mode: 'open' });
    root.append(...Array.from(shadowRoot.childNodes, (node) => node.cloneNode(true)));
    root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(sheetOf);
    top.kept = { paper, sheets: document.adoptedStyleSheets.map(sheetOf) };
  };`;

/** Without a choice, it is not asked. */
async function printed(page: Page, element: Locator, choice = '', part = ''): Promise<Sheet[]> {
  await element.locator(`${part} [data-action="print"]`).first().click();
  if (choice) await element.getByRole('button', { name: choice, exact: true }).click();
  await page.waitForFunction('window.kept');
  assert.equal(await element.locator('iframe').count(), 0);
  await page.evaluate(() => {
    const { paper, sheets } = (globalThis as unknown as { kept: { paper: Element; sheets: CSSStyleSheet[] } }).kept;
    document.body.replaceChildren(paper);
    document.adoptedStyleSheets = sheets;
  });
  const sheets = await sheetsOf(await pdfOf(page, '18mm'));
  assert.deepEqual(wordsOnWords(sheets), []);
  assert.deepEqual(outsideTheSheet(sheets), []);
  return sheets;
}

const wordsOf = (sheets: readonly Sheet[]): string => sheets.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

async function show(tag: string, markup: string): Promise<{ page: Page; element: Locator; violations: () => Promise<string[]> }> {
  const host = await open({
    head: `<script defer src="/heliotrope.min.js"></script>`,
    body: `<p>Words of the host.</p>${markup}`,
    headers: strict,
  });
  await host.page.addInitScript(keeping);
  await host.page.reload();
  const element = host.page.locator(tag);
  await element.locator('.base').waitFor();
  return { ...host, element };
}

test('promise 11: a collected list is one sheet: lines for name and date, the list with notes, its pictures, emergencies', async () => {
  const { page, element, violations } = await show('helio-body-map', '<helio-body-map mode="collect"></helio-body-map>');
  for (const id of ['eyelid-colour', 'weak-hips', 'cough']) await element.locator(`.list [data-finding="${id}"]`).check();
  await element.locator('[data-note="eyelid-colour"]').fill('since spring');
  const sheets = await printed(page, element, 'One page');
  assert.equal(sheets.length, 1);
  const words = wordsOf(sheets);
  const inOrder = ['Name:', 'Date:', 'My eyelids look coloured', 'since spring', 'Skin', 'Muscles', 'Emergency'].map((part) =>
    words.indexOf(part),
  );
  assert.deepEqual(
    inOrder,
    [...inOrder].sort((one, other) => one - other),
  );
  assert.ok(inOrder[0]! >= 0);
  // Its caption stands above the second column, and is read with that.
  assert.match(words, /\bInside\b/);
  assert.doesNotMatch(words, /Words of the host|I have a rash on my face/);
  const marked = await page.evaluate(() =>
    [...document.querySelector('div')!.shadowRoot!.querySelectorAll('.pin')]
      .filter((pin) => getComputedStyle(pin).display !== 'none')
      .map((pin) => ({
        number: pin.textContent.trim(),
        colour: getComputedStyle(pin.querySelector('text')!).fill,
      })),
  );
  assert.deepEqual([...new Set(marked.map(({ number }) => number))].sort(), ['1', '21', '38']);
  assert.deepEqual([...new Set(marked.map(({ colour }) => colour))], ['rgb(0, 0, 0)']);
  assert.deepEqual(await violations(), []);
});

test('promise 11: Print asks once, and what is open is printed with its sources alone', async () => {
  const { page, element } = await show('helio-treatment-table', '<helio-treatment-table></helio-treatment-table>');
  await element.locator('.disclosure').first().click();
  const words = wordsOf(await printed(page, element, 'What I have open'));
  for (const part of ['Azathioprine', 'Keep in mind', 'Emergency', 'Sources']) assert.ok(words.includes(part), part);
  // The names of all stand on the axis of time.
  for (const part of ['Lumps of calcium', 'Words of the host']) assert.ok(!words.includes(part), part);
});

test('promise 11: everything is everything', async () => {
  const { page, element } = await show('helio-clinic-checklist', '<helio-clinic-checklist></helio-clinic-checklist>');
  const whole = await element.locator('h3:visible').allInnerTexts();
  const words = wordsOf(await printed(page, element, 'Everything')).replace(/\s+/g, ' ');
  for (const heading of whole.filter((one) => !/take|print/i.test(one))) assert.ok(words.includes(heading.trim()), heading);
});

test('promise 11: ticks of a checklist are one sheet', async () => {
  const { page, element } = await show('helio-clinic-checklist', '<helio-clinic-checklist></helio-clinic-checklist>');
  await element.locator('[data-tick]').nth(1).check();
  const sheets = await printed(page, element, 'One page');
  assert.equal(sheets.length, 1);
  assert.match(wordsOf(sheets), /Name:.*Date:.*Emergency/);
});

test('promise 11: where print() is dead, the element says so and leads to Copy', async () => {
  const { page } = await open({
    body: `<iframe sandbox="allow-scripts" srcdoc='<script src="/heliotrope.min.js"></script><helio-clinic-checklist></helio-clinic-checklist>'></iframe>`,
  });
  const element = page.frameLocator('iframe').locator('helio-clinic-checklist');
  await element.locator('[data-action="print"]').first().click();
  await element.locator('[data-action="print-all"]').click();
  await element.getByText('If no print window has opened, printing is blocked here. Copy as text instead.').waitFor();
  await element.locator('[data-action="copy"]:focus').waitFor();
});

for (const tag of [
  'body-map',
  'causes',
  'condition-card',
  'criteria-card',
  'daily-life',
  'evidence-card',
  'glossary',
  'sources',
  'summary',
  'test-guide',
]) {
  test(`promise 11: helio-${tag}, in which a reader notes nothing, prints what is asked for, and copies`, async () => {
    const { page, element, violations } = await show(`helio-${tag}`, `<helio-${tag}></helio-${tag}>`);
    const title = await element.locator('.title').innerText();
    await element.locator('.take-away [data-action="print"]').click();
    assert.deepEqual(await element.locator('.ask button').allInnerTexts(), ['What I have open', 'One page', 'Everything', 'Do not print']);
    await element.locator('.ask [data-action="keep"]').click();
    assert.equal(await element.locator('.take-away [data-action="clear"]').count(), 0);
    const sheets = await printed(page, element, 'One page', '.take-away');
    assert.equal(sheets.length, 1);
    const words = wordsOf(sheets);
    assert.ok(words.includes(title), title);
    assert.match(words, /Emergency/);
    assert.doesNotMatch(words, /Words of the host|What I have open/);
    assert.deepEqual(await violations(), []);
  });
}

test('promise 11: a letter to work or school is printed alone, with what is ticked, and the page is not', async () => {
  const { page, element } = await show('helio-daily-life', '<helio-daily-life></helio-daily-life>');
  const letter = element.locator('.letter').first();
  const title = await letter.locator(':scope > :first-child').innerText();
  await letter.locator('input').nth(1).check();
  const sheets = await printed(page, element, '', '.letter');
  assert.equal(sheets.length, 1);
  const words = wordsOf(sheets);
  assert.ok(words.includes(title), title);
  assert.match(words, /This page|teaches about/);
  assert.doesNotMatch(words, /Words of the host|Emergency|Print this letter|\[\d+\]/);
  const ticked = await page.locator('.letter input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
  assert.equal(ticked.indexOf(true), 1);
  assert.equal(await page.evaluate('window.pagesPrinted ?? 0'), 0);
});
