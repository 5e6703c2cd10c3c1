import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import type { HelioSelectEvent } from '../../../src/elements/body-map/body-map.events.js';
import '../../../src/define/body-map.js';
import { find, findAll, mount, textOf } from '../mount.js';

const bodyMap = (): Promise<HelioBodyMap> => mount(html`<helio-body-map mode="collect"></helio-body-map>`, 'helio-body-map');
const tick = async (element: HelioBodyMap, id: string): Promise<void> => {
  find<HTMLInputElement>(element, `.list input[data-finding="${id}"]`).click();
  await element.updateComplete;
};
const entries = (element: HelioBodyMap): string[] => findAll(element, '[data-entry]').map((entry) => entry.dataset['entry'] ?? '');

describe('body map, collect mode', () => {
  it('fills the number of what is ticked', async () => {
    const element = await bodyMap();
    const fill = (): string => getComputedStyle(find(element, '.list [data-item="weak-hips"] .number')).backgroundColor;
    const before = fill();
    await tick(element, 'weak-hips');
    expect(fill()).not.to.equal(before);
    await tick(element, 'weak-hips');
    expect(fill()).to.equal(before);
  });

  it('lists in first-person words what can be noticed, and nothing else', async () => {
    const element = await bodyMap();
    expect(textOf(find(element, '.list [data-item="weak-hips"] .name'))).to.match(/\b(I|my)\b/i);
    expect(findAll(element, '.list [data-item="nail-folds"], .list [data-item="lung-inflammation"]').length).to.equal(0);
    element.figure = 'child';
    await element.updateComplete;
    expect(textOf(find(element, '.list [data-item="weak-hips"] .name'))).to.match(/child/);
  });

  it('keeps the reader’s order, notes and list to itself: no ids in events, no attribute', async () => {
    const element = await bodyMap();
    const heard: HelioSelectEvent[] = [];
    element.addEventListener('helio-select', (event) => heard.push(event));
    await tick(element, 'weak-hips');
    await tick(element, 'eyelid-colour');
    const note = find<HTMLTextAreaElement>(element, '[data-entry="weak-hips"] textarea');
    note.value = 'since March, worst on stairs';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(entries(element)).to.deep.equal(['weak-hips', 'eyelid-colour']);
    expect(heard.map(({ ids, count }) => [ids.length, count])).to.deep.equal([
      [0, 1],
      [0, 2],
    ]);
    expect(element.hasAttribute('selected')).to.equal(false);
    expect(element.outerHTML).not.to.contain('March').and.not.to.contain('weak-hips');

    find<HTMLButtonElement>(element, '[data-entry="eyelid-colour"] [data-move="-1"]').click();
    await element.updateComplete;
    expect(entries(element)).to.deep.equal(['eyelid-colour', 'weak-hips']);
    // At the top it cannot go up again: focus is on the way back.
    const focused = element.shadowRoot?.activeElement as HTMLElement | null;
    expect([focused?.closest<HTMLElement>('[data-entry]')?.dataset['entry'], focused?.dataset['move']]).to.deep.equal([
      'eyelid-colour',
      '1',
    ]);
    expect(find<HTMLTextAreaElement>(element, '[data-entry="weak-hips"] textarea').value).to.equal('since March, worst on stairs');
    expect(textOf(find(element, '[data-entry="weak-hips"] .written'))).to.equal('since March, worst on stairs');
  });

  it('clears everything, and forgets when it goes back to learning', async () => {
    const element = await bodyMap();
    await tick(element, 'weak-hips');
    const press = async (action: string): Promise<void> => {
      find<HTMLButtonElement>(element, `[data-action="${action}"]`).click();
      await element.updateComplete;
    };
    await press('clear');
    await press('keep');
    expect(entries(element), 'asked first').to.deep.equal(['weak-hips']);
    await press('clear');
    await press('clear-now');
    expect(entries(element)).to.deep.equal([]);
    expect(find<HTMLInputElement>(element, '.list input[data-finding="weak-hips"]').checked).to.equal(false);
    await tick(element, 'cough');
    element.mode = 'learn';
    await element.updateComplete;
    expect(element.selected).to.deep.equal([]);
    expect(element.hasAttribute('selected')).to.equal(false);
  });

  it('says that nothing is saved, and never changes the red-flag box', async () => {
    const element = await bodyMap();
    const box = find(element, '.red-flags').innerHTML;
    await tick(element, 'cough');
    await tick(element, 'swallowing-trouble');
    expect(find(element, '.red-flags').innerHTML).to.equal(box);
    expect(textOf(find(element, '.reader-list'))).to.contain('Nothing is saved. Print or copy before you leave.');
  });

  it('asks what to print, and fires a print event before the browser prints', async () => {
    const element = await bodyMap();
    const order: string[] = [];
    element.addEventListener('helio-print', () => order.push('event'));
    find<HTMLButtonElement>(element, '[data-action="print"]').click();
    await element.updateComplete;
    expect(order).to.deep.equal([]);
    const names = [...element.shadowRoot!.querySelectorAll('.ask button')].map((button) => textOf(button));
    expect(names).to.deep.equal(['What I have open', 'One page', 'Everything', 'Do not print']);
    addEventListener('helio-print', () => order.push('page'), { once: true });
    find<HTMLButtonElement>(element, '[data-action="print-all"]').click();
    expect(order).to.deep.equal(['event', 'page']);
    await waitUntil(() => !element.shadowRoot?.querySelector('.ask'));
  });
});
