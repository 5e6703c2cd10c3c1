import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/body-map.js';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { mount } from '../mount.js';

const bodyMap = (mode: string): Promise<HelioBodyMap> =>
  mount(html`<helio-body-map mode=${mode} selected=${mode === 'learn' ? 'shawl' : ''}></helio-body-map>`, 'helio-body-map');

/** Roles and names only, without the running text. */
const outline = (tree: string): string[] =>
  tree
    .split('\n')
    .filter((line) => /- '?(heading|button|checkbox|radio|group|link|textbox)/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/:$/, '')
        .replace(/^- '(.*)'$/, '- $1'),
    );

describe('body map, accessibility tree', () => {
  it('has headings, radio buttons and one button for each finding, in the order of the page', async () => {
    await bodyMap('learn');
    const tree = outline(await ariaSnapshot('helio-body-map'));
    expect(tree.slice(0, 12)).to.deep.equal([
      '- heading "Where dermatomyositis can show on the body" [level=2]',
      '- link "When to get help now"',
      '- button "Words"',
      '- group "Look at"',
      '- radio "Skin" [checked]',
      '- radio "Muscles"',
      '- radio "Inside"',
      '- group "Show"',
      '- radio "Front" [checked]',
      '- radio "Back"',
      '- radio "Face"',
      '- radio "Hand"',
    ]);
    const group = tree.indexOf('- heading "Neck, chest and back" [level=3]');
    expect(tree[group + 1]).to.match(/^- heading "Rash in a V on the neck and chest" \[level=4\]$/);
    expect(tree[group + 2]).to.match(/^- button "Rash in a V on the neck and chest"$/);
    expect(tree).to.include('- button "Rash like a shawl on the upper back" [expanded]');
    expect(tree).to.include('- heading "Get help now" [level=3]');
    expect(tree.some((line) => /heading "Emergency: call your emergency number/.test(line))).to.equal(true);
    expect(tree.filter((line) => line.startsWith('- button "Source ')).length).to.be.at.least(3);
  });

  it('says in words every place that the figure shows', async () => {
    const element = await bodyMap('learn');
    element.selected = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.list [data-finding]')].map(
      (control) => control.dataset['finding'] ?? '',
    );
    await element.updateComplete;
    const tree = await ariaSnapshot('helio-body-map');
    expect(tree.match(/term: Where/g)?.length).to.equal(element.selected.length);
    expect(tree).not.to.match(/- img/);
  });

  it('has checkboxes in a reader’s own words in collect mode', async () => {
    await bodyMap('collect');
    const tree = outline(await ariaSnapshot('helio-body-map'));
    expect(tree).to.include('- checkbox "I find it hard to get up or climb stairs."');
    expect(tree).to.include('- heading "Your list" [level=3]');
    for (const name of ['Print', 'Copy as text', 'Clear everything']) expect(tree).to.include(`- button "${name}"`);
  });
});
