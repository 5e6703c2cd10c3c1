import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/evidence-card.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioEvidenceCard } from '../../../src/elements/evidence-card/evidence-card.js';
import * as stories from '../../../stories/evidence-card.stories.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const card = (template = html`<helio-evidence-card></helio-evidence-card>`): Promise<HelioEvidenceCard> =>
  mount(template, 'helio-evidence-card');
const structure = findPack('dermatomyositis')?.structure.evidence;

describeReading({
  tag: 'helio-evidence-card',
  headings: [
    'Stem cells and dermatomyositis: what is known',
    'Two different things',
    'How sure are we?',
    'Studies we found',
    'Risks counted after transplants for other diseases',
    'What nobody knows yet',
    'What regulators and expert bodies say',
    'What improvements were reported?',
    'You may have read …',
    'Already had, or booked, cell treatment?',
    'Questions to ask about these studies',
    'Get help now',
  ],
});

describe('evidence card', () => {
  it('opens a study, which says the same things of each', async () => {
    const element = await card();
    for (const button of findAll<HTMLButtonElement>(element, '.study .disclosure')) button.click();
    const fields = findAll(element, '.study dl').map((list) =>
      [...list.querySelectorAll('dt')].map(textOf).filter((name) => !/^Very/.test(name)),
    );
    expect(fields.length).to.equal(structure?.studies.length);
    for (const names of fields) {
      expect(names).to.deep.equal([
        'People',
        'Kind of study',
        'Who',
        'What was done',
        'How long followed',
        'What happened',
        'Harms',
        'What it cannot show',
        'Who paid',
      ]);
    }
    expect(findSome(element, '.study dl').every((list) => list.checkVisibility())).to.equal(true);
  });

  it('says every line of the time line in words, and draws it to one scale', async () => {
    const element = await card();
    const lines = findAll(element, '.timeline li').map((line) => ({
      words: textOf(line),
      width: line.querySelector('.span, .planned')?.getBoundingClientRect().width ?? 0,
      whole: line.querySelector('svg')?.getBoundingClientRect().width ?? 0,
    }));
    const months = lines.map(({ words }) => Number(/(\d+) months/.exec(words)?.[1]));
    expect(Math.max(...months)).to.equal(144);
    lines.forEach(({ width, whole }, index) => {
      expect(width / whole).to.be.closeTo((months[index] ?? 0) / 144, 0.01);
    });
    expect(lines.filter(({ words }) => /1 person of 3: 144 months/.test(words)).length).to.equal(1);
    expect(await ariaSnapshot('helio-evidence-card')).to.contain('Three children in China, 2018 1 person of 3: 144 months');
  });

  it('has a badge in sight, once, above the studies of each kind, whatever a page styles', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'p, .badge, .cells, helio-evidence-card::part(badge), helio-evidence-card::part(body) { display: none !important } * { visibility: hidden; color: transparent }';
    const bare = await card();
    const badges = findAll(bare, '.kind > .badge');
    expect(badges.length).to.equal(new Set(structure?.studies.map(({ kind }) => kind)).size);
    for (const study of findSome(bare, '.study')) expect(study.parentElement?.querySelectorAll('.badge').length).to.equal(1);
    expect(findAll(bare, '.study .badge').length).to.equal(0);
    document.head.append(sheet);
    bare.style.visibility = 'visible';
    try {
      // A host may hide a whole element or its body; of what it shows, no badge can be taken away.
      sheet.textContent = sheet.textContent.replace(', helio-evidence-card::part(body)', '');
      for (const badge of badges) {
        expect(badge.checkVisibility({ visibilityProperty: true })).to.equal(true);
        expect(getComputedStyle(badge).color).not.to.equal('rgba(0, 0, 0, 0)');
      }
    } finally {
      sheet.remove();
    }
    expect(find(bare, '.kind > .badge').hasAttribute('part')).to.equal(false);
  });

  it('shows a teenager no number of deaths', async () => {
    const element = await card(stories.teen.render() as ReturnType<typeof html>);
    expect(element.figure).to.equal('teen');
    expect(textOf(find(element, '.body'))).not.to.match(/out of 100 (had )?died/);
  });
});

describeAxe({
  tag: 'helio-evidence-card',
  stories,
  most: [stories.adult],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
