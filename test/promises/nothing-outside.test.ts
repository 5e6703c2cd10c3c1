/**
 * Promise 2, with a real mouse and a real keyboard: whatever a reader does in an element, the page around it stays as it was, letter for
 * letter, and no event of ours tells what it was.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { hostPages } from './host-page.js';

const open = hostPages();

/**
 * A host that listens to all there is, before us: on its window, in the capture phase. Of each event it notes where the event says that
 * it comes from, and what it carries.
 */
const listening = `<script>
  globalThis.heard = [];
  {
    const types = new Set(['helio-select', 'helio-compare', 'helio-print', 'helio-ready', 'helio-error', 'beforeinput', 'compositionend', 'beforetoggle']);
    for (let type = HTMLInputElement.prototype; type; type = Object.getPrototypeOf(type))
      for (const name of Object.getOwnPropertyNames(type)) if (name.startsWith('on')) types.add(name.slice(2));
    for (const name of Object.keys(window)) if (name.startsWith('on')) types.add(name.slice(2));
    for (const type of types)
      for (const capture of [true, false])
        addEventListener(type, (event) => {
          const of = (node) => !node ? '' : node.localName ? node.localName + (node.id ? '#' + node.id : '') : node.nodeName ?? 'window';
          const own = Object.fromEntries(Object.entries(event).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)));
          heard.push({ type, capture, from: of(event.target), to: of(event.relatedTarget), own: JSON.stringify(own), detail: JSON.stringify(event.detail ?? null),
            ids: JSON.stringify(event.ids ?? null), inner: of(event.composedPath()[0]) });
        }, { capture });
  }
</script>`;

interface Heard {
  readonly type: string;
  readonly capture: boolean;
  readonly from: string;
  readonly to: string;
  readonly own: string;
  readonly detail: string;
  readonly ids: string;
  readonly inner: string;
}

interface Subject {
  readonly name: string;
  readonly markup: string;
  /** What a reader presses: by selector, in this order. */
  readonly presses: readonly string[];
  /** Fields, and controls that keys are pressed on. */
  readonly fields?: readonly string[];
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** Names of what was chosen, which no event may tell. */
  readonly secret: RegExp;
  /** Events of ours whose `ids` are public by contract, in this mode. */
  readonly tells?: readonly string[];
}

const subjects: readonly Subject[] = [
  {
    name: 'body-map',
    markup: '<helio-body-map></helio-body-map>',
    presses: [
      '.list [data-finding="eyelid-colour"]',
      '[name="layer"][value="muscle"]',
      '[name="view"][value="back"]',
      '.figure [data-finding]',
      'details.settings > summary',
      '[name="tone"][value="9"]',
      '[name="figure"][value="child"]',
      '[name="level"][value="easy"]',
    ],
    fields: ['input[type="search"]'],
    keys: { '.list [data-finding]': ['Enter', 'ArrowDown', 'Space', 'Control+ArrowDown'], '[name="layer"]:checked': ['ArrowRight'] },
    secret: /eyelid|muscle|zebra/,
    tells: ['helio-select'],
  },
  {
    name: 'body-map',
    markup: '<helio-body-map mode="collect"></helio-body-map>',
    presses: [
      '[name="layer"][value="muscle"]',
      '.list label:has([data-finding="weak-hips"])',
      '.figure [data-finding]',
      '[data-action="clear"]',
    ],
    fields: ['[data-entry] textarea', 'input[type="search"]'],
    keys: { '.list input[data-finding]': ['Space', 'ArrowDown'], '[name="view"]:checked': ['ArrowRight'] },
    secret: /weak|hips|muscle|zebra|face/,
  },
  {
    name: 'treatment-table',
    markup: '<helio-treatment-table></helio-treatment-table>',
    presses: [
      '.options .disclosure:visible',
      'label:has([name="compare"][value="ivig"])',
      'label:has([name="compare"][value="methotrexate"])',
      '[data-action="compare"]',
      '[data-star]',
      '[name="level"][value="easy"]',
    ],
    fields: ['input[type="search"]'],
    keys: { '.options .disclosure:visible': ['Enter', 'Space'], '[name="compare"]': ['Space'] },
    secret: /ivig|methotrexate|zebra/,
    tells: ['helio-compare'],
  },
  {
    name: 'clinic-checklist',
    markup: '<helio-clinic-checklist></helio-clinic-checklist>',
    presses: ['label.tick:has([data-tick="ask-harms"])', '.disclosure:visible', '[data-action="clear"]'],
    fields: ['[data-note="ask-harms"]'],
    keys: { '[data-tick]': ['Space'], '[data-action="copy"]': ['Enter'] },
    secret: /harms|zebra/,
  },
  {
    name: 'daily-life',
    markup: '<helio-daily-life></helio-daily-life>',
    presses: ['.disclosure:visible', '[name="figure"][value="teen"]', '.letter label', '[name="level"][value="easy"]'],
    keys: { '.disclosure:visible': ['Enter', 'Space'], '.letter input': ['Space'] },
    secret: /teen|zebra/,
  },
  {
    name: 'criteria-card',
    markup: '<helio-criteria-card></helio-criteria-card>',
    presses: ['[value="bohan-peter-1975"]', '.disclosure:visible', '[name="case"] >> nth=2', '[data-go]:not([aria-disabled="true"])'],
    keys: { '[name="criteria"]:checked': ['ArrowLeft'], '[data-go]:not([aria-disabled="true"])': ['Enter', 'Space'] },
    secret: /bohan|1975|zebra/,
  },
  {
    name: 'sources',
    markup: '<helio-sources></helio-sources>',
    presses: ['[name="level"][value="easy"]', '.help-link'],
    fields: ['input[type="search"]'],
    keys: { '.help-link': ['Enter'], '[name="level"]:checked': ['ArrowLeft'] },
    secret: /zebra/,
  },
];

/** Presses the middle of what is to be seen of a part, as a hand does, once the press before has been drawn. */
async function press(page: Page, element: Locator, selector: string): Promise<void> {
  await element.evaluate((host) => (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);
  const part = element.locator(selector).first();
  await part.scrollIntoViewIfNeeded({ timeout: 3000 });
  const { x, y, width, height } = (await part.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

for (const { name, markup, presses, fields = [], keys = {}, secret, tells = [] } of subjects) {
  test(`promise 2: by mouse and keyboard, nothing outside changes, and no event tells: ${markup}`, async () => {
    const { page, said } = await open({
      head: `${listening}<script defer src="/${name}.min.js"></script>`,
      body: `<main id="main"><p>Before.</p>${markup}<p>After.</p></main>`,
    });
    const element = page.locator(`helio-${name}`);
    await element.locator('.base').waitFor();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const outside = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML + location.href + document.title);
    const before = await outside();
    for (const selector of presses) {
      await press(page, element, selector);
      assert.equal(await outside(), before, selector);
    }
    for (const selector of fields) {
      await press(page, element, selector);
      await page.keyboard.type('zebra');
      assert.equal(await element.locator(selector).first().inputValue(), 'zebra');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+X');
      assert.equal(await outside(), before, selector);
    }
    for (const [selector, pressed] of Object.entries(keys)) {
      for (const key of pressed) {
        await element.locator(selector).first().focus();
        await page.keyboard.press(key);
        assert.equal(await outside(), before, `${key} on ${selector}`);
      }
    }
    assert.equal(await outside(), before);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
    assert.ok(
      heard.some(({ type, capture }) => type === 'mousedown' && capture),
      'the host listens',
    );
    const told = (isTold: (event: Heard) => boolean): string[] => [
      ...new Set(
        heard.filter(isTold).map(({ type, from, to, inner, own, detail, ids }) => [type, from, to, inner, own, detail, ids].join(' | ')),
      ),
    ];
    // Where an event seems to come from: the element as a whole, or the page.
    assert.deepEqual(
      told(({ from, to }) => ![from, to].every((place) => /^(|window|#document|html|body|main#main|p|script|helio-[\w-]+)$/.test(place))),
      [],
    );
    // What it carries of its own.
    assert.deepEqual(
      told(({ type, own, detail, ids }) => !tells.includes(type) && secret.test(`${own} ${detail} ${ids}`)),
      [],
    );
    // On its way back an event of what is ticked, chosen or written has no path into the element; keys that lead out of it do.
    assert.deepEqual(
      told(({ type, capture, inner }) => !capture && /^(input|textarea|label|select|option)\b/.test(inner) && !/^key(down|up)$/.test(type)),
      [],
    );
    assert.deepEqual(said, []);
  });
}
