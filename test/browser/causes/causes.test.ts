import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/causes.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioCauses } from '../../../src/elements/causes/causes.js';
import * as stories from '../../../stories/causes.stories.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const causes = (template = html`<helio-causes></helio-causes>`): Promise<HelioCauses> => mount(template, 'helio-causes');
const structure = findPack('dermatomyositis')?.structure.causes;

describeReading({
  tag: 'helio-causes',
  headings: [
    'What causes dermatomyositis, and what does not',
    'It is nobody’s fault',
    'What happens in the body',
    'What goes together with its start',
    'What goes together with complications',
    'Cancer, in adults',
    'What does not cause it',
    'Questions to ask about causes',
    'Get help now',
  ],
});

describe('causes', () => {
  it('says how sure science is of each factor in words, and in as many dots', async () => {
    const element = await causes();
    const shown = findAll(element, '.factor');
    expect(shown.length).to.equal(structure?.factors.filter(({ who }) => who !== 'juvenile').length);
    for (const factor of shown) {
      const said = /(\d) of 5/.exec(textOf(factor))?.[1];
      const filled = factor.querySelectorAll('.dots .filled').length;
      expect([factor.querySelectorAll('.dots circle').length, String(filled)]).to.deep.equal([5, said]);
      expect(factor.querySelector('.dots')?.getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(factor)).to.contain('What it cannot show:');
    }
    expect(await ariaSnapshot('helio-causes')).to.contain('Fairly sure (3 of 5): one large study that compares.');
  });

  it('gives a grade no colour of its own: all dots have that of the text', async () => {
    const element = await causes();
    const colours = new Set(findAll(element, '.dots .filled').map((dot) => getComputedStyle(dot).fill));
    expect([...colours]).to.deep.equal([getComputedStyle(find(element, '.factor')).color]);
  });

  it('draws 9 to 33 of 100 adults in three shapes, and says it in words', async () => {
    const element = await causes();
    const marks = (name: string): number =>
      [...(find(element, `.icon-array .${name}`).getAttribute('d') ?? '').matchAll(/h(\d+)/g)].reduce(
        (sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1,
        0,
      );
    expect(['counted', 'maybe', 'other'].map(marks)).to.deep.equal([9, 24, 67]);
    expect(await ariaSnapshot('helio-causes')).to.contain('In studies about 9 to 33 out of every 100 adults with DM had cancer.');
  });

  it('shows a teenager and a parent what is known of children alone', async () => {
    for (const story of [stories.teen, stories.parent]) {
      const element = await causes(story.render() as ReturnType<typeof html>);
      const body = textOf(find(element, '.body'));
      expect(body).not.to.match(/adults|hydroxyurea|smok/);
      expect(body).to.contain('do not need routine checks for cancer');
      expect(body).to.contain('Not graded.');
      expect(findAll(element, '.icon-array').length).to.equal(0);
    }
  });
});

describeAxe({
  tag: 'helio-causes',
  stories,
  most: [stories.adult],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
