import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/treatment-table.js';
import type { HelioTreatmentTable } from '../../../src/elements/treatment-table/treatment-table.js';
import { find, mount, textOf } from '../mount.js';

describe('treatment table: time to help', () => {
  it('says of each option when it may help, and draws the same on one axis; what is not known is hatched', async () => {
    const element = await mount<HelioTreatmentTable>(html`<helio-treatment-table></helio-treatment-table>`, 'helio-treatment-table');
    const times = find(element, '.times');
    const rows = [...times.querySelectorAll('li')];
    expect(rows.length).to.be.greaterThan(15);
    for (const row of rows) expect(Boolean(row.querySelector('.unknown')), row.textContent).to.equal(/Not known/.test(row.textContent));
    expect(textOf(times)).to.contain('Methotrexate: 2 to 3 months');
    expect(times.querySelectorAll('svg:not([aria-hidden="true"])').length).to.equal(0);
    expect(times.querySelectorAll('*').length).to.be.lessThan(301);
  });
});
