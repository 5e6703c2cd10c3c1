import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/condition-card.js';
import type { HelioConditionCard } from '../../../src/elements/condition-card/condition-card.js';
import * as stories from '../../../stories/condition-card.stories.js';
import { ariaSnapshot, setViewport } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const card = (template = html`<helio-condition-card></helio-condition-card>`): Promise<HelioConditionCard> =>
  mount(template, 'helio-condition-card');
const young = () => card(stories.parent.render() as ReturnType<typeof html>);

describeReading({
  tag: 'helio-condition-card',
  headings: [
    'What dermatomyositis is',
    'In three sentences',
    'Good to know first',
    'How rare it is',
    'Whom it meets',
    'How it can go',
    'Patient groups, by country',
    'Codes for professionals',
    'Survival numbers: you may choose not to read this',
    'Questions to ask about the condition',
    'Get help now',
  ],
});

describe('condition card', () => {
  after(() => setViewport({ width: 1000, height: 800 }));

  it('tells new cases from living with it, the number in words beside the picture', async () => {
    await card();
    const tree = await ariaSnapshot('helio-condition-card');
    const order = [
      'heading "New cases in a year"',
      'About 5 to 11 in every 1,000,000 people a year',
      'heading "People living with it"',
      'About 20 to 210 in every 1,000,000 people',
    ];
    const places = order.map((words) => tree.indexOf(words));
    expect(places.every((place) => place > 0)).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(tree).to.contain('Think of 10,000 people.');
    expect(tree).not.to.contain('img');
  });

  it('draws ten thousand people, and all its charts, with few nodes that assistive technology does not meet', async () => {
    const element = await card();
    const drawings = findAll(element, 'svg');
    expect(drawings.length).to.be.greaterThan(2);
    for (const drawing of drawings) expect(drawing.closest('[aria-hidden="true"]')).not.to.equal(null);
    expect(drawings.reduce((sum, drawing) => sum + 1 + drawing.querySelectorAll('*').length, 0)).to.be.lessThan(100);
    const lines = [
      ...find(element, '.icon-array .other')
        .getAttribute('d')!
        .matchAll(/h(\d+)/g),
    ];
    expect(lines.reduce((sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1, 0)).to.equal(9998);
  });

  it('draws ages and shares to their scale', async () => {
    const element = await card();
    const [childhood, midLife] = findAll(element, '.ages .band').map((band) => band.getBoundingClientRect());
    expect((midLife?.width ?? 0) / (childhood?.width ?? 1)).to.be.closeTo(2, 0.05);
    for (const row of findSome(element, '.sexes > div')) {
      const [ground, band] = ['.ground', '.band'].map((part) => row.querySelector(part)?.getBoundingClientRect().width ?? 0);
      const said = parseInt(row.querySelector('text')?.textContent ?? '', 10);
      expect((band ?? 0) / (ground ?? 1)).to.be.closeTo(said / 100, 0.01);
    }
  });

  it('has every number of its charts in tables too', async () => {
    const element = await card();
    find<HTMLButtonElement>(element, '[aria-controls="detail-numbers"]').click();
    const tables = findAll(element, '#detail-numbers table').map(textOf).join(' ');
    for (const words of [
      'most often 5 to 15 years',
      'most often 40 to 60 years',
      '6.7 years on average',
      '7.3 years on average',
      '25 out of 100 were 4 or younger',
      '69 out of 100',
      '22 of 29',
      '26 of 29',
    ])
      expect(tables).to.contain(words);
  });

  it('shows survival numbers to an adult who opens them, and to nobody else', async () => {
    const element = await card();
    const button = find<HTMLButtonElement>(element, '[aria-controls="detail-survival"]');
    const detail = find(element, '#detail-survival');
    const first = detail.querySelector('li');
    expect(first?.checkVisibility()).to.equal(false);
    button.click();
    expect(first?.checkVisibility()).to.equal(true);
    expect(textOf(detail)).to.contain('91 out of 100');
    expect(find(element, '.body > :nth-last-child(1 of :not(.take-away))').contains(detail)).to.equal(true);
    element.figure = 'teen';
    await element.updateComplete;
    expect(findAll(element, '#detail-survival').length).to.equal(0);
    expect(textOf(find(element, '.body'))).not.to.match(/alive|surviv|cancer/i);
  });

  it('speaks to the parent of a child, with what is known of children alone', async () => {
    const element = await young();
    const body = textOf(find(element, '.body'));
    expect(body).to.contain('your child’s defence system');
    expect(body).to.contain('About 3 to 4 in every 1,000,000 children a year');
    expect(body).to.contain('We found no good count of the children and teenagers who live with it.');
    expect(findAll(element, '.icon-array').length).to.equal(0);
    expect(body).not.to.match(/40 to 60|EuroMyositis|Sweden/);
  });

  it('puts the groups of the reader’s country first; every link is large enough and says that it leaves', async () => {
    const element = await young();
    const places = () => findAll(element, '.place > :first-child').map(textOf);
    expect(places().slice(0, 3)).to.deep.equal(['United Kingdom', 'United Kingdom and Ireland', 'Across countries']);
    element.country = 'AU';
    await element.updateComplete;
    expect(places().slice(0, 3)).to.deep.equal(['Australia', 'Across countries', 'Canada']);
    for (const link of findAll<HTMLAnchorElement>(element, '.place a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect([link.rel, link.target]).to.deep.equal(['noopener noreferrer', '']);
      expect(textOf(link.closest('li') as Element)).to.match(/Another website: \S+\.\S+/);
    }
  });

  it('lays nothing over the edge at 280 and at 1600 pixels', async () => {
    for (const width of [280, 1600]) {
      await setViewport({ width, height: 800 });
      const element = await card();
      for (const button of findAll<HTMLButtonElement>(element, '.disclosure')) button.click();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      const host = element.getBoundingClientRect();
      for (const drawing of findSome(element, 'svg')) expect(drawing.getBoundingClientRect().right).to.be.at.most(host.right);
    }
  });
});

describeAxe({
  tag: 'helio-condition-card',
  stories,
  most: [stories.adult],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
