import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/glossary.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioGlossary } from '../../../src/elements/glossary/glossary.js';
import * as stories from '../../../stories/glossary.stories.js';
import { ariaSnapshot, sendKeys } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const glossary = (template = html`<helio-glossary></helio-glossary>`): Promise<HelioGlossary> => mount(template, 'helio-glossary');
const terms = Object.entries(findPack('dermatomyositis')?.text['en']?.standard?.glossary?.terms ?? {});
const letters = [...new Set(terms.map(([, { term }]) => term.charAt(0).toUpperCase()))].sort();

describeReading({
  tag: 'helio-glossary',
  folds: false,
  headings: ['Medical words, explained', ...letters, 'Get help now'],
});

async function search(element: HelioGlossary, words: string): Promise<string[]> {
  const box = find<HTMLInputElement>(element, 'input[type="search"]');
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return findAll(element, '[data-item]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.dataset['item'] ?? '');
}

describe('glossary', () => {
  it('has every word of the pack with what it means, in alphabetical order', async () => {
    const element = await glossary();
    const names = findAll(element, 'dt').map(textOf);
    expect(names.length).to.equal(terms.length);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare));
    for (const meaning of findSome(element, 'dd')) expect(textOf(meaning).length).to.be.greaterThan(10);
  });

  it('has a way to each letter that has a word; the others are not links', async () => {
    const element = await glossary();
    const tree = await ariaSnapshot('helio-glossary');
    expect(tree).to.contain('navigation "Go to a letter"');
    expect(findAll(element, '.letters li').map(textOf).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(findAll(element, '.letters a').map(textOf)).to.deep.equal(letters);
  });

  it('takes the focus to the letter, by keyboard, and leaves the address as it is', async () => {
    const element = await glossary();
    const address = location.href;
    const link = findAll<HTMLAnchorElement>(element, '.letters a').find((each) => textOf(each) === 'M')!;
    link.focus();
    await sendKeys({ press: 'Enter' });
    const { activeElement } = element.shadowRoot!;
    expect([activeElement?.localName, textOf(activeElement!)]).to.deep.equal(['h3', 'M']);
    expect(activeElement!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    await sendKeys({ press: 'Tab' });
    // The next thing after the heading: a word within the explanations, or what follows the list.
    expect(element.shadowRoot!.activeElement!.compareDocumentPosition(activeElement!)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    expect(location.href).to.equal(address);
  });

  it('leads to the box that says when to get help', async () => {
    const element = await glossary();
    find(element, '.help-link').click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('get-help');
  });

  it('finds a word by its name and by what it means, and puts the letters away meanwhile', async () => {
    const element = await glossary();
    expect(await search(element, 'creatine')).to.contain('ck');
    expect(find(element, '.letters').checkVisibility()).to.equal(false);
    expect(await search(element, 'trouble swallow')).to.deep.equal(['dysphagia']);
    expect(
      findAll(element, '.letter')
        .filter((letter) => letter.checkVisibility())
        .map(textOf),
    ).to.deep.equal(['D']);
    expect(await search(element, 'xyzzy')).to.deep.equal([]);
    expect(textOf(find(element, '[role="status"]'))).to.contain('Nothing found');
    expect((await search(element, '')).length).to.equal(terms.length);
    expect(find(element, '.letters').checkVisibility()).to.equal(true);
  });

  it('explains a word within an explanation, and gives its sources', async () => {
    const element = await glossary();
    const item = find(element, '[data-item="autoantibody"]');
    item.querySelector<HTMLElement>('button.term')!.click();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    expect(textOf(find(element, '.tip'))).to.equal('Antibody: A protein that the body makes to stick to germs.');
    expect(item.querySelectorAll('[data-cite]').length).to.equal(1);
  });
});

describeAxe({ tag: 'helio-glossary', stories, most: [stories.all] });
