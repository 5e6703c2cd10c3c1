/** What an organisation adds by attributes: shown as its own, in each element, and never instead of ours. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/causes.js';
import '../../../src/define/settings.js';
import type { HelioCauses } from '../../../src/elements/causes/causes.js';
import { mount, warningsOf } from '../mount.js';

const text = (element: Element): string => (element.shadowRoot!.querySelector('.base') as HTMLElement).innerText.replace(/\s+/g, ' ');

describe("a host's own words", () => {
  it('are shown as added by the website, from the element or from helio-settings', async () => {
    const causes = await mount<HelioCauses>(
      html`<helio-settings helpline="Our line: 0800 123" reviewed-by="Dr A" reviewed-on="2026-05-03">
        <helio-causes helpline="0900 456"></helio-causes>
      </helio-settings>`,
      'helio-causes',
    );
    expect(text(causes)).to.contain('Added by this website 0900 456 Reviewed by our advisers: Dr A, 3 May 2026');
    expect(text(causes)).to.contain('Not yet reviewed by a clinician');
  });

  it('change with the attribute, and leave nothing behind', async () => {
    const causes = await mount<HelioCauses>(html`<helio-causes></helio-causes>`, 'helio-causes');
    expect(text(causes)).not.to.contain('Added by this website');
    causes.reviewedOn = '2026-05-03';
    await causes.updateComplete;
    expect(text(causes), 'a review without a name').not.to.contain('Added by this website');
    causes.reviewedBy = 'Dr A';
    await causes.updateComplete;
    expect(text(causes)).to.contain('Reviewed by our advisers: Dr A, 3 May 2026');
    causes.reviewedBy = '';
    await causes.updateComplete;
    expect(text(causes)).not.to.contain('Added by this website');
  });

  it('that are none of the kind are left out, with one warning each', async () => {
    const warnings = await warningsOf(async () => {
      const causes = await mount<HelioCauses>(
        html`<helio-causes
          reviewed-on="2026-02-30"
          helpline="a
b"
        ></helio-causes>`,
        'helio-causes',
      );
      expect(text(causes)).not.to.contain('Added by this website');
    });
    expect(warnings.filter((warning) => /reviewed-on=|helpline=/.test(warning))).to.have.length(2);
  });
});
