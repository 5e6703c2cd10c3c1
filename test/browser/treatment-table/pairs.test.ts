import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/treatment-table.js';
import type { HelioTreatmentTable } from '../../../src/elements/treatment-table/treatment-table.js';
import { find, mount, textOf } from '../mount.js';

describe('treatment table: numbers that are compared', () => {
  it('draws what is compared side by side on a phone, small, with one legend, and says the same in words', async () => {
    const element = await mount<HelioTreatmentTable>(html`<helio-treatment-table></helio-treatment-table>`, 'helio-treatment-table');
    element.style.inlineSize = '350px';
    find(element, '#detail-methotrexate').removeAttribute('hidden');
    const list = find(element, '#detail-methotrexate .arms');
    const arrays = [...list.querySelectorAll('.icon-array')].map((array) => array.getBoundingClientRect());
    expect(arrays.length).to.equal(3);
    expect(new Set(arrays.map(({ top }) => Math.round(top))).size).to.equal(1);
    for (const { width } of arrays) expect(width).to.be.within(60, 120);
    const legends = [...(list.parentElement?.querySelectorAll('p[aria-hidden="true"]') ?? [])];
    expect(legends.map((legend) => legend.textContent)).to.deep.equal([
      'Each mark stands for one of 100 people. Filled squares: had got somewhat better after six months. Rings: the others.',
    ]);
    expect(textOf(list)).to.contain('with prednisone and methotrexate: 72 out of 100 had got somewhat better after six months.');
    expect(textOf(list)).to.contain('with prednisone alone: 51 out of 100');
    expect((list.parentElement?.querySelectorAll('.arms, .arms *, p[aria-hidden]').length ?? 0) < 300).to.equal(true);
  });
});
