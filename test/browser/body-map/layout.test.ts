/** Where things lie, at the widths and in the pictures that readers meet. Pixels may move between machines; this may not. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/body-map.js';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { viewsOfLayer } from '../../../src/figure/regions.js';
import { layerIds } from '../../../src/figure/index.js';
import { find, findAll, mount } from '../mount.js';

const bodyMapAt = (width: number): Promise<HelioBodyMap> =>
  mount(html`<div style="inline-size: ${width}px; font: 16px sans-serif"><helio-body-map></helio-body-map></div>`, 'helio-body-map');

/** `checkVisibility` says yes of a group of a drawing that is not displayed. */
const isShown = (part: Element): boolean => boxOf(part).width > 0;
const shown = (element: HelioBodyMap, selector: string): Element[] => findAll<Element>(element, selector).filter(isShown);
const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();

const near = 2;
const lies = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - near &&
  inner.right <= outer.right + near &&
  inner.top >= outer.top - near &&
  inner.bottom <= outer.bottom + near;

/** The share of a box that lies within another. */
function covered(inner: DOMRect, outer: DOMRect): number {
  const across = Math.min(inner.right, outer.right) - Math.max(inner.left, outer.left);
  const down = Math.min(inner.bottom, outer.bottom) - Math.max(inner.top, outer.top);
  return (Math.max(0, across) * Math.max(0, down)) / (inner.width * inner.height);
}

describe('body map, layout', () => {
  for (const [width, pictures, beside] of [
    [280, 1, false],
    [320, 1, false],
    [600, 1, true],
    [1100, 2, true],
  ] as const) {
    it(`${String(width)} px: ${String(pictures)} of front and back, the list ${beside ? 'beside' : 'below'} it, nothing sticks out`, async () => {
      const element = await bodyMapAt(width);
      expect(shown(element, '.figure > .drawing').length).to.equal(pictures);
      const [figure, list] = [boxOf(find(element, '.figure-side')), boxOf(find(element, '.list'))];
      if (beside) expect(list.left, 'beside').to.be.at.least(figure.right);
      else expect(list.top, 'below').to.be.at.least(figure.bottom);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const picture of shown(element, '.figure > .drawing')) {
        expect(lies(boxOf(picture), boxOf(find(element, '.figure'))), 'the picture in its place').to.equal(true);
        for (const pin of picture.querySelectorAll('.pin')) {
          if (isShown(pin)) expect(lies(boxOf(pin), boxOf(picture)), `pin ${pin.textContent}`).to.equal(true);
        }
      }
    });
  }

  for (const layer of layerIds) {
    for (const view of viewsOfLayer(layer)) {
      it(`${layer}, ${view}: regions, a pin for each first finding, and the signs it is known by`, async () => {
        const element = await bodyMapAt(600);
        element.layer = layer;
        element.view = view;
        await element.updateComplete;
        const pictures = shown(element, '.figure > .drawing');
        expect(pictures.length).to.equal(view === 'hand' && layer === 'skin' ? 2 : 1);
        for (const picture of pictures) {
          const regions = [...picture.querySelectorAll('.region')];
          expect(regions.length).to.be.at.least(2);
          // The picture's lower edge cuts some: about half of each lies within.
          for (const region of regions)
            expect(covered(boxOf(region), boxOf(picture)), region.getAttribute('data-region') ?? '').to.be.at.least(0.4);
          // What can be pressed has a number, and what is drawn belongs to a finding that the picture has.
          const pins = [...picture.querySelectorAll('.pin')].map((pin) => pin.getAttribute('data-of'));
          const pressed = new Set(
            [...picture.querySelectorAll('[data-region][data-finding]')].map((region) => region.getAttribute('data-finding')),
          );
          expect(new Set(pins)).to.deep.equal(pressed);
          for (const sign of picture.querySelectorAll('.sign')) {
            for (const id of sign.getAttribute('data-of')?.split(' ') ?? []) expect(pins).to.include(id);
            expect(isShown(sign)).to.equal(sign.classList.contains('first'));
          }
          const numbers = [...picture.querySelectorAll('.pin')].filter(isShown).map((pin) => boxOf(pin));
          numbers.forEach((one, index) => {
            const covers = numbers.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.width * 0.6);
            expect(covers.length, 'pins that cover another').to.equal(0);
          });
        }
        if (layer === 'skin') expect(shown(element, '.figure .sign').length).to.be.at.least(1);
      });
    }
  }
});
