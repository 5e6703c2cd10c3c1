import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages } from './host-page.js';

const { documentTags } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const head = '<script defer src="/heliotrope.min.js"></script>';

for (const tag of documentTags.filter((each) => each !== 'helio-term')) {
  test(`promise 4: nothing of <${tag}> goes sideways where a reader has doubled the size of text on a phone`, async () => {
    const { page } = await open({ head, body: `<${tag}></${tag}>` });
    const element = page.locator(tag);
    await element.locator('.base').first().waitFor();
    await element.locator('.disclosure[aria-expanded="false"], details:not([open]) > summary').evaluateAll((folded) => {
      for (const one of folded) (one as HTMLElement).click();
    });
    for (const [width, size] of [
      [412, '200%'],
      [390, '200%'],
      [360, '200%'],
      [320, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const out = await element.evaluate((host, fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        const edge = document.documentElement.clientWidth + 1;
        const parts = [...(host.shadowRoot?.querySelectorAll('.base *:not(svg *, .visually-hidden, thead, thead *)') ?? [])];
        const seen = parts.filter((part) => part.checkVisibility()).map((part) => ({ part, box: part.getBoundingClientRect() }));
        return [
          ...(document.documentElement.scrollWidth > edge ? ['the page'] : []),
          ...seen.filter(({ box }) => box.right > edge || box.left < -1).map(({ part }) => `${part.localName}.${part.className}`),
        ];
      }, size);
      assert.deepEqual(out, [], `${String(width)} px, ${size}`);
    }
  });
}

for (const tag of documentTags.filter((each) => each !== 'helio-term'))
  test(`no word of the title of <${tag}> is broken where a reader has doubled the size of text on a narrow phone`, async () => {
    const { page } = await open({ head, body: `<${tag}></${tag}>` });
    await page.setViewportSize({ width: 320, height: 800 });
    const title = page.locator(`${tag} .title`).first();
    await title.waitFor();
    const broken = await title.evaluate((heading) => {
      document.documentElement.style.fontSize = '200%';
      const range = new Range();
      const texts = document.createNodeIterator(heading, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
        for (const { 0: word, index } of text.data.matchAll(/[^\s-]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      return found;
    });
    assert.deepEqual(broken, []);
  });
