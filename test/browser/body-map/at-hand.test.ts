/** What leads a reader around: the order of the list, what stays in sight, and few stops on the way to the first sign. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import '../../../src/define/body-map.js';
import { sendKeys } from '../../runner/commands.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';

const bodyMap = (template = html`<helio-body-map></helio-body-map>`): Promise<HelioBodyMap> => mount(template, 'helio-body-map');
const narrow = (mode = 'learn'): Promise<HelioBodyMap> =>
  bodyMap(html`<helio-body-map mode=${mode} style="display: block; inline-size: 360px"></helio-body-map>`);
const press = async (element: HelioBodyMap, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};
const focused = (element: HelioBodyMap): HTMLElement | null => (element.shadowRoot?.activeElement ?? null) as HTMLElement | null;
const isSeen = (part: Element): boolean => part.getClientRects().length > 0;

describe('body map, the list follows the layer', () => {
  /** Groups and the heading between them, as they follow each other. */
  const order = (element: HelioBodyMap): string[] =>
    findSome(element, '.list :is(.group, .others)').map((part) => part.dataset['group'] ?? textOf(part));

  it('has the groups of the layer first, the others under a heading of their own, and says how many', async () => {
    const element = await bodyMap();
    const skin = order(element);
    expect(skin.indexOf('Other signs')).to.equal(skin.indexOf('muscles') - 1);
    await press(element, 'input[name="layer"][value="muscle"]');
    expect(order(element).slice(0, 3)).to.deep.equal(['muscles', 'Other signs', 'face-and-scalp']);
    expect(order(element).slice().sort()).to.deep.equal(skin.slice().sort());
    const count = findAll(element, '[data-group="muscles"] [data-item]').length;
    const said = findAll(element, '.of-layer').filter(isSeen).map(textOf);
    expect(said).to.deep.equal([`Muscles: ${String(count)} signs`]);
    expect(textOf(find(element, '.base > [role="status"]'))).to.match(new RegExp(`^Muscles: ${String(count)} signs\\b`));
    expect(find(element, '.others').localName).to.equal('h3');
    await press(element, 'input[name="layer"][value="skin"]');
    expect(order(element)).to.deep.equal(skin);
  });

  it('counts in collect mode what can be ticked', async () => {
    const element = await bodyMap(html`<helio-body-map mode="collect" layer="inside"></helio-body-map>`);
    const count = findAll(element, ':is([data-group="inside-the-body"], [data-group="whole-body"]) [data-item]').length;
    expect(order(element)[0]).to.equal('inside-the-body');
    expect(findAll(element, '.of-layer').filter(isSeen).map(textOf)).to.deep.equal([`Inside: ${String(count)} signs`]);
  });

  it('leaves a sign of another layer where it was pressed, with the focus, until the layer is chosen', async () => {
    const element = await bodyMap();
    const before = order(element);
    const sign = find(element, '.list [data-finding="weak-hips"]');
    sign.focus();
    sign.click();
    await element.updateComplete;
    expect(element.layer).to.equal('muscle');
    expect(order(element)).to.deep.equal(before);
    expect(focused(element)).to.equal(sign);
    await press(element, 'input[name="layer"][value="muscle"]');
    expect(order(element)[0]).to.equal('muscles');
  });

  it('keeps the order in other words and while searching, where only what is found is seen', async () => {
    const element = await bodyMap(html`<helio-body-map layer="muscle"></helio-body-map>`);
    element.level = 'easy';
    await element.updateComplete;
    expect(order(element)[0]).to.equal('muscles');
    const box = find<HTMLInputElement>(element, '[type="search"]');
    box.value = 'eyelid';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(findAll(element, '.of-layer, .others').filter(isSeen)).to.deep.equal([]);
  });
});

describe('body map, at hand', () => {
  it('keeps the figure in sight as a thumbnail while a sign is read on a phone', async () => {
    const element = await narrow();
    const thumbnail = find<SVGElement>(element, '.thumbnail');
    expect(isSeen(thumbnail), 'nothing is open').to.equal(false);
    await press(element, '.list [data-finding="chest-v"]');
    find(element, '#detail-chest-v dl > :nth-child(4)').scrollIntoView({ block: 'start' });
    const { top, bottom, width, height } = thumbnail.getBoundingClientRect();
    expect([width, height]).to.deep.equal([64, 64]);
    expect(top >= 0 && bottom <= innerHeight, 'in sight').to.equal(true);
    const shown = (): string | null => find(element, '.thumbnail > use').getAttribute('href');
    expect(shown()).to.equal('#picture-front');
    expect(find(element, '#picture-front [data-finding="chest-v"]').classList.contains('selected'), 'lit').to.equal(true);
    await press(element, '.list [data-finding="knuckle-bumps"]');
    expect(shown()).to.equal('#picture-hand');
    await press(element, '.at-hand .back-to-figure');
    expect(focused(element)?.getAttribute('name')).to.equal('view');
    expect(find(element, '.figure-side').getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
  });

  it('needs no thumbnail where the figure is beside the list', async () => {
    const element = await bodyMap(html`<helio-body-map style="display: block; inline-size: 700px" selected="chest-v"></helio-body-map>`);
    expect(isSeen(find(element, '.at-hand'))).to.equal(false);
  });

  it('says in collect mode how much is ticked, and leads to the list', async () => {
    const element = await bodyMap(html`<helio-body-map mode="collect"></helio-body-map>`);
    expect(isSeen(find(element, '.at-hand'))).to.equal(false);
    for (const id of ['weak-hips', 'weak-neck', 'eyelid-colour']) await press(element, `.list input[data-finding="${id}"]`);
    const button = find(element, '.to-list');
    expect(textOf(button)).to.equal('3 ticked · See your list');
    find(element, '[data-item="weak-hips"]').scrollIntoView({ block: 'center' });
    expect(button.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    await press(element, '.to-list');
    expect(textOf(focused(element)!)).to.equal('Your list');
    const bar = find(element, '.at-hand').getBoundingClientRect();
    expect(find(element, '.reader-list').getBoundingClientRect().top, 'not under the bar').to.be.at.least(bar.bottom);
  });

  it('never has the focus behind it', async () => {
    const element = await narrow('collect');
    await press(element, '.list input[data-finding="eyelid-colour"]');
    find(element, '.list input[data-finding="eyelid-colour"]').focus();
    for (let presses = 0; presses < 25; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const control = focused(element)!;
      if (control.matches('.at-hand *')) break;
      const row = (control.closest('label') ?? control).getBoundingClientRect();
      expect(row.bottom, control.outerHTML).to.be.at.most(find(element, '.at-hand').getBoundingClientRect().top + 1);
    }
  });
});

describe('body map, the way to the first sign', () => {
  it('has at most four stops of Tab', async () => {
    for (const width of [360, 900])
      for (const mode of ['learn', 'collect']) {
        // Of several on a page, those that come later have ways to the first.
        fixtureCleanup();
        const element = await bodyMap(html`<helio-body-map mode=${mode} style="display: block; inline-size: ${width}px"></helio-body-map>`);
        const before = document.createElement('button');
        element.before(before);
        before.focus();
        const stops: string[] = [];
        while (stops.length < 9) {
          await sendKeys({ press: 'Tab' });
          if (focused(element)?.matches('.list [data-finding]')) break;
          stops.push(focused(element)?.outerHTML ?? 'elsewhere');
        }
        expect(stops.length, `${String(width)} ${mode}\n${stops.join('\n')}`).to.be.at.most(4);
        before.remove();
      }
  });

  it('reaches every control of the figure from its one stop', async () => {
    const element = await narrow();
    element.view = 'hand';
    await element.updateComplete;
    find(element, 'input[name="layer"]:checked').focus();
    const names: string[] = [];
    for (let row = 0; row < 4; row += 1) {
      const control = focused(element)!;
      names.push(control.getAttribute('name') ?? control.localName);
      await sendKeys({ press: 'ArrowDown' });
    }
    expect(names).to.deep.equal(['layer', 'view', 'button', 'summary']);
    expect([element.layer, element.view], 'moving chooses nothing').to.deep.equal(['skin', 'hand']);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.getAttribute('name'), 'what is folded is reached by Tab').to.equal('figure');
    const side = find(element, '.figure-side');
    expect(side.getAttribute('role')).to.equal('toolbar');
    expect(textOf(find(element, `#${side.getAttribute('aria-describedby') ?? ''}`))).to.contain('Arrow left and right');
  });
});
