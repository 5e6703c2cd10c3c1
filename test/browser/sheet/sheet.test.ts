import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/clinic-checklist.js';
import '../../../src/define/sheet.js';
import type { HelioClinicChecklist } from '../../../src/elements/clinic-checklist/clinic-checklist.js';
import type { HelioSheet } from '../../../src/elements/sheet/sheet.js';
import * as stories from '../../../stories/sheet.stories.js';
import { describeAxe } from '../axe.js';
import { find, mount, textOf } from '../mount.js';

const page = html`<div><helio-clinic-checklist></helio-clinic-checklist><helio-sheet></helio-sheet></div>`;

async function both(): Promise<[HelioClinicChecklist, HelioSheet, string]> {
  const sheet = await mount<HelioSheet>(page, 'helio-sheet');
  const checklist = sheet.parentElement?.querySelector('helio-clinic-checklist');
  if (!checklist) throw new Error('no checklist');
  await waitUntil(() => checklist.shadowRoot?.querySelector('[data-tick]'));
  const tick = find<HTMLInputElement>(checklist, '[data-tick="ask-usual"]');
  const asked = textOf(find(checklist, '.tick-row:has([data-tick="ask-usual"]) label')).trim();
  tick.click();
  await checklist.updateComplete;
  return [checklist, sheet, asked];
}

async function press(element: HelioSheet, action: string): Promise<void> {
  find(element, `[data-action="${action}"]`).click();
  await element.updateComplete;
}

/** What goes to the clipboard. */
async function copied(element: HelioSheet): Promise<string> {
  let text = '';
  const { clipboard } = navigator;
  const before = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (given) => {
    text = given;
    return Promise.resolve();
  };
  try {
    await press(element, 'copy');
  } finally {
    clipboard.writeText = before;
  }
  return text;
}

describe('sheet', () => {
  it('says what it is, and when to get help', async () => {
    const element = await mount<HelioSheet>(html`<helio-sheet></helio-sheet>`, 'helio-sheet');
    expect(textOf(find(element, '.title'))).to.equal('My sheet for the appointment');
    expect(find(element, '.red-flags').checkVisibility()).to.equal(true);
  });

  it('takes the level of its heading from the page', async () => {
    const element = await mount<HelioSheet>(html`<helio-sheet heading-level="4"></helio-sheet>`, 'helio-sheet');
    expect(find(element, '.title').localName).to.equal('h4');
  });

  it('has what was ticked in another element of the page', async () => {
    const [, sheet, asked] = await both();
    expect(asked).not.to.equal('');
    expect(await copied(sheet)).to.contain(asked);
  });

  it('no longer has what an element that has left the page held', async () => {
    const [checklist, sheet, asked] = await both();
    checklist.remove();
    expect(await copied(sheet)).not.to.contain(asked);
  });

  it('clears the whole page after asking', async () => {
    const [checklist, sheet, asked] = await both();
    await press(sheet, 'clear');
    expect(textOf(find(sheet, '#question'))).to.contain('anywhere on this page');
    await press(sheet, 'clear-now');
    await checklist.updateComplete;
    expect(find<HTMLInputElement>(checklist, '[data-tick="ask-usual"]').checked).to.equal(false);
    expect(await copied(sheet)).not.to.contain(asked);
  });

  it('gathers without an event that a page could hear', async () => {
    const [, sheet, asked] = await both();
    const { dispatchEvent } = EventTarget.prototype;
    const heard: Event[] = [];
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event);
      return dispatchEvent.call(this, event);
    };
    try {
      expect(await copied(sheet)).to.contain(asked);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(heard.filter(({ type }) => type !== 'click').map(({ type }) => type)).to.deep.equal([]);
  });

  it('prints one page with what was ticked, lines for the hand and emergencies', async () => {
    const [, sheet, asked] = await both();
    let words = '';
    let said = '';
    const appended = new MutationObserver((records) => {
      for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) continue;
        const { contentWindow } = frame;
        contentWindow.print = () => {
          const paper = contentWindow.document.querySelector('div')?.shadowRoot?.querySelector('.one-sheet');
          words = paper?.textContent ?? '';
          said = paper?.querySelector('.red-flags')?.textContent ?? '';
        };
      }
    });
    if (sheet.shadowRoot) appended.observe(sheet.shadowRoot, { childList: true });
    await press(sheet, 'print');
    await press(sheet, 'print-page');
    await waitUntil(() => words);
    appended.disconnect();
    expect(words).to.contain(asked).and.to.contain('My three most important questions').and.to.contain('At night:');
    expect(said).not.to.equal('');
  });
});

describeAxe({ tag: 'helio-sheet', stories, most: [stories.adult] });
