/** A made-up illness through every element in a live page: no word of another, no heading over nothing, no layer that shows nothing. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import made from 'made-up-illness';
import '../../../src/define.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { documentTags } from '../../../src/ssr/index.js';
import { ofOneIllness } from '../../unit/content/of-one-illness.js';
import { findAll } from '../mount.js';

/** What is read, and what is read out. */
function saidIn(root: ParentNode): string {
  const read = [...root.querySelectorAll('*')].flatMap((each) => [
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => each.getAttribute(name) ?? ''),
    each.shadowRoot ? saidIn(each.shadowRoot) : '',
  ]);
  return [root.textContent ?? '', ...read].join(' ').replaceAll('\u2060', '');
}

const open = async (tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> => {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries({ pack: made.id, ...(tag === 'helio-term' && { term: 'hum' }), ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  for (const button of findAll(element, 'button[aria-expanded="false"], summary, .word')) button.click();
  await element.updateComplete;
  return element;
};

describe('a made-up illness in a live page', () => {
  before(() => {
    registerPack(made);
  });

  for (const tag of documentTags) {
    it(`has no word of another in ${tag}`, async () => {
      for (const attributes of [{}, { figure: 'child', level: 'easy' }, { figure: 'teen' }]) {
        const element = await open(tag, attributes);
        const said = saidIn(element.shadowRoot!);
        expect(said.trim().length, 'it says something').to.be.greaterThan(20);
        expect(ofOneIllness.exec(said)?.[0]).to.equal(undefined);
        for (const heading of findAll(element, 'h1, h2, h3, h4, h5, h6')) expect(heading.textContent.trim()).to.not.equal('');
        for (const list of findAll(element, '.body :is(ul, ol, dl, tbody)'))
          expect(list.childElementCount, list.outerHTML).to.be.greaterThan(0);
        element.remove();
      }
    });
  }

  it('has no word of another in any view of its body map, and offers no layer that shows nothing', async () => {
    for (const layer of ['skin', 'inside'])
      for (const view of ['front', 'back', 'face', 'hand']) {
        const element = await open('helio-body-map', { layer, view });
        expect(ofOneIllness.exec(saidIn(element.shadowRoot!))?.[0]).to.equal(undefined);
        const offered = findAll<HTMLInputElement>(element, '[name="layer"]').filter((input) => input.labels?.[0]?.checkVisibility());
        expect(offered.map(({ value }) => value)).to.deep.equal(['skin', 'inside']);
        element.remove();
      }
  });
});
