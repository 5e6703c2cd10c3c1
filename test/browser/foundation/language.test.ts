import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { provide, provideMessages } from '../../../src/content/registry.js';
import { bodyMapMessages } from '../../../src/elements/body-map/body-map.messages.js';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import '../../../src/define/body-map.js';
import { surroundMessages } from '../../../src/article/surround.messages.js';
import { part as pseudoPack } from '../../../src/generated/pseudo/dermatomyositis.js';
import { find, mount, textOf, warningsOf } from '../mount.js';

const marked = (phrases: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, typeof phrase === 'string' ? `⟦${phrase}⟧` : phrase]));

describe('language', () => {
  it('is English, with its own lang and one warning, where a language is missing', async () => {
    let element: HelioBodyMap | undefined;
    const warnings = await warningsOf(async () => {
      element = await mount<HelioBodyMap>(html`<div lang="eo"><helio-body-map></helio-body-map></div>`, 'helio-body-map');
      element.view = 'back';
      await element.updateComplete;
    });
    expect(textOf(find(element!, '.title'))).to.equal('Where dermatomyositis can show on the body');
    expect(find(element!, '.title').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(find(element!, '.detail .what').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(find(element!, '.controls legend').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(warnings.filter((line) => line.includes('"eo"')).length).to.equal(1);
  });

  it('follows the nearest lang, through shadow roots, when it changes', async () => {
    provideMessages('ar-XB', { 'body-map': marked(bodyMapMessages), frame: marked(surroundMessages) });
    provide(pseudoPack);
    const outer = document.createElement('div');
    outer.lang = 'en';
    document.body.append(outer);
    const inside = document.createElement('section');
    outer.attachShadow({ mode: 'open' }).append(inside);
    const element = document.createElement('helio-body-map');
    inside.append(element);
    await element.updateComplete;
    const before = textOf(find(element, '.detail .what'));
    outer.lang = 'ar-XB';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(find(element, '.base').getAttribute('dir')).to.equal('rtl');
    expect(find(element, '.base').getAttribute('lang')).to.equal('ar-XB');
    expect(textOf(find(element, '.controls legend'))).to.match(/^⟦/);
    expect(textOf(find(element, '.detail .what'))).not.to.equal(before);
    inside.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(textOf(find(element, '.detail .what'))).to.equal(before);
    outer.remove();
  });

  it('never mirrors anatomy in right-to-left text', async () => {
    const at = async (language: string): Promise<number> => {
      const element = await mount<HelioBodyMap>(html`<div lang=${language}><helio-body-map></helio-body-map></div>`, 'helio-body-map');
      const left = find(element, '.figure [data-picture="front"] [data-region="shoulder"][data-side="left"]').getBoundingClientRect().x;
      const right = find(element, '.figure [data-picture="front"] [data-region="shoulder"][data-side="right"]').getBoundingClientRect().x;
      return Math.sign(left - right);
    };
    // In front, the person's left is on the reader's right.
    expect([await at('en'), await at('ar-XB')]).to.deep.equal([1, 1]);
  });

  it('has a name for every region', async () => {
    const { regionIds } = await import('../../../src/figure/regions.js');
    const { regionMessages } = await import('../../../src/elements/body-map/region.messages.js');
    expect(
      Object.values(regionIds)
        .flat()
        .filter((id) => !(id in regionMessages)),
    ).to.deep.equal([]);
  });
});
