import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import '../../../src/define/body-map.js';
import { find, findAll, mount, textOf } from '../mount.js';

const bodyMap = (template = html`<helio-body-map></helio-body-map>`): Promise<HelioBodyMap> => mount(template, 'helio-body-map');

describe('body map, in use', () => {
  it('offers tones that can be seen and pressed, each with its number', async () => {
    const element = await bodyMap(html`<helio-body-map style="display: block; inline-size: 340px"></helio-body-map>`);
    find<HTMLDetailsElement>(element, '.settings').open = true;
    const swatches = findAll(element, '.tones .choice > span');
    const boxes = swatches.map((swatch) => swatch.getBoundingClientRect());
    for (const { width, height } of boxes) expect(Math.min(width, height)).to.be.at.least(44);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size, 'five in a row').to.equal(2);
    const numbers = swatches.map((swatch) => /\d+/.exec(getComputedStyle(swatch, '::after').content)?.[0]);
    expect(numbers).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('says in a sign first what it is called, how it looks and when to get help', async () => {
    const element = await bodyMap(html`<helio-body-map figure="child"></helio-body-map>`);
    const detail = find(element, '#detail-chest-v');
    expect(textOf(detail)).to.match(/^Doctors call it/);
    const labels = [...detail.querySelectorAll('dt')].map((label) => textOf(label).replace(' Not checked', ''));
    expect(labels).to.deep.equal([
      'On lighter skin',
      'On brown or black skin',
      'When to get help',
      'Where',
      'How common',
      'In your child',
      'In daily life',
    ]);
  });

  it('says once what the mark of general knowledge means', async () => {
    const element = await bodyMap();
    expect(
      findAll(element, '.list .unverified').filter((mark) => textOf(mark).startsWith('Not checked: general knowledge')).length,
    ).to.equal(1);
  });

  it('brings a sign that was pressed on the figure below what sticks, and focuses it', async () => {
    const header = document.createElement('header');
    header.style.cssText = 'position: sticky; inset-block-start: 0; block-size: 90px; background: white; z-index: 9';
    document.body.prepend(header);
    const element = await bodyMap();
    find(element, '.figure [data-finding="shawl"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    await element.updateComplete;
    const button = find<HTMLButtonElement>(element, '.list button[data-finding="shawl"]');
    const { left, top, width } = button.getBoundingClientRect();
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(top).to.be.within(89, innerHeight);
    expect(document.elementFromPoint(left + width / 2, top + 4)).to.equal(element);
    expect(button.closest('li')?.style.scrollMarginTop).to.equal('');
    header.remove();
  });

  it('describes the keys where they work: at the list, not at the search box', async () => {
    const element = await bodyMap();
    const list = find(element, '.list');
    expect(find(element, '[type="search"]').hasAttribute('aria-describedby')).to.equal(false);
    expect(textOf(find(element, `#${list.getAttribute('aria-describedby') ?? ''}`))).to.contain('Arrow up and down');
  });
});
