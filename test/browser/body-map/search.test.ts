import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import '../../../src/define/body-map.js';
import { emulateMedia, resetMedia, sendKeys } from '../../runner/commands.js';
import { find, findAll, mount, textOf } from '../mount.js';

const bodyMap = (): Promise<HelioBodyMap> => mount(html`<helio-body-map></helio-body-map>`, 'helio-body-map');
const shown = (element: HelioBodyMap): string[] =>
  findAll(element, '[data-item]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.dataset['item'] ?? '');

async function search(element: HelioBodyMap, words: string): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input[type="search"]');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

describe('body map, finding a sign', () => {
  it('looks in plain and in medical names, whatever the case', async () => {
    const element = await bodyMap();
    const all = shown(element).length;
    await search(element, 'GOTTRON');
    expect(shown(element)).to.include('knuckle-bumps').and.not.to.include('eyelid-colour');
    expect(textOf(find(element, '.search [role="status"]'))).to.equal(`${String(shown(element).length)} signs found`);
    expect(findAll(element, '.group').filter((group) => group.checkVisibility()).length).to.be.lessThan(findAll(element, '.group').length);
    await search(element, 'puffy eyelids');
    expect(shown(element)).to.deep.equal(['eyelid-colour']);
    await search(element, '');
    expect(shown(element).length).to.equal(all);
  });

  it('leaves paper complete', async () => {
    const element = await bodyMap();
    const all = shown(element).length;
    await search(element, 'gottron');
    await emulateMedia({ media: 'print' });
    expect(shown(element).length).to.equal(all);
    await resetMedia();
  });

  it('moves with arrow keys from sign to sign, and with Ctrl from anywhere in a group to the next', async () => {
    const element = await bodyMap();
    const focused = (): string | undefined => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['finding'];
    const groups = findAll(element, '.group').map((group) =>
      [...group.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset['finding']),
    );
    const [first = [], second = []] = groups.filter((group) => group.length > 1);
    find(element, `.list [data-finding="${String(first[0])}"]`).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(first[1]);
    await sendKeys({ press: 'Control+ArrowDown' });
    expect(focused()).to.equal(groups[groups.indexOf(first) + 1]?.[0]);
    find(element, `.list [data-finding="${String(second[1])}"]`).focus();
    await sendKeys({ press: 'Control+ArrowUp' });
    expect(focused()).to.equal(second[0]);
    await sendKeys({ press: 'Control+ArrowUp' });
    expect(focused()).to.equal(groups[groups.indexOf(second) - 1]?.[0]);
  });
});
