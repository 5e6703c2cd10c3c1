import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ariaSnapshot, setViewport } from '../../runner/commands.js';
import { criteriaCard, press } from './criteria-card-page.js';

/** Roles and names only, without the running text. */
const outline = (tree: string): string[] =>
  tree
    .split('\n')
    .filter((line) => /- '?(heading|button|radio|group|link|table|columnheader)/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/:$/, '')
        .replace(/^- '(.*)'$/, '- $1'),
    );

describe('criteria card, accessibility tree', () => {
  after(() => setViewport({ width: 1000, height: 800 }));

  it('has headings, radio buttons and one button for each part, in the order of the page', async () => {
    await setViewport({ width: 1200, height: 900 });
    await criteriaCard();
    const tree = outline(await ariaSnapshot('helio-criteria-card'));
    expect(tree.slice(0, 8)).to.deep.equal([
      '- heading "The criteria for dermatomyositis, and how they work" [level=2]',
      '- link "When to get help now"',
      '- button "Words"',
      '- group "Which set"',
      '- radio "2017 set" [checked]',
      '- radio "1975 set"',
      '- heading "The 2017 EULAR/ACR classification criteria" [level=3]',
      '- button "Source 1": "[1]"',
    ]);
    const start = tree.indexOf('- heading "The 2017 EULAR/ACR classification criteria" [level=3]');
    expect(
      tree
        .slice(start + 1)
        .filter((line) => line.startsWith('- button'))
        .slice(1, 6),
    ).to.deep.equal(
      ['What counts', 'What the result is called', 'The groups it sorts into', 'How well it works', 'Whom it misses'].map(
        (name) => `- button "${name}"`,
      ),
    );
    const people = tree.indexOf('- group "Choose a person"');
    expect(tree.slice(people - 1, people + 2)).to.deep.equal([
      '- heading "How a sum works, on made-up people" [level=3]',
      '- group "Choose a person"',
      '- radio "Rosa An adult with a rash and weak muscles" [checked]',
    ]);
    const person = tree.indexOf('- heading "Rosa: An adult with a rash and weak muscles" [level=4]');
    expect(tree.slice(person + 1, person + 4)).to.deep.equal([
      '- button "Back" [disabled]',
      '- button "Next step"',
      '- button "Show all steps"',
    ]);
  });

  it('says the sum in words, and shows assistive technology no picture', async () => {
    const element = await criteriaCard(html`<helio-criteria-card case="unknown-antibody"></helio-criteria-card>`);
    await press(element, 'Show all steps');
    const tree = await ariaSnapshot('helio-criteria-card');
    expect(tree).to.contain('Made up').and.to.contain('sum: 4.9 to 8.8 points');
    expect(tree).to.contain('Result: from “Not counted” to “Definite”; only the lower one counts.');
    expect(tree).not.to.match(/- img|Definite 7\.5/);
  });

  for (const width of [1200, 320]) {
    it(`has real tables at ${String(width)} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await criteriaCard();
      await press(element, 'What counts');
      const tree = await ariaSnapshot('helio-criteria-card');
      expect(tree).to.contain('table "2017 set: What counts"');
      expect(outline(tree).filter((line) => line.startsWith('- columnheader')).length).to.equal(5);
      expect(tree).to.contain('- rowheader "Coloured eyelids (Heliotrope rash)"');
      expect(tree).to.match(/- cell "3\.1"/);
    });
  }
});
