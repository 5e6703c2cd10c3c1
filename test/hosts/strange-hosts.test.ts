/** Promise 7 on strange pages: whatever a host has done to the browser, its page goes on, and the element or its document is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { hostPages, type HostPage } from '../promises/host-page.js';

const { renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const names = ['body-map', 'condition-card', 'treatment-table', 'criteria-card'] as const;

/** What a reader sees of each element: it, its document, or nothing. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const element = document.querySelectorAll(tag)[0]!;
        const [live = 0, own = 0] = [element.shadowRoot?.querySelector('.base .red-flags'), element.querySelector('article')].map(
          (part) => part?.getBoundingClientRect().height ?? 0,
        );
        return `${tag} ${live > 5 ? 'live' : ''}${own > 5 ? 'document' : ''}`;
      }),
    tagsOf(page),
  );

/** The elements of a page by name. */
const tagsOf = (page: Page): string[] => tagsOn.get(page) ?? [];
const tagsOn = new WeakMap<Page, string[]>();
const all = (state: string): string[] => names.map((name) => `helio-${name} ${state}`);

/** A page with these elements, each with its document. */
async function visit(host: Partial<HostPage>, wanted: readonly string[] = names) {
  const tags = wanted.map((name) => `helio-${name}`);
  const file = wanted.length > 1 ? 'heliotrope' : wanted[0]!;
  const opened = await open({
    ...host,
    head: `${host.head ?? ''}<script defer src="/${file}.min.js"></script>`,
    body: `${host.body ?? ''}${tags.map((tag) => `<${tag}>${renderDocument(tag)}</${tag}>`).join('')}`,
  });
  tagsOn.set(opened.page, tags);
  await opened.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  // Exceptions that nobody caught; warnings may be.
  const thrown = opened.said.filter((line) => /^\w*Error\b|Uncaught/.test(line));
  return { ...opened, thrown };
}

/** Scripts that run before ours, by what they do. */
const strange: readonly { readonly what: string; readonly script: string }[] = [
  { what: 'freezes Array.prototype', script: 'Object.freeze(Array.prototype)' },
  { what: 'freezes Element.prototype', script: 'Object.freeze(Element.prototype)' },
  { what: 'freezes Object.prototype', script: 'Object.freeze(Object.prototype)' },
  {
    what: 'has toJSON as prototype.js had it',
    script:
      'for (const type of [Array, String, Number, Object]) type.prototype.toJSON = function () { return JSON.stringify(String(this)) }',
  },
  {
    what: 'adds methods to Array.prototype that are enumerated',
    script: 'Array.prototype.first = function () { return this[0] }; Array.prototype.contains = function () { return false }',
  },
  ...['em', 'tag', 'cite', 'term', 'attributes', 'children', 'lang', 'standard'].map((name) => ({
    what: `pollutes Object.prototype.${name}`,
    script: `Object.prototype.${name} = ['polluted']`,
  })),
];

for (const { what, script } of strange) {
  test(`a page that ${what}: every element is there, and nothing is thrown`, async () => {
    const { page, thrown } = await visit({ head: `<script>${script}</script>` });
    assert.deepEqual([await seen(page), thrown], [all('live'), []]);
    const text = await page.evaluate(
      (tags) => tags.map((tag) => document.querySelectorAll(tag)[0]!.shadowRoot?.textContent).join(' '),
      tagsOf(page),
    );
    assert.doesNotMatch(text, /polluted|\[object|undefined/);
  });
}

for (const taken of ['createElement', 'createElementNS', 'createTextNode', 'createTreeWalker', 'importNode', 'adoptNode', 'body']) {
  test(`a page with <form name="${taken}">: the element or its document is there, and nothing is thrown`, async () => {
    const { page, thrown } = await visit({ body: `<form name="${taken}"></form>` }, ['condition-card']);
    assert.match((await seen(page)).join(), /^helio-condition-card (live|document)$/);
    assert.deepEqual(thrown, []);
  });
}

test(`a policy that allows no trusted type: each leaves its document, and throws nothing`, async () => {
  const { page, thrown } = await visit({
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  });
  for (const state of await seen(page)) assert.match(state, / (live|document)$/);
  assert.deepEqual(thrown, []);
});

test('15 kB of lang: the browser makes no formatter of it, and the page is not held up', async () => {
  const lang = `en-${'a'.repeat(8)}${'-abcdefgh'.repeat(1700)}`;
  const { page, thrown } = await visit(
    {
      head: `<script>
      globalThis.made = [];
      for (const name of Object.keys(Object.getOwnPropertyDescriptors(Intl))) {
        const Made = Intl[name];
        if (typeof Made !== 'function' || !Made.prototype) continue;
        Intl[name] = new Proxy(Made, {
          construct(target, given, self) { made.push([name, String(given[0]).length]); return Reflect.construct(target, given, self) },
        });
      }
    </script>`,
    },
    ['treatment-table'],
  );
  assert.deepEqual(await seen(page), ['helio-treatment-table live']);
  const { made, took } = await page.locator('helio-treatment-table').evaluate(async (element, wanted) => {
    const { made } = globalThis as unknown as { made: [string, number][] };
    made.length = 0;
    const start = performance.now();
    for (let index = 0; index < 20; index++) {
      element.setAttribute('lang', `${wanted}-${String(index)}`);
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }
    return { made, took: performance.now() - start };
  }, lang);
  assert.deepEqual(
    made.filter(([, length]) => length > 35),
    [],
    'no language longer than 35 letters reaches Intl',
  );
  assert.ok(made.length <= 2, JSON.stringify(made));
  assert.ok(took < 20 * 200, `20 languages took ${String(took)} ms`);
  assert.deepEqual(await seen(page), ['helio-treatment-table live']);
  assert.deepEqual(thrown, []);
});

test('500 condition cards come without an error, and each says when to get help', async () => {
  const { page, said } = await open({ head: '<script defer src="/condition-card.min.js"></script>', body: '<main></main>' });
  await page.waitForFunction(() => customElements.get('helio-condition-card'));
  const failed = await page.evaluate(async () => {
    const errors: string[] = [];
    document.addEventListener('helio-error', ({ type }) => errors.push(type));
    const all = Array.from({ length: 500 }, () => document.createElement('helio-condition-card'));
    document.querySelector('main')!.append(...all);
    await Promise.all(all.map((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete));
    const whole = all.filter((element) => element.shadowRoot?.querySelector('.base .red-flags li'));
    return [...errors, ...(whole.length === 500 ? [] : [`${String(whole.length)} are whole`])];
  });
  assert.deepEqual(failed, []);
  assert.deepEqual(said, []);
});

for (const [name, opener] of [
  ['condition-card', '.body [data-cite]'],
  ['glossary', '[data-item="autoantibody"] button.term'],
] as const) {
  test(`moved into another document while a tip is open: <helio-${name}> and its tip agree, there and back`, async () => {
    const { page, said } = await open({
      head: `<script defer src="/${name}.min.js"></script>`,
      body: `<main><helio-${name}></helio-${name}><helio-${name}></helio-${name}></main><iframe srcdoc="<!doctype html><title>Other</title><main></main>"></iframe>`,
    });
    const elements = page.locator(`helio-${name}`);
    await elements.nth(1).locator('.base').waitFor();
    for (const index of [0, 1]) await elements.nth(index).locator(opener).first().click();
    /** Of each element: buttons that the browser says to be open, tips that are to be seen, and tips in all: none is left behind. */
    const states = (): Promise<string[]> =>
      page.evaluate(
        (tag) =>
          [document, document.querySelector('iframe')!.contentDocument!]
            .flatMap((each) => [...each.querySelectorAll(tag)])
            .map(({ shadowRoot }) => {
              const tips = [...shadowRoot!.querySelectorAll('.tip[popover]')];
              const said = [...shadowRoot!.querySelectorAll('button')].filter(({ popoverTargetElement }) => popoverTargetElement);
              return `${String(said.length)} said, ${String(tips.filter((tip) => tip.matches(':popover-open')).length)} open of ${String(tips.length)}`;
            }),
        `helio-${name}`,
      );
    assert.deepEqual((await states()).sort(), ['0 said, 0 open of 0', '1 said, 1 open of 1']);
    for (const isThere of [true, false]) {
      await page.evaluate(
        ([tag, there]) => {
          const other = document.querySelector('iframe')!.contentDocument!;
          const [from, to] = there ? [document, other] : [other, document];
          to.querySelector('main')!.append(...from.querySelectorAll(tag));
          return new Promise((resolve) => setTimeout(resolve));
        },
        [`helio-${name}`, isThere] as const,
      );
      for (const state of await states()) assert.match(state, /^(\d) said, \1 open of \1$/);
    }
    await elements.first().locator(opener).first().click();
    assert.equal(await elements.first().locator('.tip').first().isVisible(), true, 'opens again');
    assert.deepEqual(said, []);
  });
}
