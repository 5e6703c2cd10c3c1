import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPages, onPaper } from './host-page.js';

const { renderDocument } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as typeof import('../../src/ssr/index.js');
const open = hostPages();
const body = `<helio-body-map>${renderDocument('helio-body-map')}</helio-body-map>`;

test('promise 7: the document reads without JavaScript', async () => {
  const { page } = await open({ body, head: '<script defer src="/body-map.min.js"></script>', context: { javaScriptEnabled: false } });
  assert.equal(await page.getByRole('heading', { name: 'Coloured, puffy eyelids' }).isVisible(), true);
  assert.equal(await page.getByText('cannot tell you whether you have it').isVisible(), true);
});

test('promise 7: the document reads when loading fails', async () => {
  const { page } = await open({ body, head: '<script defer src="/gone.min.js"></script>' });
  assert.equal(await page.getByRole('heading', { name: 'Coloured, puffy eyelids' }).isVisible(), true);
});

test('promise 7: the document stays, with a message, when the pack is not there', async () => {
  const { page, said } = await open({
    body: body.replace('<helio-body-map>', '<helio-body-map pack="lupus">'),
    head: '<script defer src="/body-map.min.js"></script>',
  });
  await page.waitForFunction(() => customElements.get('helio-body-map'));
  assert.equal(await page.getByRole('heading', { name: 'Coloured, puffy eyelids' }).isVisible(), true);
  assert.deepEqual(said, ['[heliotrope] <helio-body-map> pack="lupus": no pack of this id is registered on this page.']);
});

test('promise 7: printing shows everything expanded, by CSS alone, with purpose line, sources and review state', async () => {
  const { page } = await open({ body: '<helio-body-map></helio-body-map>', head: '<script defer src="/body-map.min.js"></script>' });
  await page.locator('helio-body-map .base').waitFor();
  const heights = () =>
    page
      .locator('helio-body-map .detail')
      .evaluateAll((details) =>
        details.map((detail) =>
          detail.querySelector('.what, li')?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
        ),
      );
  const closed = await heights();
  assert.ok(closed.length > 10);
  assert.equal(closed.some(Boolean), false);
  await onPaper(page);
  assert.deepEqual(
    await heights(),
    closed.map(() => true),
  );
  for (const selector of ['.purpose', '.sources li', '.words dd', '.review', '.red-flags']) {
    const shown = await page
      .locator(`helio-body-map ${selector}`)
      .first()
      .evaluate((part) => part.checkVisibility({ contentVisibilityAuto: true }) && part.getBoundingClientRect().height > 0);
    assert.equal(shown, true, selector);
  }
  for (const selector of ['.controls', '.help-link'])
    assert.equal(await page.locator(`helio-body-map ${selector}`).first().isVisible(), false, selector);
});

test('promise 7: on paper, where nobody can change the tone, every drawn sign shows on light, brown and black skin', async () => {
  const { page } = await open({
    body: '<helio-body-map tone="6"></helio-body-map>',
    head: '<script defer src="/body-map.min.js"></script>',
  });
  const plates = page.locator('helio-body-map .plate');
  await plates.first().waitFor({ state: 'attached' });
  assert.equal(await plates.first().isVisible(), false);
  await onPaper(page);
  // As the browser says that it is about to print.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok((await plates.count()) >= 13);
  for (const plate of await plates.all()) {
    assert.equal(await plate.isVisible(), true);
    const drawn = await plate.locator('svg').evaluateAll((all) =>
      all.map((one) => ({
        skin: getComputedStyle(one).getPropertyValue('--_f-skin'),
        sizes: [...one.querySelectorAll('use')].map((part) => part.getBoundingClientRect().width > 0),
      })),
    );
    assert.deepEqual(
      drawn.map(({ skin }) => skin),
      ['#f3e7db', '#a07e56', '#3a312a'],
    );
    // The skin, and the sign on it.
    for (const { sizes } of drawn) assert.deepEqual(sizes, [true, true]);
    assert.ok((await plate.locator('*').count()) < 12);
    assert.match((await plate.textContent()) ?? '', /Drawn from descriptions\. Not checked by a skin specialist\. Yours may differ\./);
  }
});
