import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/summary.js';
import '../../../src/define/causes.js';
import { part as treatmentsPart } from '../../../src/generated/packs/dermatomyositis/treatments.js';
import { findPack, provide } from '../../../src/content/registry.js';
import type { HelioSummary } from '../../../src/elements/summary/summary.js';
import * as stories from '../../../stories/summary.stories.js';
import { describeAxe } from '../axe.js';
import { find, mount, textOf } from '../mount.js';

const summary = (template = html`<helio-summary></helio-summary>`): Promise<HelioSummary> => mount(template, 'helio-summary');
const linked = (element: HelioSummary): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.way') ?? [])].filter((way) => way.checkVisibility()).map((way) => way.textContent);

describe('summary', () => {
  it('says what it is, and when to get help', async () => {
    const element = await summary();
    expect(textOf(find(element, '.title'))).to.equal('Dermatomyositis: one minute');
    expect(find(element, '.red-flags').checkVisibility()).to.equal(true);
    expect(textOf(find(element, '.first'))).to.contain('Getting weaker, or breathing or swallowing worse: do not wait for this line.');
  });

  it('says in words what is drawn, and hides the drawing from assistive technology', async () => {
    const element = await summary();
    const list = textOf(find(element, '.line ul'));
    expect(list).to.contain('Steroid tablets: 1 to 12 weeks');
    expect(list).to.contain('Rituximab: about 20 weeks');
    expect(list).to.contain('The same under the skin (SCIG): not known');
    const drawings = [...(element.shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(find(element, '.line').querySelectorAll('*').length).to.be.lessThan(300);
    expect(find(element, '.line').querySelectorAll('.unknown').length).to.equal(1);
  });

  it('has the weeks of the treatments that it names', () => {
    provide(treatmentsPart);
    const { summary: slice, treatments } = findPack('dermatomyositis')?.structure ?? {};
    for (const { id, weeks } of slice?.help ?? []) {
      const option = treatments?.treatments.find((treatment) => treatment.id === id);
      expect(option, id).not.to.equal(undefined);
      expect(option?.startWeeks, id).to.deep.equal(weeks);
    }
    expect(slice?.help.length).to.be.greaterThan(3);
  });

  it('speaks to a parent of their child, and tells children and teenagers nothing of cancer in adults', async () => {
    const element = await summary(html`<helio-summary figure="child"></helio-summary>`);
    expect(textOf(find(element, '.body')))
      .to.contain('Your child struggles to breathe')
      .and.not.contain('Most adults with DM');
  });

  it('links the questions that elements of this page answer, and leads to the answer', async () => {
    const element = await summary();
    expect(linked(element)).to.deep.equal(['Whom do I ring?']);
    const causes = document.createElement('helio-causes');
    element.after(causes);
    await new Promise((done) => {
      causes.addEventListener('helio-ready', done, { once: true });
    });
    await causes.updateComplete;
    await element.updateComplete;
    expect(linked(element)).to.deep.equal(['Is it cancer?', 'Did I cause it? Will my children get it?', 'Whom do I ring?']);
    const address = location.href;
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.way') ?? [])].find((way) => way.textContent.startsWith('Is it'))?.click();
    expect(causes.shadowRoot?.activeElement?.querySelector('h3, h4')?.textContent).to.contain('ancer');
    expect(location.href).to.equal(address);
  });
});

describeAxe({ tag: 'helio-summary', stories, most: [stories.adult] });
