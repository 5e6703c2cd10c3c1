import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import type { HelioSelectEvent } from '../../../src/elements/body-map/body-map.events.js';
import '../../../src/define/body-map.js';
import { sendKeys } from '../../runner/commands.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';

const bodyMap = (template = html`<helio-body-map></helio-body-map>`): Promise<HelioBodyMap> => mount(template, 'helio-body-map');
const control = (element: HelioBodyMap, id: string): HTMLButtonElement => find(element, `.list button[data-finding="${id}"]`);
const detail = (element: HelioBodyMap, id: string): HTMLElement => find(element, `#detail-${id}`);

describe('body map, learn mode', () => {
  it('lists each finding as a button under a heading, closed', async () => {
    const element = await bodyMap();
    const buttons = findAll<HTMLButtonElement>(element, '.list button[data-finding]');
    expect(buttons.length).to.be.at.least(10);
    for (const button of buttons) {
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(button.parentElement?.localName).to.equal('h4');
    }
    expect(textOf(control(element, 'eyelid-colour'))).to.contain('puffy eyelids');
  });

  it('opens the detail under its button and says everything in words', async () => {
    const element = await bodyMap();
    control(element, 'eyelid-colour').click();
    await element.updateComplete;
    expect(control(element, 'eyelid-colour').getAttribute('aria-expanded')).to.equal('true');
    const opened = detail(element, 'eyelid-colour');
    expect(opened.hidden).to.equal(false);
    expect(control(element, 'eyelid-colour').closest('li')?.contains(opened)).to.equal(true);
    for (const words of [
      'On lighter skin',
      'On brown or black skin',
      'How common',
      'In daily life',
      'In children',
      'When to get help',
      'upper eyelids',
    ]) {
      expect(textOf(opened)).to.contain(words);
    }
    control(element, 'eyelid-colour').click();
    await element.updateComplete;
    expect(control(element, 'eyelid-colour').getAttribute('aria-expanded')).to.equal('false');
    expect(opened.getAttribute('hidden')).to.equal('until-found');
  });

  it('tells the host which findings are open, once for each action of the reader', async () => {
    const element = await bodyMap();
    const heard: HelioSelectEvent[] = [];
    element.addEventListener('helio-select', (event) => heard.push(event));
    control(element, 'shawl').click();
    await element.updateComplete;
    control(element, 'chest-v').click();
    await element.updateComplete;
    expect(heard.map(({ ids, count }) => ({ ids: [...ids], count }))).to.deep.equal([
      { ids: ['shawl'], count: 1 },
      { ids: ['shawl', 'chest-v'], count: 2 },
    ]);
    expect(heard.every(({ bubbles, composed, cancelable }) => bubbles && composed && !cancelable)).to.equal(true);
    expect([element.selected, element.hasAttribute('selected')]).to.deep.equal([['shawl', 'chest-v'], false]);
    element.selected = ['weak-hips'];
    await element.updateComplete;
    expect(heard.length).to.equal(2);
    expect(control(element, 'weak-hips').getAttribute('aria-expanded')).to.equal('true');
  });

  it('moves to the layer and view that show a finding best, and announces it once', async () => {
    const element = await bodyMap();
    control(element, 'lung-inflammation').click();
    await element.updateComplete;
    expect([element.layer, element.view]).to.deep.equal(['inside', 'front']);
    control(element, 'knuckle-bumps').click();
    await element.updateComplete;
    expect([element.layer, element.view]).to.deep.equal(['skin', 'hand']);
    expect(element.hasAttribute('view'), 'what a reader does is not written into the page').to.equal(false);
    expect(textOf(find(element, '.base > [role="status"]'))).to.match(/^Hand, Skin\. \d+ signs? on this picture\.$/);
  });

  it('is used with the keyboard alone', async () => {
    const element = await bodyMap();
    control(element, 'eyelid-colour').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.selected).to.deep.equal(['eyelid-colour']);
    await sendKeys({ press: 'Tab' });
    // The next stop is inside the detail that has just opened.
    expect(detail(element, 'eyelid-colour').contains(element.shadowRoot?.activeElement ?? null)).to.equal(true);
    find<HTMLInputElement>(element, 'input[name="view"]:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.view).not.to.equal('face');
  });

  it('opens what the browser finds in a closed detail', async () => {
    const element = await bodyMap();
    let fired = false;
    element.addEventListener('helio-select', () => (fired = true));
    detail(element, 'weak-neck').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(control(element, 'weak-neck').getAttribute('aria-expanded')).to.equal('true');
    expect(fired).to.equal(false);
  });

  it('shows juvenile facts only to families, and the parent’s or the teenager’s voice', async () => {
    const element = await bodyMap(html`<helio-body-map figure="child" selected="chest-v"></helio-body-map>`);
    const opened = detail(element, 'chest-v');
    expect(textOf(opened)).to.contain('In your child').and.not.to.contain('adults with DM (');
    element.figure = 'teen';
    await element.updateComplete;
    expect(textOf(detail(element, 'chest-v')))
      .to.contain('If you are a teenager')
      .and.not.to.contain('your child');
  });

  it('shows easier words on request, with what was open still open', async () => {
    const element = await bodyMap(html`<helio-body-map selected="weak-hips"></helio-body-map>`);
    const before = textOf(detail(element, 'weak-hips'));
    find<HTMLInputElement>(element, 'input[name="level"][value="easy"]').click();
    await element.updateComplete;
    expect(element.level).to.equal('easy');
    expect(textOf(detail(element, 'weak-hips'))).not.to.equal(before);
    expect(control(element, 'weak-hips').getAttribute('aria-expanded')).to.equal('true');
  });

  it('explains a term and a footnote in a popover that Escape closes', async () => {
    const element = await bodyMap(html`<helio-body-map selected="eyelid-colour"></helio-body-map>`);
    for (const selector of ['.term', '[data-cite]']) {
      const button = find<HTMLButtonElement>(element, `#detail-eyelid-colour ${selector}`);
      button.focus();
      await sendKeys({ press: 'Enter' });
      const tip = find(element, '.tip');
      expect(tip.matches(':popover-open')).to.equal(true);
      await waitUntil(() => textOf(find(element, '.tip [role="status"]')).length > 20, 'the popover says something');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => findAll(element, '.tip').length === 0, 'the popover is gone');
      expect(element.shadowRoot?.activeElement).to.equal(button);
    }
  });
});

describe('body map, figure', () => {
  it('is hidden from assistive technology and mirrors the list both ways', async () => {
    const element = await bodyMap();
    expect(find(element, '.figure').getAttribute('aria-hidden')).to.equal('true');
    find<SVGElement>(element, '.figure [data-region="chest-v"][data-finding="chest-v"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    await element.updateComplete;
    expect(element.selected).to.deep.equal(['chest-v']);
    expect(find(element, '.figure [data-finding="chest-v"]').classList.contains('selected')).to.equal(true);
    control(element, 'chest-v').click();
    await element.updateComplete;
    expect(find(element, '.figure [data-finding="chest-v"]').classList.contains('selected')).to.equal(false);
    control(element, 'shawl').focus();
    expect(find(element, '.figure [data-finding="shawl"]').classList.contains('hinted')).to.equal(true);
    find(element, '.figure [data-finding="chest-v"]').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(find(element, '[data-item="chest-v"]').classList.contains('hinted')).to.equal(true);
    expect(find(element, '[data-item="shawl"]').classList.contains('hinted')).to.equal(false);
  });

  it('keeps its paths when the tone changes', async () => {
    const element = await bodyMap();
    const path = find<SVGPathElement>(element, '.fill-skin');
    const colour = getComputedStyle(path).fill;
    element.tone = 10;
    await element.updateComplete;
    expect(find(element, '.fill-skin')).to.equal(path);
    expect(getComputedStyle(path).fill).not.to.equal(colour);
  });

  it('shows the front where a layer lacks the view', async () => {
    const element = await bodyMap(html`<helio-body-map layer="muscle" view="face"></helio-body-map>`);
    expect(find(element, '.figure').getAttribute('data-view')).to.equal('front');
    expect(find<HTMLInputElement>(element, 'input[name="view"][value="face"]').disabled).to.equal(true);
  });

  it('stays within 400 nodes for each picture', async () => {
    const element = await bodyMap();
    for (const view of ['front', 'back', 'face', 'hand'] as const) {
      element.view = view;
      await element.updateComplete;
      for (const picture of findSome(element, '.figure > svg')) expect(picture.querySelectorAll('*').length, view).to.be.at.most(400);
    }
  });
});

describe('body map, signs on the figure', () => {
  const isDrawn = (element: HelioBodyMap, id: string): boolean =>
    findAll(element, `.sign[data-of~="${id}"]`).some((sign) => sign.checkVisibility() && sign.getClientRects().length > 0);

  it('draws the signs that the condition is known by, the others when they are chosen', async () => {
    const element = await bodyMap();
    expect(isDrawn(element, 'chest-v')).to.equal(true);
    expect(isDrawn(element, 'itchy-scalp')).to.equal(false);
    element.selected = ['itchy-scalp'];
    await element.updateComplete;
    expect(isDrawn(element, 'itchy-scalp')).to.equal(true);
    expect(getComputedStyle(find(element, '.sign[data-of~="chest-v"]')).opacity).to.equal('0.25');
  });

  it('draws a sign that is pointed at, and leaves no empty place where a view does not show it', async () => {
    const element = await bodyMap();
    find(element, '[data-item="itchy-scalp"] button').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(isDrawn(element, 'itchy-scalp')).to.equal(true);
    for (const view of ['front', 'face', 'hand'] as const) {
      element.view = view;
      element.selected = findAll(element, '[data-item]').map((item) => item.dataset['item'] ?? '');
      await element.updateComplete;
      const signs = findAll(element, '.figure .sign');
      expect(signs.length, view).to.be.at.least(4);
      for (const sign of signs) expect(sign.querySelectorAll('path').length, sign.id).to.be.at.least(1);
    }
  });
});
