/** The box that says when to get help: in full in each element, or once at the top and once at the end of those that belong together. */
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define/body-map.js';
import '../../../src/define/criteria-card.js';
import '../../../src/define/evidence-card.js';
import '../../../src/define/glossary.js';
import '../../../src/define/settings.js';
import type { HelioElement } from '../../../src/base/element.js';
import { ariaSnapshot, emulateMedia, resetMedia } from '../../runner/commands.js';
import { find, findAll, findSome, mount, warningsOf } from '../mount.js';

const tags = ['helio-body-map', 'helio-criteria-card', 'helio-evidence-card', 'helio-glossary'] as const;
const group = html`<helio-settings help-box="ends">
  <helio-body-map></helio-body-map><helio-criteria-card></helio-criteria-card><helio-evidence-card></helio-evidence-card
  ><helio-glossary></helio-glossary>
</helio-settings>`;

async function elementsOf(template: TemplateResult): Promise<HelioElement[]> {
  const first = await mount<HelioElement>(template, 'helio-body-map');
  const all = [...first.closest('helio-settings')!.querySelectorAll<HelioElement>(tags.join())];
  await settled(all);
  return all;
}

async function settled(all: readonly HelioElement[]): Promise<void> {
  for (const element of all) await element.updateComplete;
  await new Promise(requestAnimationFrame);
}

const isFull = (element: Element): boolean => findAll(element, '.red-flags .flags').some((flags) => flags.checkVisibility());
const hasLine = (element: Element): boolean => find(element, '.help-line').checkVisibility();
const states = (all: readonly Element[]): string =>
  all.map((element) => (isFull(element) ? 'full' : '') + (hasLine(element) ? 'line' : '')).join(' ');

describe('the box that says when to get help', () => {
  afterEach(() => resetMedia());

  it('stands in full in each element, unless it is said otherwise', async () => {
    expect(
      states(
        await elementsOf(
          html`<helio-settings
            ><helio-body-map></helio-body-map><helio-criteria-card></helio-criteria-card><helio-evidence-card></helio-evidence-card
          ></helio-settings>`,
        ),
      ),
    ).to.equal('full full full');
  });

  it('at the ends: in full in the first and the last, a line that names emergency and the box between them, on screen and paper', async () => {
    const all = await elementsOf(group);
    expect(states(all)).to.equal('full line line full');
    const tree = await ariaSnapshot('helio-criteria-card');
    expect(tree).to.match(/strong: "?Emergency: call your emergency number \(for example 112, 999, 911, 000\) now\./);
    expect(tree).to.contain('in full in the first and in the last part of this page.');
    await emulateMedia({ media: 'print' });
    expect(states(all)).to.equal('full line line full');
  });

  it('two elements, and one alone, keep theirs', async () => {
    const two = html`<helio-settings help-box="ends"
      ><helio-body-map></helio-body-map><helio-criteria-card></helio-criteria-card
    ></helio-settings>`;
    expect(states(await elementsOf(two))).to.equal('full full');
    expect(states(await elementsOf(html`<helio-settings help-box="ends"><helio-body-map></helio-body-map></helio-settings>`))).to.equal(
      'full',
    );
  });

  it('a press on the way to help, in the opening or in the line, leads to the first box in full', async () => {
    const all = await elementsOf(group);
    for (const element of all.slice(1, 3)) {
      for (const link of findSome(element, '.help-link').filter((each) => each.checkVisibility())) {
        (document.activeElement as HTMLElement | null)?.blur();
        link.click();
        expect(all[0]?.shadowRoot?.activeElement?.id).to.equal('get-help');
      }
    }
    find(all[3]!, '.help-link').click();
    expect(all[3]?.shadowRoot?.activeElement?.id).to.equal('get-help');
  });

  it('follows when elements go, come and fail: somewhere it is always in full', async () => {
    const all = await elementsOf(group);
    const [map, card, evidence, glossary] = all as [HelioElement, HelioElement, HelioElement, HelioElement];
    const settings = map.parentElement!;
    map.remove();
    await settled([card, evidence, glossary]);
    expect(states([card, evidence, glossary])).to.equal('full line full');
    await warningsOf(async () => {
      glossary.pack = 'lupus';
      await settled([card, evidence, glossary]);
    });
    expect(states([card, evidence])).to.equal('full full');
    settings.prepend(map);
    await settled(all);
    expect(states([map, card, evidence])).to.equal('full line full');
    settings.removeAttribute('help-box');
    await settled(all);
    expect(states([map, card, evidence])).to.equal('full full full');
  });

  it('one that leaves the group has its own again', async () => {
    const all = await elementsOf(group);
    document.body.append(all[1]!);
    await settled(all);
    expect(states([all[1]!])).to.equal('full');
    all[1]!.remove();
  });

  it('where the host has hidden the first, a press shows the next that can be seen, in full', async () => {
    const all = await elementsOf(group);
    all[0]!.hidden = true;
    find(all[2]!, '.help-link').click();
    expect(states(all.slice(1))).to.equal('full line full');
    expect(all[1]?.shadowRoot?.activeElement?.id).to.equal('get-help');
    all[1]!.hidden = true;
    all[3]!.hidden = true;
    find(all[2]!, '.help-link').click();
    expect(states([all[2]!])).to.equal('full');
    expect(all[2]?.shadowRoot?.activeElement?.id).to.equal('get-help');
  });

  it('a bad value is told, and hides nothing', async () => {
    let all: HelioElement[] = [];
    const warnings = await warningsOf(async () => {
      all = await elementsOf(
        html`<helio-settings help-box="never"
          ><helio-body-map></helio-body-map><helio-criteria-card></helio-criteria-card><helio-evidence-card></helio-evidence-card
        ></helio-settings>`,
      );
    });
    expect(warnings).to.deep.equal(['[heliotrope] <helio-settings> help-box="never": allowed are each, ends; it is not set.']);
    expect(states(all)).to.equal('full full full');
  });
});
