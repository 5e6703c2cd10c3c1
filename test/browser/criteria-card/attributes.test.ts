import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/settings.js';
import { HelioCriteriaCard } from '../../../src/elements/criteria-card/criteria-card.js';
import { find, textOf, warningsOf } from '../mount.js';
import { choose, criteriaCard } from './criteria-card-page.js';

describe('criteria card, attributes and properties', () => {
  it('has the defaults of the contract', async () => {
    const { criteria, case: person, pack, level, headingLevel } = await criteriaCard();
    expect({ criteria, person, pack, level, headingLevel }).to.deep.equal({
      criteria: 'eular-acr-2017',
      person: 'adult-dm',
      pack: 'dermatomyositis',
      level: 'standard',
      headingLevel: 2,
    });
  });

  it('warns once of a value that is not allowed, keeps the attribute and reads the default', async () => {
    let element: HelioCriteriaCard | undefined;
    const warnings = await warningsOf(async () => {
      element = await criteriaCard(html`<helio-criteria-card criteria="enmc-2018" case="myself"></helio-criteria-card>`);
    });
    expect(warnings).to.deep.equal([
      '[heliotrope] <helio-criteria-card> criteria="enmc-2018": allowed are eular-acr-2017, bohan-peter-1975; using eular-acr-2017.',
      '[heliotrope] <helio-criteria-card> case="myself": allowed are adult-dm, amyopathic, child, look-alike, biopsy-lowers, unknown-antibody; using adult-dm.',
    ]);
    expect([element?.getAttribute('case'), element?.case]).to.deep.equal(['myself', 'adult-dm']);
  });

  it('follows attributes, and writes nothing of what a reader chooses into them', async () => {
    const element = await criteriaCard();
    element.setAttribute('case', 'child');
    await element.updateComplete;
    expect(textOf(find(element, '.person > :first-child'))).to.match(/^Mei: /);
    await choose(element, 'case', 'look-alike');
    await choose(element, 'criteria', 'bohan-peter-1975');
    expect([element.case, element.criteria]).to.deep.equal(['look-alike', 'bohan-peter-1975']);
    expect([element.getAttribute('case'), element.getAttribute('criteria')]).to.deep.equal(['child', null]);
  });

  it('takes the level of its headings from a setting', async () => {
    const element = await criteriaCard(
      html`<helio-settings heading-level="5" level="easy"><helio-criteria-card></helio-criteria-card></helio-settings>`,
    );
    expect(find(element, '.title').localName).to.equal('h5');
    expect(find(element, '.cases > [role="heading"], .cases > h6').localName).to.equal('h6');
    expect(find(element, '.set .part > [role="heading"]').getAttribute('aria-level')).to.equal('7');
    expect(element.level).to.equal('easy');
  });

  it('has a second tag as a subclass', async () => {
    const { defineCriteriaCard } = await import('../../../src/elements/criteria-card/criteria-card.define.js');
    defineCriteriaCard('x-second-card');
    expect(document.createElement('x-second-card')).to.be.instanceOf(HelioCriteriaCard);
    expect(HelioCriteriaCard.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('says what is missing, and shows its document, where the pack has no criteria', async () => {
    let element: HelioCriteriaCard | undefined;
    const warnings = await warningsOf(async () => {
      element = await criteriaCard(html`<helio-criteria-card pack="lupus"><p>The document.</p></helio-criteria-card>`);
    });
    expect(warnings).to.deep.equal(['[heliotrope] <helio-criteria-card> pack="lupus": no pack of this id is registered on this page.']);
    expect(element?.querySelector('p')?.checkVisibility()).to.equal(true);
  });
});
