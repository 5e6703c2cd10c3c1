import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/criteria-card.js';
import '../../../src/define/sources.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioCriteriaCard } from '../../../src/elements/criteria-card/criteria-card.js';
import type { HelioSources } from '../../../src/elements/sources/sources.js';
import * as stories from '../../../stories/sources.stories.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf } from '../mount.js';

const sources = (template = html`<helio-sources></helio-sources>`): Promise<HelioSources> => mount(template, 'helio-sources');
const listed = (element: Element): string[] => findAll(element, '.all-sources > li').map((item) => item.dataset['item'] ?? '');

describe('sources', () => {
  it('lists what the other elements of the page cite, and in which of them', async () => {
    const element = await sources(html`<div><helio-criteria-card></helio-criteria-card><helio-sources></helio-sources></div>`);
    const card = element.previousElementSibling as HelioCriteriaCard;
    await card.updateComplete;
    await element.updateComplete;
    expect([...listed(element)].sort()).to.deep.equal([...card.citedSources].sort());
    expect(card.citedSources.length).to.be.greaterThan(5);
    expect(textOf(find(element, '.all-sources > li'))).to.contain(`Used in: ${textOf(find(card, '.title'))}.`);
  });

  it('follows when another element comes later', async () => {
    const element = await sources(html`<div><helio-sources></helio-sources></div>`);
    const before = textOf(find(element, '.group > :first-child'));
    const card = document.createElement('helio-criteria-card');
    element.after(card);
    await card.updateComplete;
    await element.updateComplete;
    expect([before, textOf(find(element, '.group > :first-child'))]).to.deep.equal(['All sources', 'The sources used on this page']);
  });

  it('follows when an element leaves the page, and when it comes back', async () => {
    const element = await sources(html`<div><helio-criteria-card></helio-criteria-card><helio-sources></helio-sources></div>`);
    const card = element.previousElementSibling as HelioCriteriaCard;
    const heading = async (): Promise<string> => {
      await element.updateComplete;
      await element.updateComplete;
      return textOf(find(element, '.group > :first-child'));
    };
    await card.updateComplete;
    expect(await heading()).to.equal('The sources used on this page');
    card.remove();
    expect(await heading()).to.equal('All sources');
    element.before(card);
    expect(await heading()).to.equal('The sources used on this page');
  });

  it('follows when an element changes what it says: its words, and with them its title and what it cites', async () => {
    const element = await sources(html`<div><helio-criteria-card></helio-criteria-card><helio-sources></helio-sources></div>`);
    const card = element.previousElementSibling as HelioCriteriaCard;
    await card.updateComplete;
    await element.updateComplete;
    card.level = 'easy';
    await card.updateComplete;
    await element.updateComplete;
    await element.updateComplete;
    expect([...listed(element)].sort()).to.deep.equal([...card.citedSources].sort());
    card.pack = 'lupus';
    await card.updateComplete;
    await element.updateComplete;
    expect(textOf(find(element, '.group > :first-child'))).to.equal('All sources');
  });

  it('alone, lists every source of the pack that something cites', async () => {
    const element = await sources();
    const pack = findPack('dermatomyositis');
    expect(listed(element).length).to.be.greaterThan(10);
    for (const key of listed(element)) expect(pack?.sources).to.have.property(key);
    expect(textOf(find(element, '.all-sources'))).to.contain('Used in: criteria.');
  });

  it('stands in alphabetical order', async () => {
    const element = await sources();
    const names = findAll(element, '.all-sources .name').map((name) => textOf(name).replace(/^\W+/, ''));
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
  });

  it('opens another website only by a link that a reader presses', async () => {
    const element = await sources();
    const links = findAll<HTMLAnchorElement>(element, '.all-sources a');
    expect(links.length).to.be.greaterThan(5);
    for (const link of links) expect([link.protocol, link.rel]).to.deep.equal(['https:', 'noopener noreferrer']);
  });

  it('finds a source by a word of it', async () => {
    const element = await sources();
    const box = find<HTMLInputElement>(element, 'input[type="search"]');
    box.value = 'BOHAN';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    const seen = findAll(element, '.all-sources > li').filter((item) => item.checkVisibility());
    expect(seen.length).to.be.greaterThan(0);
    for (const item of seen) expect(textOf(item).toLowerCase()).to.contain('bohan');
    expect(textOf(find(element, '.search [role="status"]'))).to.equal(`Found: ${String(seen.length)}`);
  });

  it('says for each language and level that nobody has reviewed it, as long as nobody has', async () => {
    const tree = await (await sources(), ariaSnapshot('helio-sources'));
    expect(tree).to.contain('row "English, plain words Not yet reviewed by a clinician"');
    expect(tree).to.contain('row "English, easier words Not yet reviewed by a clinician"');
  });

  it('frames what the website adds', async () => {
    const element = await sources(
      html`<helio-sources>
        <p slot="review">Our own team has read these pages.</p>
        <p slot="feedback">Write to us.</p>
      </helio-sources>`,
    );
    await new Promise(requestAnimationFrame);
    expect(findAll(element, '.added').map((part) => part.checkVisibility())).to.deep.equal([true, true]);
    expect(await ariaSnapshot('helio-sources')).to.match(/paragraph: Added by this website\n\s*- paragraph: Our own team/);
  });

  it('shows no empty frame', async () => {
    const element = await sources();
    expect(findAll(element, '.added').filter((part) => part.checkVisibility())).to.deep.equal([]);
  });
});

describeAxe({ tag: 'helio-sources', stories, most: [stories.host] });
