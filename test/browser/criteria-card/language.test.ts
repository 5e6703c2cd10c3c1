import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { provide, provideMessages } from '../../../src/content/registry.js';
import { criteriaCardMessages } from '../../../src/elements/criteria-card/criteria-card.messages.js';
import { articleMessages } from '../../../src/article/article.messages.js';
import { surroundMessages } from '../../../src/article/surround.messages.js';
import { part as pseudoPack } from '../../../src/generated/pseudo/dermatomyositis.js';
import { find, textOf, warningsOf } from '../mount.js';
import { criteriaCard, press } from './criteria-card-page.js';

const marked = (phrases: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, `⟦${String(phrase)}⟧`]));

/** What stands in no marks, and is neither a number, nor an address, nor in English by its own `lang`. */
function unmarked(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let depth = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const inEnglish = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en';
    const isAddress = node.parentElement?.closest('a[href^="http"]');
    if (depth === 0 && !inEnglish && !isAddress && /[a-z]{3}/i.test(text.replace(/⟦[^]*⟧/g, '').replace(/⟦[^]*$/, ''))) found.push(text);
    depth += (text.match(/⟦/g)?.length ?? 0) - (text.match(/⟧/g)?.length ?? 0);
  }
  return found;
}

describe('criteria card, another language', () => {
  before(() => {
    provideMessages('ar-XB', {
      'criteria-card': marked(criteriaCardMessages),
      frame: marked(surroundMessages),
      reading: marked(articleMessages),
    });
    provide(pseudoPack);
  });

  it('has no word of its own that a translation does not reach, and mirrors its layout and its bar', async () => {
    const warnings = await warningsOf(async () => {
      const element = await criteriaCard(html`<div lang="ar-XB"><helio-criteria-card case="unknown-antibody"></helio-criteria-card></div>`);
      await press(element, '⟦Show all steps⟧');
      const base = find(element, '.base');
      expect([base.getAttribute('lang'), base.getAttribute('dir')]).to.deep.equal(['ar-XB', 'rtl']);
      expect(unmarked(base)).to.deep.equal([]);
      const right = (selector: string): number => find(element, selector).getBoundingClientRect().right;
      expect(right('.panel .found')).to.be.closeTo(right('.panel .ground'), 1);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('stands in English, with its own lang, where a language is missing', async () => {
    const element = await criteriaCard(html`<div lang="eo"><helio-criteria-card></helio-criteria-card></div>`);
    expect(find(element, '.base').getAttribute('lang')).to.equal('en');
    expect(textOf(find(element, '.title'))).to.equal('The criteria for dermatomyositis, and how they work');
  });
});
