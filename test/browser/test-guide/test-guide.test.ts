import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/test-guide.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioTestGuide } from '../../../src/elements/test-guide/test-guide.js';
import * as stories from '../../../stories/test-guide.stories.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const guide = (template = html`<helio-test-guide></helio-test-guide>`): Promise<HelioTestGuide> => mount(template, 'helio-test-guide');
const structure = findPack('dermatomyositis')?.structure.tests;
const shown = (element: HelioTestGuide, selector: string): string[] =>
  findAll(element, selector)
    .filter((part) => part.checkVisibility())
    .map(textOf);

describeReading({
  tag: 'helio-test-guide',
  headings: [
    'Tests for dermatomyositis: what they are like, what they can tell',
    'Which tests guidelines advise',
    'Blood tests',
    'Antibody results',
    'Muscle tests',
    'Skin and nail tests',
    'Lung and heart tests',
    'Swallowing tests',
    'Cancer checks',
    'Checks over time',
    'Questions to ask about tests',
    'Get help now',
  ],
});

describe('test guide', () => {
  it('leads from a test that is advised to all that is said of it', async () => {
    const element = await guide();
    const names = findAll(element, '.advised li > a');
    expect(names.length).to.be.greaterThan(10);
    const [first] = names as HTMLAnchorElement[];
    expect(first?.textContent).to.equal('Myositis antibody test');
    expect(find(element, '[aria-controls="detail-antibody-test"]').getAttribute('aria-expanded')).to.equal('false');
    first?.click();
    await element.updateComplete;
    expect(find(element, '[aria-controls="detail-antibody-test"]').getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot?.activeElement?.id).to.equal('antibody-test');
  });

  it('has a button for every test and every antibody, by its plain name', async () => {
    const element = await guide();
    expect(findAll(element, '.entry .disclosure').length).to.equal((structure?.tests.length ?? 0) + (structure?.antibodies.length ?? 0));
    const tree = await ariaSnapshot('helio-test-guide');
    for (const name of ['Creatine kinase (CK)', 'MDA5', 'TIF1-γ', 'Muscle biopsy', 'Lung function test'])
      expect(tree).to.contain(`button "${name}"`);
  });

  it('says the same of every test, in the same order', async () => {
    const element = await guide();
    for (const button of findAll<HTMLButtonElement>(element, '.disclosure')) button.click();
    const fields = findAll(element, '.entry dl').map((list) => [...list.querySelectorAll('dt')].map(textOf));
    expect(fields.length).to.equal(findAll(element, '.entry').length);
    for (const names of fields) {
      if (names.includes('Why it is done')) {
        expect(names.filter((name) => !/^(Before|In numbers|When to get|More)/.test(name))).to.deep.equal([
          'Why it is done',
          'What it is like',
          'What it may show',
          'What a normal result does not rule out',
        ]);
      } else {
        expect(names[0]).to.equal('What often goes with it');
        expect(names).to.contain('What it cannot tell');
      }
    }
    expect(findSome(element, '.entry dl').every((list) => list.checkVisibility())).to.equal(true);
  });

  it('warns of the lungs with MDA5 before anything is opened, and leads to the box that says when to get help', async () => {
    const element = await guide();
    const [note] = findAll(element, '.note').filter((each) => textOf(each).startsWith('MDA5 comes first.'));
    expect(note?.checkVisibility()).to.equal(true);
    expect(note ? textOf(note) : '').to.match(/days to weeks.*call the same day.*emergency/);
    scrollTo(0, 0);
    const before = location.href;
    note!.querySelector<HTMLElement>('.help-link')!.click();
    expect(location.href).to.equal(before);
    const box = find(element, '#get-help').getBoundingClientRect();
    expect(box.top < innerHeight && box.bottom > 0).to.equal(true);
    scrollTo(0, 0);
  });

  for (const [words, names] of [
    ['mda5', ['MDA5']],
    ['jo-1', ['Antisynthetase antibodies, such as Jo-1']],
    ['liver', ['Other muscle enzymes']],
    ['KERNSPIN', []],
    ['magnetic', ['MRI scan of the muscles']],
  ] as const) {
    it(`finds ${names.join() || 'nothing'} by “${words}”, and says how many`, async () => {
      const element = await guide();
      const box = find<HTMLInputElement>(element, 'input[type="search"]');
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(shown(element, '.entry .disclosure')).to.deep.equal(names);
      expect(textOf(find(element, '[role="status"]'))).to.contain(names.length ? `Found: ${names.length}` : 'Nothing found');
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(shown(element, '.entry').length).to.equal(findAll(element, '.entry').length);
    });
  }

  it('speaks to a parent and to a teenager, without what is about adults alone', async () => {
    for (const [story, label] of [
      [stories.child, 'What it is like for your child'],
      [stories.teen, 'What it is like for you'],
    ] as const) {
      const element = await guide(story.render() as ReturnType<typeof html>);
      const body = find(element, '.body');
      expect(findAll(element, 'dt').map(textOf)).to.contain(label);
      expect(textOf(body)).to.contain('do not need routine cancer checks');
      expect(findAll(element, '[data-item^="cancer"]').length).to.equal(0);
      expect(textOf(body)).not.to.match(/out of (every )?100 adults|adults with DM had/);
    }
  });
});

describeAxe({
  tag: 'helio-test-guide',
  stories,
  most: [stories.adult],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
