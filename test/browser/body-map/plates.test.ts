import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { find, findAll, mount, textOf } from '../mount.js';
import '../../../src/define/body-map.js';

const plateOf = (id: string) => `[data-item="${id}"] .plate`;

describe('a plate', () => {
  it('shows its sign on light, brown and black skin once the sign is open, by reference, with what must be known of it', async () => {
    const element = await mount<HelioBodyMap>(html`<helio-body-map></helio-body-map>`, 'helio-body-map');
    expect(findAll(element, '.plate svg').length, 'before anything is open').to.equal(0);
    for (const id of ['knuckle-bumps', 'eyelid-colour', 'holster']) find(element, `button[data-finding="${id}"]`).click();
    await waitUntil(() => findAll(element, '.plate svg').length === 9);
    for (const id of ['knuckle-bumps', 'eyelid-colour', 'holster']) {
      const plate = find(element, plateOf(id));
      expect(plate.querySelectorAll('*').length + 1).to.be.at.most(12);
      expect(textOf(plate)).to.equal('Drawn from descriptions. Not checked by a skin specialist. Yours may differ.');
      const skins = [...plate.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).getPropertyValue('--_f-skin'));
      expect(new Set(skins).size).to.equal(3);
      for (const use of plate.querySelectorAll('use')) {
        expect(element.shadowRoot?.getElementById((use.getAttribute('href') ?? '').slice(1)), 'what it refers to').to.not.equal(null);
        expect(use.getBoundingClientRect().width).to.be.greaterThan(0);
      }
      // Between what the sign is, and how it looks on lighter and on darker skin.
      expect(plate.previousElementSibling?.className).to.equal('what');
      expect(plate.nextElementSibling?.className).to.equal('facts');
    }
  });

  it('follows the figure', async () => {
    const element = await mount<HelioBodyMap>(html`<helio-body-map selected="knuckle-bumps"></helio-body-map>`, 'helio-body-map');
    const drawn = () => findAll(element, `${plateOf('knuckle-bumps')} use`)[0]?.getAttribute('href');
    await waitUntil(drawn);
    const adult = drawn();
    element.figure = 'child';
    await element.updateComplete;
    await waitUntil(() => drawn() && drawn() !== adult);
  });

  it('of sores and of bumps on the palm says what may not wait', async () => {
    const element = await mount<HelioBodyMap>(
      html`<helio-body-map selected="skin-ulcers tender-palm-bumps"></helio-body-map>`,
      'helio-body-map',
    );
    for (const id of ['skin-ulcers', 'tender-palm-bumps'])
      expect(textOf(find(element, plateOf(id)))).to.match(/Same day: call your team or an urgent care line today: .*open sore/);
  });

  it('stands in every sign of the skin that has a drawing, and in no other', async () => {
    const element = await mount<HelioBodyMap>(html`<helio-body-map></helio-body-map>`, 'helio-body-map');
    const with_ = findAll(element, '.plate').map((plate) => plate.closest<HTMLElement>('[data-item]')?.dataset['item']);
    expect(with_).to.include.members(['eyelid-colour', 'face-rash', 'nail-folds', 'cracked-fingers', 'calcium-lumps', 'shawl']);
    expect(with_).to.not.include('weak-hips');
    expect(new Set(with_).size).to.equal(15);
  });
});
