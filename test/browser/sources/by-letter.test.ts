import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { HelioSources } from '../../../src/elements/sources/sources.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { find, findAll, mount, textOf } from '../mount.js';

const sources = (): Promise<HelioSources> => mount(html`<helio-sources></helio-sources>`, 'helio-sources');
const seen = (element: Element): HTMLElement[] =>
  findAll(element, '.all-sources > li').filter((item) => item.checkVisibility({ contentVisibilityAuto: true }));
const search = async (element: HelioSources, words: string): Promise<void> => {
  const box = find<HTMLInputElement>(element, 'input[type="search"]');
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};

describe('sources of a whole pack', () => {
  it('fold by letter, each with how many there are', async () => {
    const element = await sources();
    expect(seen(element).length).to.equal(0);
    const counts = findAll(element, '.letters .part').map((part) => [
      Number(/: (\d+) source/.exec(textOf(part.firstElementChild!))?.[1]),
      part.querySelectorAll('.all-sources > li').length,
    ]);
    expect(counts.length).to.be.greaterThan(15);
    for (const [said, listed] of counts) expect(said).to.equal(listed);
    expect(element.getBoundingClientRect().height).to.be.lessThan(6000);
  });

  it('open a letter, and only that', async () => {
    const element = await sources();
    const button = find<HTMLButtonElement>(element, '[aria-controls="detail-letter-b"]');
    button.click();
    expect(button.ariaExpanded).to.equal('true');
    expect(seen(element).length).to.equal(button.closest('.part')!.querySelectorAll('li').length);
    for (const item of seen(element)) expect(textOf(item).replace(/^\W+/, '')).to.match(/^b/i);
  });

  it('are searched through all letters, and fold again after', async () => {
    const element = await sources();
    await search(element, 'lundberg');
    const found = seen(element);
    expect(found.length).to.be.greaterThan(1);
    for (const item of found) expect(textOf(item).toLowerCase()).to.contain('lundberg');
    const tree = await ariaSnapshot('helio-sources');
    expect(tree).to.contain('Lundberg');
    expect(tree).not.to.match(/button "[A-Z]: \d+ source/);
    await search(element, '');
    expect(seen(element).length).to.equal(0);
  });
});
