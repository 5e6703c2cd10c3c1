import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/settings.js';
import '../../../src/define/body-map.js';
import { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { mount, warningsOf } from '../mount.js';

const bodyMap = (template = html`<helio-body-map></helio-body-map>`): Promise<HelioBodyMap> => mount(template, 'helio-body-map');

describe('body map, attributes and properties', () => {
  it('has the defaults of the contract', async () => {
    const { pack, level, headingLevel, country, figure, tone, layer, view, selected, mode } = await bodyMap();
    expect({ pack, level, headingLevel, country, figure, tone, layer, view, selected, mode }).to.deep.equal({
      pack: 'dermatomyositis',
      level: 'standard',
      headingLevel: 2,
      country: '',
      figure: 'adult',
      tone: 5,
      layer: 'skin',
      view: 'front',
      selected: [],
      mode: 'learn',
    });
  });

  it('warns once of a value that is not allowed, keeps the attribute and reads the default', async () => {
    let element: HelioBodyMap | undefined;
    const warnings = await warningsOf(async () => {
      element = await bodyMap(html`<helio-body-map layer="bones" tone="eleven"></helio-body-map>`);
      element.setAttribute('layer', 'skin');
      element.setAttribute('layer', 'bones');
      await element.updateComplete;
    });
    expect(warnings).to.deep.equal([
      '[heliotrope] <helio-body-map> layer="bones": allowed are skin, muscle, inside; using skin.',
      '[heliotrope] <helio-body-map> tone="eleven": allowed are whole numbers from 1 to 10; using 5.',
    ]);
    expect([element?.getAttribute('layer'), element?.layer, element?.tone]).to.deep.equal(['bones', 'skin', 5]);
  });

  it('treats a property like the attribute, at once', async () => {
    const element = await bodyMap();
    const warnings = await warningsOf(() => {
      (element as { view: string }).view = 'side';
      (element as { headingLevel: unknown }).headingLevel = 9;
    });
    expect([element.view, element.headingLevel]).to.deep.equal(['front', 2]);
    expect(warnings.length).to.equal(2);
  });

  it('drops unknown ids of a list, keeps the known ones and the attribute as written', async () => {
    let element: HelioBodyMap | undefined;
    const warnings = await warningsOf(async () => {
      element = await bodyMap(html`<helio-body-map selected="shawl purple-toe chest-v"></helio-body-map>`);
    });
    expect(element?.selected).to.deep.equal(['shawl', 'chest-v']);
    expect(element?.getAttribute('selected')).to.equal('shawl purple-toe chest-v');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('selected="shawl purple-toe chest-v": allowed are').and.to.contain('using shawl chest-v.');
  });

  it('goes back to the default when the attribute is removed', async () => {
    const element = await bodyMap(html`<helio-body-map view="back" tone="9"></helio-body-map>`);
    element.removeAttribute('view');
    element.removeAttribute('tone');
    expect([element.view, element.tone]).to.deep.equal(['front', 5]);
  });

  it('keeps properties that were set before the upgrade', async () => {
    const early = document.createElement('helio-body-map-late') as HelioBodyMap;
    Object.assign(early, { view: 'back', selected: ['shawl'], tone: 3 });
    document.body.append(early);
    customElements.define('helio-body-map-late', class extends HelioBodyMap {});
    await early.updateComplete;
    expect([early.view, [...early.selected], early.tone]).to.deep.equal(['back', ['shawl'], 3]);
    early.remove();
  });

  it('has a second tag as a subclass', async () => {
    const { defineBodyMap } = await import('../../../src/elements/body-map/body-map.define.js');
    defineBodyMap('x-second-map');
    expect(document.createElement('x-second-map')).to.be.instanceOf(HelioBodyMap);
    expect(document.createElement('x-second-map').constructor).not.to.equal(HelioBodyMap);
    expect(HelioBodyMap.version).to.match(/^\d+\.\d+\.\d+/);
  });
});

describe('settings', () => {
  it('sets attributes for descendants; their own and nearer ones win', async () => {
    const top = await mount<HelioBodyMap>(
      html`<helio-settings tone="8" country="gb" level="easy"
        ><helio-settings tone="2"
          ><div><helio-body-map level="standard"></helio-body-map></div></helio-settings
      ></helio-settings>`,
      'helio-body-map',
    );
    expect([top.tone, top.country, top.level]).to.deep.equal([2, 'gb', 'standard']);
    expect(top.shadowRoot?.textContent).to.contain('Emergency: call 999 now');
    const inner = top.closest('helio-settings');
    inner?.removeAttribute('tone');
    await inner?.updateComplete;
    expect(top.tone).to.equal(8);
    inner?.setAttribute('heading-level', '6');
    await inner?.updateComplete;
    await top.updateComplete;
    expect(top.shadowRoot?.querySelector('h6')?.classList.contains('title')).to.equal(true);
    expect(top.shadowRoot?.querySelector('.group > [role="heading"]')?.getAttribute('aria-level')).to.equal('7');
  });

  it('reaches elements that were there before it was registered, and lets go of those that leave', async () => {
    const host = document.createElement('helio-settings-late');
    host.setAttribute('tone', '7');
    const element = document.createElement('helio-body-map');
    host.append(element);
    document.body.append(host);
    await element.updateComplete;
    expect(element.tone).to.equal(5);
    const { HelioSettings } = await import('../../../src/elements/settings/settings.js');
    customElements.define('helio-settings-late', class extends HelioSettings {});
    await element.updateComplete;
    expect(element.tone).to.equal(7);
    document.body.append(element);
    expect(element.tone).to.equal(5);
    host.remove();
    element.remove();
  });
});
