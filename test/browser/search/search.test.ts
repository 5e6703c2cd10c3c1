/** One search for all elements: it finds what people type, and counts what is seen. */
import { expect } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../../src/define.js';
import { emulateMedia, resetMedia } from '../../runner/commands.js';
import { find, findAll, mount, textOf } from '../mount.js';

const elements: Readonly<Record<string, TemplateResult>> = {
  'body-map': html`<helio-body-map></helio-body-map>`,
  'treatment-table': html`<helio-treatment-table></helio-treatment-table>`,
  'test-guide': html`<helio-test-guide></helio-test-guide>`,
  glossary: html`<helio-glossary></helio-glossary>`,
  sources: html`<helio-sources></helio-sources>`,
  'daily-life': html`<helio-daily-life></helio-daily-life>`,
};

const elementOf = (name: string): Promise<LitElement> => mount(elements[name] ?? html``, `helio-${name}`);

const seen = (element: Element): string[] =>
  findAll(element, '[data-item]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.dataset['item'] ?? '');

async function search(element: LitElement, words: string): Promise<string[]> {
  const box = find<HTMLInputElement>(element, 'input[type="search"]');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return seen(element);
}

/** What is typed, and an item that it must find, among fewer than there are. */
const typed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'body-map': [
    ['purple', 'eyelid-colour'],
    ['stairs', 'weak-hips'],
    ["Raynaud's", 'cold-fingers'],
    ['Gottron’s papules', 'knuckle-bumps'],
    ['gottrons papules', 'knuckle-bumps'],
    ['“mecha\u00adnic‘s hands”!', 'cracked-fingers'],
    ['comb hair', 'weak-shoulders'],
    ['net\u2011like', 'holster'],
  ],
  'treatment-table': [
    ['CAR\u2011T', 'car-t'],
    ['metho\u00adtrexate.', 'methotrexate'],
    ['steroid sparing', 'methotrexate'],
  ],
  'test-guide': [
    ['chest X\u2011ray', 'chest-x-ray'],
    ['xrays', 'chest-x-ray'],
  ],
  glossary: [
    ["Raynaud's", 'raynaud'],
    ['“Gottron´s”', 'gottron'],
    ['trouble swallowing,', 'dysphagia'],
  ],
  sources: [['Lundberg\u200b', 'lundberg-2017']],
  'daily-life': [
    ['sun\u00adscreen', 'sun'],
    ['steroid-card', 'travel'],
  ],
};

describe('search', () => {
  for (const [name, cases] of Object.entries(typed)) {
    it(`${name}: finds what people type`, async () => {
      const element = await elementOf(name);
      const all = findAll(element, '[data-item]').length;
      for (const [words, id] of cases) {
        const found = await search(element, words);
        expect(found, words).to.include(id);
        expect(found.length, words).to.be.lessThan(all);
        expect(textOf(find(element, '.search [role="status"]')), words).to.match(new RegExp(`\\b${String(found.length)}\\b`));
      }
      expect(await search(element, 'xyzzy')).to.deep.equal([]);
      expect((await search(element, ' ?! ')).length).to.equal(all);
    });
  }

  for (const name of ['body-map', 'treatment-table']) {
    it(`${name}: the count beside a heading is that of what is seen, and on paper of all`, async () => {
      const element = await elementOf(name);
      const counts = (): number[][] =>
        findAll(element, '.group')
          .filter((group) => group.checkVisibility())
          .map((group) => [
            ...[...group.querySelectorAll('.count')]
              .filter((count) => count.checkVisibility())
              .map((count) => Number(/\d+/.exec(textOf(count))?.[0])),
            [...group.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility()).length,
          ]);
      const agree = (): void => {
        for (const [said, shown, ...more] of counts()) expect([said, more]).to.deep.equal([shown, []]);
      };
      const before = counts();
      agree();
      await search(element, 'stero');
      await search(element, name === 'body-map' ? 'gottron' : 'steroid');
      expect(counts()).not.to.deep.equal(before);
      agree();
      await emulateMedia({ media: 'print' });
      expect(counts()).to.deep.equal(before);
      await resetMedia();
      await search(element, '');
      expect(counts()).to.deep.equal(before);
    });
  }

  it('treatment-table: what a filter hides is not counted', async () => {
    const element = (await elementOf('treatment-table')) as LitElement & { filter: string };
    element.filter = 'route:infusion';
    await element.updateComplete;
    for (const group of findAll(element, '.group').filter((one) => one.checkVisibility())) {
      const shown = [...group.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility()).length;
      const count = [...group.querySelectorAll('.count')].filter((one) => one.checkVisibility());
      expect(count.map((one) => Number(/\d+/.exec(textOf(one))?.[0]))).to.deep.equal([shown]);
    }
  });
});
