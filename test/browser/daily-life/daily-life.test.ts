import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/daily-life.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioDailyLife } from '../../../src/elements/daily-life/daily-life.js';
import * as stories from '../../../stories/daily-life.stories.js';
import { ariaSnapshot } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const open = (template = html`<helio-daily-life></helio-daily-life>`): Promise<HelioDailyLife> => mount(template, 'helio-daily-life');
const structure = findPack('dermatomyositis')?.structure['daily-life'];

const topicButton = (element: HelioDailyLife, name: string): HTMLButtonElement => {
  const button = findAll<HTMLButtonElement>(element, '.disclosure').find((each) => textOf(each) === name);
  if (!button) throw new Error(`no topic ${name}`);
  return button;
};
const detailOf = (element: HelioDailyLife, button: HTMLButtonElement): HTMLElement =>
  element.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement;

async function choose(element: HelioDailyLife, name: string, value: string): Promise<void> {
  find<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
}

async function search(element: HelioDailyLife, words: string): Promise<string[]> {
  const box = find<HTMLInputElement>(element, 'input[type="search"]');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return findAll(element, '[data-item]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.dataset['item'] ?? '');
}

describeReading({
  tag: 'helio-daily-life',
  headings: [
    'Living with dermatomyositis, day by day',
    'Body',
    'Everyday life',
    'Staying well',
    'Feelings and people',
    'A letter to an employer',
    'Questions to ask about daily life',
    'Get help now',
  ],
});

describe('daily life', () => {
  it('says of an open topic why it matters, what can help, on what that rests, and when to get help', async () => {
    const element = await open();
    topicButton(element, 'Food, drink and swallowing').click();
    const tree = await ariaSnapshot('helio-daily-life');
    const from = tree.indexOf('button "Food, drink and swallowing" [expanded]');
    const topic = tree.slice(from, tree.indexOf('Hands, washing and clothes', from));
    const order = [
      'The throat has muscles, too.',
      'button "Source',
      '32 out of 100',
      'heading "What can help" [level=5]',
      'Sit up straight to eat and drink.',
      'General knowledge, not yet checked against a source:',
      'Weigh yourself once a week.',
      'heading "When to ask the team" [level=5]',
      'Emergency:',
      'You choke, or you cannot swallow your own saliva.',
      'link "All of when to get help"',
    ].map((words) => topic.indexOf(words));
    expect(
      order.every((place) => place >= 0),
      topic,
    ).to.equal(true);
    expect([...order].sort((one, other) => one - other)).to.deep.equal(order);
  });

  it('speaks to whom a reader chooses, with the topics for them', async () => {
    const element = await open();
    const topics = (): (string | undefined)[] => findAll(element, '[data-item]').map((item) => item.dataset['item']);
    const wanted = (figure: 'adult' | 'teen' | 'child'): string[] =>
      (structure?.groups ?? []).flatMap(({ id }) =>
        (structure?.topics ?? []).filter((topic) => topic.group === id && (topic.for?.includes(figure) ?? true)).map((topic) => topic.id),
      );
    expect(topics()).to.deep.equal(wanted('adult'));
    await choose(element, 'figure', 'child');
    expect(element.figure).to.equal('child');
    expect(topics()).to.deep.equal(wanted('child'));
    expect(textOf(find(element, '.body')))
      .to.contain('your child')
      .and.not.to.contain('adults with DM');
    await choose(element, 'figure', 'teen');
    expect(topics()).to.deep.equal(wanted('teen'));
    expect(textOf(find(element, '.body')))
      .to.contain('parties')
      .and.not.to.contain('your child');
    expect(textOf(find(element, '.letter'))).to.contain('A letter to school');
  });

  it('finds a topic by any word that it says, and hides headings without one', async () => {
    const element = await open();
    expect(await search(element, 'sunscreen')).to.deep.equal(['sun']);
    expect(findAll(element, '.group').filter((group) => group.checkVisibility()).length).to.equal(1);
    expect(await search(element, 'steroid card')).to.include.members(['travel', 'medicines']);
    expect(await search(element, 'xylophone')).to.deep.equal([]);
    expect(textOf(find(element, '.search [role="status"]'))).to.match(/Nothing found/);
    expect(find(element, '.letter').checkVisibility()).to.equal(true);
    expect((await search(element, '')).length).to.equal(findAll(element, '[data-item]').length);
  });

  it('leads from a topic to the box that says when to get help', async () => {
    const element = await open();
    const button = topicButton(element, 'Feelings');
    button.click();
    const link = detailOf(element, button).querySelector<HTMLAnchorElement>('.help-link');
    link!.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const box = find(element, '.red-flags').getBoundingClientRect();
    expect(Math.abs(box.top)).to.be.lessThan(2);
    expect(location.hash).to.equal('');
  });

  it('keeps what is ticked in memory alone, through a change of words, until it is cleared', async () => {
    const element = await open();
    const before = location.href;
    const boxes = (): HTMLInputElement[] => findAll<HTMLInputElement>(element, '.letter input');
    boxes()[2]!.click();
    expect(boxes()[2]?.checked).to.equal(true);
    await choose(element, 'level', 'easy');
    expect(boxes().map(({ checked }) => checked)).to.deep.equal(boxes().map((_, index) => index === 2));
    expect(element.outerHTML).to.equal('<helio-daily-life></helio-daily-life>');
    expect(location.href).to.equal(before);
    find(element, '[data-action="clear"]').click();
    expect(boxes().some(({ checked }) => checked)).to.equal(false);
    expect(textOf(find(element, '.letter [role="status"]'))).to.equal('Everything is cleared.');
    await choose(element, 'level', 'standard');
    expect(boxes().some(({ checked }) => checked)).to.equal(false);
  });
});

describeAxe({
  tag: 'helio-daily-life',
  stories,
  most: [stories.adult, stories.parent],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
