import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/clinic-checklist.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioClinicChecklist } from '../../../src/elements/clinic-checklist/clinic-checklist.js';
import * as stories from '../../../stories/clinic-checklist.stories.js';
import { ariaSnapshot, emulateMedia, resetMedia, sendKeys } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf } from '../mount.js';
import { describeReading } from '../reading.js';

const structure = findPack('dermatomyositis')?.structure.checklist;
const checklist = (template = html`<helio-clinic-checklist></helio-clinic-checklist>`): Promise<HelioClinicChecklist> =>
  mount(template, 'helio-clinic-checklist');

const box = (element: HelioClinicChecklist, id: string): HTMLInputElement => find(element, `[data-tick="${id}"]`);
const field = (element: HelioClinicChecklist, id: string): HTMLTextAreaElement => find(element, `[data-note="${id}"]`);
async function tick(element: HelioClinicChecklist, id: string): Promise<void> {
  box(element, id).click();
  await element.updateComplete;
}
async function note(element: HelioClinicChecklist, id: string, words: string): Promise<void> {
  const area = field(element, id);
  area.value = words;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
async function press(element: HelioClinicChecklist, action: string): Promise<void> {
  find<HTMLButtonElement>(element, `[data-action="${action}"]`).click();
  await element.updateComplete;
}
const status = (element: HelioClinicChecklist): string => textOf(find(element, '.take-away [role="status"]'));
const focused = (element: HelioClinicChecklist): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['action'];

/** What is copied while `act` runs; `undefined` if the browser refuses. */
async function copied(act: () => Promise<void>, refused = false): Promise<string | undefined> {
  let text: string | undefined;
  const clipboard = {
    writeText: async (words: string) => {
      if (refused) throw new DOMException('no', 'NotAllowedError');
      text = words;
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return text;
}

describeReading({
  tag: 'helio-clinic-checklist',
  headings: [
    'Stem cell clinics: what to ask, and how to check',
    'Ask the clinic',
    'Signs to look for',
    'Look it up yourself',
    'Tell your own team',
    'Take it with you',
    'Questions to ask about a clinic',
    'Get help now',
  ],
});

describe('clinic checklist', () => {
  it('is a list of real boxes under headings, and a real table, in the accessibility tree', async () => {
    await checklist();
    const tree = await ariaSnapshot('helio-clinic-checklist');
    const boxes = [...tree.matchAll(/checkbox "/g)].length;
    expect(boxes).to.equal((structure?.topics.flatMap(({ asks }) => asks).length ?? 0) + (structure?.tell.length ?? 0));
    expect(tree).to.contain('- heading "The evidence" [level=4]');
    expect(tree).to.contain('- checkbox "Is this a usual treatment for DM?"');
    expect(tree).to.contain('- columnheader "A warning sign"');
    expect([...tree.matchAll(/rowheader "/g)].length).to.equal(structure?.signs.length);
    expect(tree).not.to.match(/✓|textbox/);
  });

  it('opens a field for a note under what is ticked, and names it after the question', async () => {
    const element = await checklist();
    expect(field(element, 'ask-usual').checkVisibility()).to.equal(false);
    await tick(element, 'ask-usual');
    expect(field(element, 'ask-usual').checkVisibility()).to.equal(true);
    expect(await ariaSnapshot('helio-clinic-checklist')).to.contain('- textbox "What they say about “Is this a usual treatment for DM?”"');
    await note(element, 'ask-usual', 'They did not say.');
    await tick(element, 'ask-usual');
    expect(field(element, 'ask-usual').checkVisibility(), 'what was written stays in sight').to.equal(true);
  });

  it('keeps ticks and notes when the words change, and shows every note on paper', async () => {
    const element = await checklist();
    await tick(element, 'ask-trial');
    await tick(element, 'tell-papers');
    await note(element, 'ask-trial', 'NCT, they will send it\nby post');
    element.level = 'easy';
    await element.updateComplete;
    expect(textOf(find(element, '.body'))).to.contain('Is it part of a listed trial?');
    expect(findAll<HTMLInputElement>(element, '[data-tick]:checked').map(({ dataset }) => dataset['tick'])).to.deep.equal([
      'ask-trial',
      'tell-papers',
    ]);
    expect(field(element, 'ask-trial').value).to.equal('NCT, they will send it\nby post');
    await emulateMedia({ media: 'print' });
    try {
      const written = find(element, '[data-written="ask-trial"]');
      expect([written.checkVisibility(), written.innerText]).to.deep.equal([true, 'NCT, they will send it\nby post']);
      expect(
        findSome(element, '.tick, .written').every((part) => part.checkVisibility()),
        'what is not ticked is there, too',
      ).to.equal(true);
      expect(find(element, '.take-away').checkVisibility()).to.equal(false);
    } finally {
      await resetMedia();
    }
  });

  it('never changes a sign, the order of anything or the box that says when to get help', async () => {
    const element = await checklist();
    const state = (): string[] => [
      find(element, 'table').outerHTML,
      find(element, '.red-flags').outerHTML,
      findAll(element, '[data-tick], h2, h3, h4')
        .map((part) => part.dataset['tick'] ?? textOf(part))
        .join(),
    ];
    const before = state();
    for (const each of findAll<HTMLInputElement>(element, '[data-tick]')) each.click();
    await note(element, 'ask-harms', 'No risk, they said.');
    expect(state()).to.deep.equal(before);
    expect(textOf(find(element, '.body'))).to.contain('24 ticked.');
  });

  it('keeps ticks and notes to itself: nothing in events, attributes, the address or what a host can hear', async () => {
    const element = await checklist();
    const heard: string[] = [];
    const types = ['input', 'change', 'click', 'helio-select', 'helio-print', 'keydown', 'beforeinput', 'paste'];
    const listen = (event: Event): void => {
      heard.push(`${event.type} ${(event as InputEvent).data ?? ''}`);
    };
    for (const type of types) document.addEventListener(type, listen);
    try {
      await tick(element, 'ask-harms');
      find(element, 'label.tick').click();
      await note(element, 'ask-harms', 'since spring');
    } finally {
      for (const type of types) document.removeEventListener(type, listen);
    }
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).to.match(/^<helio-clinic-checklist>(<!--.*-->)?<\/helio-clinic-checklist>$/);
    expect(location.href).not.to.match(/harms|spring/);
    expect(Object.keys(element).filter((key) => /tick|note/i.test(key))).to.deep.equal([]);
  });

  it('asks before it clears everything, by keyboard as well', async () => {
    const element = await checklist();
    await press(element, 'clear');
    expect(status(element)).to.equal('There is nothing to clear.');
    await tick(element, 'ask-usual');
    await note(element, 'ask-trial', 'no number');
    find(element, '[data-action="clear"]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)).to.equal('keep');
    expect(await ariaSnapshot('helio-clinic-checklist')).to.contain(
      '- group "Clear all that you ticked and noted here? It cannot be brought back."',
    );
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([focused(element), box(element, 'ask-usual').checked, field(element, 'ask-trial').value]).to.deep.equal([
      'clear',
      true,
      'no number',
    ]);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([focused(element), status(element)]).to.deep.equal(['clear', 'Everything is cleared.']);
    expect(findAll(element, '[data-tick]:checked').length).to.equal(0);
    expect(field(element, 'ask-trial').value).to.equal('');
    expect(textOf(find(element, '[data-written="ask-trial"]'))).to.equal('');
  });

  it('copies what is ticked or noted under its headings, or the whole form if nothing is', async () => {
    const element = await checklist();
    const whole = await copied(() => press(element, 'copy'));
    expect(whole?.match(/☐/g)?.length).to.equal(24);
    expect(whole).to.contain('\n\nThe evidence\n☐ Where are results for DM published? May I have a copy?\n');
    expect(whole).to.contain('It cannot tell you whether you have it');
    await tick(element, 'ask-price');
    await note(element, 'ask-usual', 'no\nanswer');
    const some = await copied(() => press(element, 'copy'));
    expect(some?.split('\n\n').slice(1, -1)).to.deep.equal([
      'The treatment\n☐ Is this a usual treatment for DM?\n  no\n  answer',
      'Cost and follow-up\n☑ What is the whole price, with repeats, travel and treatment of harm?',
    ]);
    expect(status(element)).to.equal('Copied.');
  });

  it('shows the text where copying is blocked', async () => {
    const element = await checklist();
    await tick(element, 'ask-price');
    await copied(() => press(element, 'copy'), true);
    await element.updateComplete;
    expect(status(element)).to.equal('Copying is blocked here. Select the text below and copy it.');
    expect(find<HTMLTextAreaElement>(element, '.take-away textarea').value).to.contain('☑ What is the whole price');
  });

  it('asks what to print, and fires a print event before the browser prints, on a press alone', async () => {
    const element = await checklist();
    let fired = 0;
    element.addEventListener('helio-print', () => fired++);
    await press(element, 'print');
    await element.updateComplete;
    expect(fired).to.equal(0);
    await press(element, 'print-page');
    expect(fired).to.equal(1);
    await waitUntil(() => !element.shadowRoot?.querySelector('.ask'));
  });

  it('marks links that leave the page, and opens them beside it, so that nothing that was ticked is lost', async () => {
    const element = await checklist();
    const links = findAll<HTMLAnchorElement>(element, '.register');
    expect(links.length).to.equal(structure?.lookups.flatMap(({ registers }) => registers).length);
    for (const link of links) {
      expect([link.protocol, link.target, link.rel]).to.deep.equal(['https:', '_blank', 'noopener noreferrer']);
      expect(textOf(link)).to.match(/\(another website, new tab\)$/);
    }
  });

  it('has no frame without a contact of the website', async () => {
    expect(find(await checklist(), '.added').checkVisibility()).to.equal(false);
  });

  it('frames the contact of the website', async () => {
    const element = await checklist(stories.contact.render() as ReturnType<typeof html>);
    await new Promise(requestAnimationFrame);
    expect(find(element, '.added').checkVisibility()).to.equal(true);
    expect(await ariaSnapshot('helio-clinic-checklist')).to.match(
      /heading "Who can help you here"[^]*Added by this website[^]*Our nurses read/,
    );
  });
});

describeAxe({
  tag: 'helio-clinic-checklist',
  stories,
  most: [stories.contact],
  async open(element) {
    const root = element.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('.disclosure, [data-tick]') ?? []) button.click();
    root?.querySelector<HTMLElement>('[data-action="clear"]')?.click();
    await element.updateComplete;
  },
});
