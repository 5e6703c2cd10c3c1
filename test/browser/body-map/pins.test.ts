/** Numbers on the figure: as large on a phone as on a desk, and never over what they number. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/body-map.js';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { layerIds } from '../../../src/figure/index.js';
import { viewsOfLayer } from '../../../src/figure/regions.js';
import { find, findAll, findSome, mount } from '../mount.js';

const bodyMapAt = (width: number, fontPx = 16): Promise<HelioBodyMap> =>
  mount(html`<div style="inline-size: ${width}px; font: ${fontPx}px sans-serif"><helio-body-map></helio-body-map></div>`, 'helio-body-map');

const isShown = (part: Element): boolean => part.getBoundingClientRect().width > 0;
const middle = ({ left, top, width, height }: DOMRect): [number, number] => [left + width / 2, top + height / 2];
const apart = (one: DOMRect, other: DOMRect): number => Math.hypot(middle(one)[0] - middle(other)[0], middle(one)[1] - middle(other)[1]);
const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

async function show(element: HelioBodyMap, layer: (typeof layerIds)[number], view: HelioBodyMap['view']): Promise<Element[]> {
  element.layer = layer;
  element.view = view;
  await element.updateComplete;
  return findSome<Element>(element, '.figure > .drawing').filter(isShown);
}

describe('body map, pins', () => {
  for (const [width, fontPx] of [
    [280, 16],
    [390, 16],
    [520, 14],
    [1100, 16],
    [390, 32],
  ] as const)
    it(`${String(width)} px, text of ${String(fontPx)} px: large enough, and over no other pin and no eye`, async () => {
      const element = await bodyMapAt(width, fontPx);
      for (const layer of layerIds)
        for (const view of viewsOfLayer(layer)) {
          for (const picture of await show(element, layer, view)) {
            const shown = [...picture.querySelectorAll('.pin')].filter(isShown);
            expect(shown.length, `${layer} ${view}`).to.be.at.least(2);
            const circles = shown.map((pin) => pin.querySelector('circle')!.getBoundingClientRect());
            const eyes = [...picture.querySelectorAll('[data-region="eye"], [data-region="lid-upper"]')].map((eye) =>
              eye.getBoundingClientRect(),
            );
            circles.forEach((circle, index) => {
              expect(circle.width, `${layer} ${view}`).to.be.at.least(20);
              for (const other of circles.slice(index + 1)) expect(apart(circle, other)).to.be.at.least(circle.width);
              for (const eye of eyes) expect(overlap(circle, eye), 'over an eye').to.equal(false);
            });
            // Digits are measured as they are painted: font size in units of the picture, times its scale.
            for (const pin of shown) {
              const digits = pin.querySelector('text')!;
              expect(parseFloat(getComputedStyle(digits).fontSize) * digits.getScreenCTM()!.a).to.be.at.least(11.9);
            }
          }
        }
    });

  it('has a line from each to a place of its sign', async () => {
    const element = await bodyMapAt(390);
    for (const view of viewsOfLayer('skin'))
      for (const picture of await show(element, 'skin', view))
        for (const pin of [...picture.querySelectorAll('.pin')].filter(isShown)) {
          const id = pin.getAttribute('data-of') ?? '';
          const line = picture.querySelector(`.lead[data-of="${id}"] > path`) as SVGPathElement;
          const circle = pin.querySelector('circle') as SVGCircleElement;
          const start = line.getPointAtLength(0);
          expect([start.x, start.y]).to.deep.equal([circle.cx.baseVal.value, circle.cy.baseVal.value]);
          const end = line.getPointAtLength(line.getTotalLength() - 1);
          const region = [...picture.querySelectorAll<SVGPathElement>(`.regions [data-finding="${id}"]`)];
          expect(
            region.some((path) => {
              const box = path.getBBox();
              return end.x > box.x - 40 && end.x < box.x + box.width + 40 && end.y > box.y - 40 && end.y < box.y + box.height + 40;
            }),
            `${view} ${id}`,
          ).to.equal(true);
        }
  });

  it('keeps its size when the element becomes wider', async () => {
    const element = await bodyMapAt(300);
    const radius = (): number => find(element, '[data-picture="front"] .pin.loud circle').getBoundingClientRect().width;
    const before = radius();
    element.parentElement!.style.inlineSize = '700px';
    await new Promise((resolve) => {
      const observer = new ResizeObserver(() => {
        if (element.clientWidth < 600) return;
        observer.disconnect();
        requestAnimationFrame(resolve);
      });
      observer.observe(element);
    });
    await element.updateComplete;
    expect(radius()).to.be.closeTo(before, 0.5);
  });

  it('opens its sign when it is pressed', async () => {
    const element = await bodyMapAt(390);
    find(element, '[data-picture="front"] .pin[data-of="chest-v"] circle').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    await element.updateComplete;
    expect(element.selected).to.deep.equal(['chest-v']);
    expect((element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['finding']).to.equal('chest-v');
  });
});

describe('body map, hands', () => {
  const hands = (element: HelioBodyMap): string[] =>
    findAll<SVGElement>(element, '.figure > .drawing').flatMap((picture) => (isShown(picture) ? [picture.dataset['picture'] ?? ''] : []));

  it('are shown one at a time on a phone, turned by a button, and to the side of the sign that is opened', async () => {
    const element = await bodyMapAt(390);
    await show(element, 'skin', 'hand');
    expect(hands(element)).to.deep.equal(['hand']);
    find(element, '.turn').click();
    expect(hands(element)).to.deep.equal(['palm']);
    find(element, '.list [data-finding="knuckle-bumps"]').click();
    await element.updateComplete;
    expect(hands(element)).to.deep.equal(['hand']);
    find(element, '.list [data-finding="tender-palm-bumps"]').click();
    await element.updateComplete;
    expect(hands(element)).to.deep.equal(['palm']);
    element.layer = 'inside';
    await element.updateComplete;
    expect(hands(element)).to.deep.equal(['hand']);
    expect(isShown(find(element, '.turn'))).to.equal(false);
  });

  it('are both shown where there is room', async () => {
    const element = await bodyMapAt(700);
    await show(element, 'skin', 'hand');
    expect(hands(element)).to.deep.equal(['hand', 'palm']);
    expect(isShown(find(element, '.turn'))).to.equal(false);
  });
});
