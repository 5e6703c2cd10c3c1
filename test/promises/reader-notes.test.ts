/** Promise 2, as a page's own listeners see it: what a reader ticks, notes and looks for stays in the element. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages } from './host-page.js';

const open = hostPages();

interface Heard {
  readonly type: string;
  /** What the event itself carries of a text or a key. */
  readonly carries: string;
}

/** A host that listens to everything, from the document and from the window. */
async function listen(page: Page): Promise<() => Promise<Heard[]>> {
  await page.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const types = Object.keys(Object.getPrototypeOf(HTMLElement.prototype) as object)
      .concat(Object.getOwnPropertyNames(HTMLElement.prototype))
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2));
    const more = ['beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend', 'helio-select', 'helio-print'];
    for (const target of [document, window]) {
      for (const type of new Set([...types, ...more])) {
        target.addEventListener(type, (event) => {
          const { data, key, clipboardData, dataTransfer, ids } = event as unknown as Record<string, unknown>;
          const texts = [clipboardData, dataTransfer].map((transfer) => (transfer as DataTransfer | null | undefined)?.getData('text'));
          heard.push({ type, carries: JSON.stringify([data, key, texts, ids]) });
        });
      }
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

/** By name: how to come to a field, and what may not be found of what was ticked there. */
const subjects = {
  'clinic-checklist': { attributes: '', tick: '[data-tick="ask-harms"]', field: '[data-note="ask-harms"]', id: /ask-harms/ },
  'body-map': {
    attributes: ' mode="collect"',
    tick: '.list [data-finding="weak-hips"]',
    field: '[data-note="weak-hips"]',
    id: /weak-hips/,
  },
} as const;

for (const [name, { attributes, tick, field, id }] of Object.entries(subjects)) {
  describe(`helio-${name}`, () => {
    const visit = async () => {
      const opened = await open({
        head: `<script defer src="/${name}.min.js"></script>`,
        body: `<form><helio-${name}${attributes}><input slot="contact" name="own"></helio-${name}></form>`,
      });
      const element = opened.page.locator(`helio-${name}`);
      await element.locator('.base').waitFor();
      return { ...opened, element, heard: await listen(opened.page) };
    };

    test('promise 2: neither a tick nor a typed, pasted or cut text reaches a listener of the page', async () => {
      const { page, element, heard } = await visit();
      await element.locator(tick).press('Space');
      await element.locator('label.tick').last().click();
      await element.locator(field).click();
      await page.keyboard.type('Xyz spring');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+X');
      await page.keyboard.press('ControlOrMeta+V');
      await page.keyboard.insertText('spring');
      assert.match(await element.locator(field).inputValue(), /Xyz springspring/);
      const all = await heard();
      assert.deepEqual(
        all.filter(({ type }) => /^(input|beforeinput|textInput|change|composition.*|copy|cut|paste|keypress)$/.test(type)),
        [],
      );
      for (const { type, carries } of all) assert.doesNotMatch(carries, /[yz]|spring|weak-hips|harms/, `${type} ${carries}`);
      assert.deepEqual(
        all.filter(({ type }) => type === 'click').length,
        2,
        'the press on the field is heard, by document and window; those on boxes are not',
      );
      const { light, address } = await page.evaluate(() => ({ light: document.documentElement.outerHTML, address: location.href }));
      for (const place of [light, address]) {
        assert.doesNotMatch(place, id);
        assert.doesNotMatch(place, /spring/);
      }
    });

    test('promise 2: what a host puts into a slot, keys that lead out of a field and shortcuts stay the page’s', async () => {
      const { page, element, heard } = await visit();
      await element.locator(tick).check();
      await element.locator(field).focus();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Escape');
      const keys = (await heard()).filter(({ type }) => type === 'keydown').map(({ carries }) => (JSON.parse(carries) as unknown[])[1]);
      assert.deepEqual(
        keys.filter((key, index) => index % 2 === 0 && key !== 'Control'),
        ['k', 'Escape'],
      );
      if (name === 'clinic-checklist') {
        await element.locator('input[name="own"]').fill('host');
        assert.ok((await heard()).some(({ type }) => type === 'input'));
      }
    });
  });
}
