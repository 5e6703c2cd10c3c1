/**
 * Promise 11, the phone: how far down the content of each element begins, how much is furniture, and whether anything goes sideways, alone and
 * after another element; at the widths of phones, tablets and desks, light and dark. The numbers are printed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright';
import { hostPages } from '../promises/host-page.js';
import { measure, type Measures } from './measures.js';

const { documentTags } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
/** A guide is its parts: see below. */
const tags = documentTags.filter((tag) => !['helio-guide', 'helio-term'].includes(tag));
const open = hostPages();
const head = '<script src="/heliotrope.min.js" defer></script><style>body { margin: 0 }</style>';

async function measured(body: string, width: number, context: BrowserContextOptions = {}, styles = ''): Promise<Record<string, Measures>> {
  const { page } = await open({ head: head + styles, body, context: { viewport: { width, height: 844 }, ...context } });
  await page.locator('.base').last().waitFor();
  // The carriers are found before a frame is painted, and again when elements have come into view.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return measure(page);
}

const tagOf = (tag: string): string => `<${tag}></${tag}>`;
const say = (where: string, tag: string, { contentAt, furniture, height, helpBox, sideways }: Measures): void => {
  const [at, around, whole, box] = [contentAt, furniture, height, helpBox].map((pixels) => String(Math.round(pixels)));
  console.log(
    `${where}: ${tag}: content at ${at}, furniture ${around} of ${whole}, help box ${box}, sideways ${String(Math.round(sideways))}`,
  );
};

/** What each element reaches today, where that is not yet the budget of 420 px alone and 160 px after the first. It may fall, never rise. */
const { alone, after, furniture } = JSON.parse(readFileSync(new URL('reached.json', import.meta.url), 'utf8')) as Record<
  'alone' | 'after' | 'furniture',
  Partial<Record<string, number>>
>;

for (const tag of tags)
  test(`${tag} alone on a phone`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { [tag]: found } = await measured(tagOf(tag), 390, { colorScheme });
      assert.ok(found);
      say(`390 ${colorScheme}`, tag, found);
      assert.ok(found.contentAt <= (alone[tag] ?? 420), `content begins at ${String(found.contentAt)}`);
      assert.ok(found.furniture <= (furniture[tag] ?? 1300), `furniture ${String(found.furniture)}`);
      assert.ok(found.helpBox <= 900, `help box ${String(found.helpBox)}`);
      assert.deepEqual(found.small, []);
    }
  });

test('all of them on one page of a phone: after the first', async () => {
  const all = await measured(tags.map(tagOf).join('\n'), 390);
  for (const tag of tags.slice(1)) {
    const found = all[tag];
    assert.ok(found);
    say('390 after the first', tag, found);
    assert.ok(found.contentAt <= (after[tag] ?? 160), `${tag}: content begins at ${String(found.contentAt)}`);
  }
});

for (const [where, width, styles] of [
  ['320', 320, ''],
  ['390, text at 200 %', 390, '<style>html { font-size: 200% }</style>'],
  ['390, wide letters at 200 %', 390, '<style>html { font: 200% sans-serif }</style>'],
  ['768', 768, ''],
  ['1280', 1280, ''],
] as const)
  test(`nothing goes sideways: ${where}`, async () => {
    const all = await measured(tags.map(tagOf).join('\n'), width, {}, styles);
    for (const tag of tags) {
      const found = all[tag];
      assert.ok(found);
      say(where, tag, found);
      assert.ok(found.sideways <= 0, `${tag} goes ${String(found.sideways)} px sideways`);
    }
  });

for (const width of [390, 320])
  test(`a comparison on a phone of ${String(width)} px has its columns, under names that stay in sight, and the facts before the buttons`, async () => {
    const { page } = await open({
      head,
      body: '<helio-treatment-table compare="ivig methotrexate azathioprine"></helio-treatment-table>',
      context: { viewport: { width, height: 844 } },
    });
    const row = page.locator('.comparison tbody tr').nth(1);
    const boxOf = async (selector: string) => {
      const box = await row.locator(selector).boundingBox();
      assert.ok(box, selector);
      return box;
    };
    const heading = await boxOf(':scope > th');
    const cells = await Promise.all([2, 3, 4].map((at) => boxOf(`:scope > :nth-child(${String(at)})`)));
    assert.equal(new Set(cells.map(({ y }) => y)).size, 1);
    assert.ok(cells.every(({ x, y }, at) => y >= heading.y + heading.height && (at === 0 || x > cells[at - 1]!.x)));
    const actions = await page.locator('.comparison .actions').boundingBox();
    assert.ok(actions && actions.y > cells[0]!.y);
    await row.evaluate((each) => {
      each.scrollIntoView();
    });
    const names = await page.locator('.comparison thead').boundingBox();
    assert.ok(names && Math.abs(names.y) < 2, String(names?.y));
    assert.equal((await measure(page))['helio-treatment-table']?.sideways, 0);
  });

test('the first screen of a guide on a phone: title, all contents, the head of the summary and its first words', async () => {
  const { page } = await open({
    head: '<script defer src="/heliotrope.min.js"></script>',
    body: '<helio-guide></helio-guide>',
    context: { viewport: { width: 390, height: 844 } },
  });
  const guide = page.locator('helio-guide');
  const bottomOf = async (selector: string): Promise<number> => {
    const box = await guide.locator(selector).first().boundingBox();
    assert.ok(box, selector);
    return box.y + box.height;
  };
  const title = await bottomOf('.base > .title');
  const contents = await bottomOf('.contents');
  const summary = await bottomOf('helio-summary .title');
  const words = await bottomOf('helio-summary .what p');
  assert.ok(title < contents && contents < summary && summary < words && words <= 844, [title, contents, summary, words].join());
});
