import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages } from './host-page.js';

const open = hostPages();
const head = (css: string): string => `<style>${css}</style><script defer src="/body-map.min.js"></script>`;
const body = '<main><helio-body-map selected="eyelid-colour"></helio-body-map></main>';
const bootstrap = await readFile(new URL('../../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url), 'utf8');
const text = 'main { display: block; inline-size: 600px; font: 16px/1.5 sans-serif; color: #000 }';

/** Size, place within the element, and type of everything that is seen in the element. */
async function look(page: Page): Promise<unknown> {
  await page.locator('helio-body-map .base').waitFor();
  return page.locator('helio-body-map').evaluate((element) => {
    const top = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.base, .base *:not(svg *, legend)') ?? [])]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const { fontSize, fontWeight, textAlign, textTransform, borderTopWidth, boxSizing } = getComputedStyle(part);
        return [
          part.localName,
          ...[x - top.x, y - top.y, width, height].map(Math.round),
          fontSize,
          fontWeight,
          textAlign,
          textTransform,
          borderTopWidth,
          boxSizing,
        ].join(' ');
      });
  });
}

const hostile: Readonly<Record<string, string>> = {
  'html { font-size: 62.5% }': `html { font-size: 62.5% } ${text}`,
  '* { all: unset }': `${text.replace('main', 'html main')} * { all: unset } script, style, head { display: none }`,
  'box-sizing and list resets': `*, *::before { box-sizing: content-box; margin: 0; padding: 0; list-style: none } ${text}`,
  'shouting headings': `${text} main { text-align: center; text-transform: uppercase; font-style: italic; white-space: pre; text-indent: 2em } h1, h2, button { all: revert; font-size: 3em }`,
  'host rules on our tag': `${text} helio-body-map { display: flex; container-type: normal; padding: 0 }`,
  'a CSS framework': `${bootstrap} ${text}`,
};

for (const [title, css] of Object.entries(hostile)) {
  test(`promise 4: same look under ${title}`, async () => {
    const plain = await look((await open({ head: head(text), body })).page);
    assert.deepEqual(await look((await open({ head: head(css), body })).page), plain);
  });
}

test('promise 4: hidden means hidden, even where a host says otherwise', async () => {
  const { page } = await open({
    head: head('* { display: block !important }'.replace(' !important', '')),
    body: '<helio-body-map hidden></helio-body-map>',
  });
  await page.waitForFunction(() => document.querySelector('helio-body-map')?.shadowRoot);
  assert.equal(await page.locator('helio-body-map').isVisible(), false);
});

for (const [title, css, width] of [
  ['in a sidebar of 280 px', 'body { margin: 0 } helio-body-map { inline-size: 280px }', 1000],
  ['at 400 % zoom of a 1280 px window', 'body { margin: 0 }', 320],
  ['as an item of a flex row', 'main { display: flex }', 700],
  ['in a cell of a grid', 'main { display: grid; grid-template-columns: 1fr 1fr }', 900],
  ['with the text spacing of WCAG 1.4.12', 'body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }', 320],
] as const) {
  for (const mode of ['learn', 'collect']) {
    test(`promise 4: nothing sticks out ${title}, ${mode}`, async () => {
      const { page } = await open({
        head: head(css),
        body: `<main><helio-body-map mode="${mode}" selected="eyelid-colour weak-hips"></helio-body-map></main>`,
        context: { viewport: { width, height: 700 } },
      });
      await page.locator('helio-body-map .base').waitFor();
      const { out, width: own } = await page.locator('helio-body-map').evaluate((element) => {
        const box = element.getBoundingClientRect();
        const parts = [...(element.shadowRoot?.querySelectorAll('.base *:not(svg *, .visually-hidden, .visually-hidden *)') ?? [])];
        return {
          width: box.width,
          out: parts
            .filter(
              (part) =>
                part.checkVisibility() &&
                (part.getBoundingClientRect().right > box.right + 1 || part.getBoundingClientRect().left < box.left - 1),
            )
            .map((part) => `${part.localName}.${part.className}`),
        };
      });
      assert.deepEqual(out, []);
      assert.ok(own >= 200, `the element is ${String(own)} px wide`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
  }
}

test('promise 6: every primary control is at least 44 px, footnotes at least 24 px', async () => {
  for (const mode of ['learn', 'collect']) {
    const { page } = await open({
      head: head('body { font-size: 12px }'),
      body: `<helio-body-map mode="${mode}" selected="eyelid-colour weak-hips"></helio-body-map>`,
      context: { viewport: { width: 320, height: 700 } },
    });
    await page.locator('helio-body-map .base').waitFor();
    const small = await page.locator('helio-body-map').evaluate((element) =>
      [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
          'button:not(.term, [data-cite]), input[type="radio"], .tick, summary, textarea, .help-link',
        ) ?? []),
      ]
        .filter((control) => control.checkVisibility())
        .filter((control) => control.getBoundingClientRect().height < 44 || control.getBoundingClientRect().width < 44)
        .map((control) => `${control.localName}.${control.className} ${String(control.getBoundingClientRect().height)}`),
    );
    assert.deepEqual(small, []);
  }
});
