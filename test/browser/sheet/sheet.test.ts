import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define/body-map.js';
import '../../../src/define/clinic-checklist.js';
import '../../../src/define/daily-life.js';
import '../../../src/define/settings.js';
import '../../../src/define/sheet.js';
import '../../../src/define/treatment-table.js';
import { registerPack } from '../../../src/content/register-pack.js';
import type { HelioClinicChecklist } from '../../../src/elements/clinic-checklist/clinic-checklist.js';
import type { HelioSheet } from '../../../src/elements/sheet/sheet.js';
import { part as checklistPart } from '../../../src/generated/packs/dermatomyositis/checklist.js';
import { part as sheetPart } from '../../../src/generated/packs/dermatomyositis/sheet.js';
import * as stories from '../../../stories/sheet.stories.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf } from '../mount.js';

const page = html`<div><helio-clinic-checklist></helio-clinic-checklist><helio-sheet></helio-sheet></div>`;
const sheetIn = (markup: TemplateResult): Promise<HelioSheet> => mount<HelioSheet>(markup, 'helio-sheet');
const alone = (): Promise<HelioSheet> => sheetIn(html`<helio-sheet></helio-sheet>`);

/** An element beside the sheet, once it has what is pressed. */
async function beside(sheet: HelioSheet, tag: string, selector: string): Promise<HTMLElement> {
  const element = sheet.parentElement?.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no ${tag}`);
  await waitUntil(() => element.shadowRoot?.querySelector(selector));
  return element;
}

async function both(): Promise<[HelioClinicChecklist, HelioSheet, string]> {
  const sheet = await sheetIn(page);
  const checklist = (await beside(sheet, 'helio-clinic-checklist', '[data-tick]')) as HelioClinicChecklist;
  const tick = find<HTMLInputElement>(checklist, '[data-tick="ask-usual"]');
  const asked = textOf(find(checklist, '.tick-row:has([data-tick="ask-usual"]) label')).trim();
  tick.click();
  await checklist.updateComplete;
  return [checklist, sheet, asked];
}

async function tick(sheet: HelioSheet, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) find(sheet, `[data-tick="${id}"]`).click();
  await sheet.updateComplete;
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

/** What `look` sees of the paper, as it is laid out when it is printed. */
async function onPaper<T>(sheet: HelioSheet, look: (paper: HTMLElement) => T): Promise<T> {
  const seen: T[] = [];
  const appended = new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) continue;
      const { contentWindow } = frame;
      contentWindow.print = () => {
        const paper = contentWindow.document.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('.my-sheet');
        if (paper) seen.push(look(paper));
      };
    }
  });
  if (sheet.shadowRoot) appended.observe(sheet.shadowRoot, { childList: true });
  await press(sheet, 'print');
  await waitUntil(() => seen.length > 0);
  appended.disconnect();
  return seen[0] as T;
}

const words = (paper: HTMLElement): string => paper.textContent.replace(/\s+/g, ' ');

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

  it('shows at once what is chosen elsewhere, and no longer what is not', async () => {
    const [checklist, sheet, asked] = await both();
    await sheet.updateComplete;
    expect(textOf(find(sheet, '.chosen'))).to.contain(asked);
    find(checklist, '[data-tick="ask-usual"]').click();
    await checklist.updateComplete;
    await sheet.updateComplete;
    expect(textOf(find(sheet, '.chosen'))).not.to.contain(asked);
  });

  it('has what was noticed, compared and starred, and nothing that was only opened', async () => {
    const sheet = await sheetIn(
      html`<div>
        <helio-body-map mode="collect"></helio-body-map><helio-body-map class="learn"></helio-body-map>
        <helio-treatment-table></helio-treatment-table><helio-sheet></helio-sheet>
      </div>`,
    );
    const map = await beside(sheet, 'helio-body-map', 'input[data-finding="itch"]');
    const learn = await beside(sheet, '.learn', 'button[data-finding="weak-hips"]');
    const table = await beside(sheet, 'helio-treatment-table', '[name="compare"]');
    find(map, 'input[data-finding="itch"]').click();
    find(learn, 'button[data-finding="weak-hips"]').click();
    for (const id of ['ivig', 'methotrexate']) find(table, `[name="compare"][value="${id}"]`).click();
    await (table as HelioSheet).updateComplete;
    find(table, '[data-action="compare"]').click();
    await (table as HelioSheet).updateComplete;
    find(table, '[data-star="pregnancy"]').click();
    await sheet.updateComplete;
    const text = await copied(sheet);
    expect(text).to.contain('What I have noticed\n☑ My skin itches');
    expect(text).to.match(/compared\n☑ .*\n☑ .*ethotrexate/);
    expect(text).to.contain('Matters to me\n☑ Pregnancy');
    expect(text).not.to.match(/stairs|chair/);
  });

  it('has what was chosen in elements of its own pack, and of no other', async () => {
    for (const part of [checklistPart, sheetPart]) registerPack({ ...part, id: 'another' });
    const sheet = await sheetIn(
      html`<div>
        <helio-clinic-checklist></helio-clinic-checklist><helio-clinic-checklist class="other" pack="another"></helio-clinic-checklist>
        <helio-sheet pack="another"></helio-sheet>
      </div>`,
    );
    const own = await beside(sheet, '.other', '[data-tick]');
    const foreign = await beside(sheet, 'helio-clinic-checklist', '[data-tick]');
    const [first, second] = ['ask-usual', 'ask-trial'].map((id) => textOf(find(own, `.tick-row:has([data-tick="${id}"]) label`)).trim());
    find(own, '[data-tick="ask-usual"]').click();
    find(foreign, '[data-tick="ask-trial"]').click();
    await sheet.updateComplete;
    expect(await copied(sheet))
      .to.contain(first)
      .and.not.to.contain(second);
  });

  it('clears every element of the page, also one that hands over nothing', async () => {
    const sheet = await sheetIn(html`<div><helio-daily-life></helio-daily-life><helio-sheet></helio-sheet></div>`);
    const daily = await beside(sheet, 'helio-daily-life', '.letter input');
    const box = find<HTMLInputElement>(daily, '.letter input');
    box.click();
    await tick(sheet, 'topic-skin');
    await press(sheet, 'clear');
    await press(sheet, 'clear-now');
    await (daily as HelioSheet).updateComplete;
    await sheet.updateComplete;
    expect(find<HTMLInputElement>(daily, '.letter input').checked).to.equal(false);
    expect(find<HTMLInputElement>(sheet, '[data-tick="topic-skin"]').checked).to.equal(false);
  });

  it('hands over nothing that a listener of the page or the registry of elements could hear', async () => {
    const heard: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    const types = Object.keys(window).filter((name) => name.startsWith('on'));
    const hear = ({ type }: Event): void => void heard.push(type);
    const registry = customElements as unknown as Record<string, unknown>;
    const [checklist, sheet, asked] = await both();
    await sheet.updateComplete;
    for (const name of types) addEventListener(name.slice(2), hear, { capture: true });
    for (const name of ['get', 'define', 'upgrade', 'whenDefined', 'getName'])
      registry[name] = (...given: unknown[]): unknown => {
        heard.push(`registry ${name}`);
        return (CustomElementRegistry.prototype as unknown as Record<string, (...all: unknown[]) => unknown>)[name]?.apply(
          customElements,
          given,
        );
      };
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    try {
      checklist.requestUpdate();
      await checklist.updateComplete;
      await sheet.updateComplete;
      expect(await copied(sheet)).to.contain(asked);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      for (const name of types) removeEventListener(name.slice(2), hear, { capture: true });
      for (const name of ['get', 'define', 'upgrade', 'whenDefined', 'getName']) Reflect.deleteProperty(registry, name);
    }
    // The press itself, which a script of the page made.
    expect(heard.filter((type) => !/click|pointer|mouse|focus/.test(type))).to.deep.equal([]);
  });

  it('prints what was ticked, lines for the hand and emergencies, and asks nothing before', async () => {
    const [, sheet, asked] = await both();
    const [said, flags] = await onPaper(sheet, (paper) => [words(paper), paper.querySelectorAll('.red-flags .emergency li').length]);
    expect(said).to.contain(asked).and.to.contain('My three most important questions').and.to.contain('At night:');
    expect(said).to.contain('Last:').and.to.contain('Next:').and.to.contain('Date:');
    expect(flags).to.equal(findAll(sheet, '.red-flags .emergency li').length);
  });

  it('puts first what matters most, at most three', async () => {
    const sheet = await alone();
    await tick(sheet, 'ask-active', 'ask-aim', 'topic-skin', 'topic-pain');
    for (const index of [3, 1, 0]) findAll(sheet, '[data-most]')[index]?.click();
    await sheet.updateComplete;
    expect(findAll<HTMLButtonElement>(sheet, '[data-most]').map(({ disabled }) => disabled)).to.deep.equal([false, false, true, false]);
    const first = await onPaper(sheet, (paper) => [...paper.querySelectorAll('.kept')].map((entry) => entry.textContent));
    expect(first).to.deep.equal([
      '1. Pain and stiff joints',
      '2. What do we want to reach by the next visit, and how will we know?',
      '3. Is the illness active now, or is this left from before?',
    ]);
  });

  it('leaves out private topics where asked: on paper, as text, and as empty boxes', async () => {
    const sheet = await alone();
    await tick(sheet, 'topic-skin', 'topic-sex');
    expect(await copied(sheet)).to.contain('Sex and closeness');
    find(sheet, '[name="without-private"]').click();
    await sheet.updateComplete;
    expect(await copied(sheet))
      .to.contain('Skin and itching')
      .and.not.to.contain('Sex');
    expect(await onPaper(sheet, words))
      .to.contain('Skin and itching')
      .and.not.to.match(/Sex and|Alcohol|private/);
  });

  it('names the day of a weekly medicine only if it was chosen, in full, without a dose', async () => {
    const sheet = await alone();
    expect(await onPaper(sheet, words)).not.to.contain('My methotrexate day');
    find(sheet, '[name="weekday"][value="4"]').click();
    await sheet.updateComplete;
    const [day, beside] = await onPaper(sheet, (paper) => [...paper.querySelectorAll('.weekly p')].map(({ textContent }) => textContent));
    expect(day).to.equal('My methotrexate day: Thursday. Once a week, never daily.');
    expect(beside).to.contain('Folic acid');
    expect(await onPaper(sheet, words)).not.to.match(/\d\s*(mg|g|ml|tablets?|units?)\b/i);
  });

  for (const large of [false, true])
    it(`fits two sheets whatever was ticked, and says what did not fit${large ? ', in large print' : ''}`, async () => {
      const sheet = await sheetIn(page);
      const checklist = await beside(sheet, 'helio-clinic-checklist', '[data-tick]');
      for (const box of [...findAll(checklist, '[data-tick]'), ...findAll(sheet, '[data-tick]')]) box.click();
      find(sheet, '[name="weekday"][value="1"]').click();
      if (large) find(sheet, '[name="large"]').click();
      await sheet.updateComplete;
      const paper = await onPaper(sheet, (printed) => ({
        heights: [...printed.querySelectorAll<HTMLElement>('.side')].map(({ offsetHeight, offsetWidth }) => offsetHeight / offsetWidth),
        entries: printed.querySelectorAll('.entry').length,
        said: printed.querySelector('.not-all')?.textContent,
        safe: printed.querySelectorAll('.red-flags .emergency li').length,
        handLines: printed.querySelectorAll('.side > .to-fill, .side div:not(.face) > .to-fill').length,
        type: Math.min(
          ...[...printed.querySelectorAll('.entry')].map((entry) => Math.round(parseFloat(getComputedStyle(entry).fontSize) * 0.75)),
        ),
      }));
      const chosen = findAll(sheet, '.chosen li').length;
      // Letter, less margins of 18 mm, is 174 × 243 mm.
      expect(Math.max(...paper.heights)).to.be.below(1.39);
      expect(paper.safe).to.equal(findAll(sheet, '.red-flags .emergency li').length);
      expect(paper.handLines).to.be.above(10);
      if (large) expect(paper.type).to.be.at.least(16);
      if (paper.entries < chosen) expect(paper.said).to.contain(String(chosen - paper.entries));
      else expect(paper.said).to.equal('');
    });

  for (const [figure, level] of ['adult', 'child', 'teen'].flatMap((each) => [[each, 'standard'] as const, [each, 'easy'] as const]))
    it(`has a card as large as two bank cards, and all of its words are on it: ${figure}, ${level}`, async () => {
      const sheet = await sheetIn(html`<helio-settings figure=${figure} level=${level}><helio-sheet></helio-sheet></helio-settings>`);
      const faces = await onPaper(sheet, (paper) =>
        [...paper.querySelectorAll<HTMLElement>('.face')].map((face) => ({
          size: [face.offsetWidth, face.offsetHeight].map((pixels) => Math.round((pixels / 96) * 254) / 10),
          isCut: face.scrollHeight > face.clientHeight || face.scrollWidth > face.clientWidth,
          words: face.innerText,
        })),
      );
      for (const { size, isCut } of faces) {
        expect(size[0]).to.be.closeTo(85.6, 0.4);
        expect(size[1]).to.be.closeTo(54, 0.6);
        expect(isCut).to.equal(false);
      }
      expect(faces).to.have.length(2);
      expect(faces[0]?.words).to.contain('steroids').and.to.contain('Allergies:');
      expect(faces[1]?.words).to.contain('At night:').and.to.contain('No live vaccines');
    });

  it('shows on the card what is true of the reader, and a box for the pen for the rest', async () => {
    const sheet = await alone();
    await tick(sheet, 'card-steroids');
    const boxes = await onPaper(sheet, (paper) =>
      [...paper.querySelectorAll('.face .box')].map(({ classList }) => classList.contains('on')),
    );
    expect(boxes).to.deep.equal([true, false]);
  });

  it('has a code of the page, drawn as one path, and the address as words', async () => {
    const sheet = await alone();
    const [nodesOfCode, address] = await onPaper(sheet, (paper) => [
      paper.querySelector('.code')?.querySelectorAll('*').length,
      paper.querySelector('.address')?.textContent,
    ]);
    expect(nodesOfCode).to.equal(1);
    expect(address).to.contain(location.href.replace(/#.*/, '')).and.not.to.contain('#');
  });

  it('has the head of the host', async () => {
    const sheet = await sheetIn(
      html`<helio-sheet
        ><p slot="header">Rheumatology, City Hospital<br />Ward 4</p></helio-sheet
      >`,
    );
    const lines = await onPaper(sheet, (paper) => [...paper.querySelectorAll('.host p')].map(({ textContent }) => textContent));
    expect(lines).to.deep.equal(['Added by this website', 'Rheumatology, City Hospital', 'Ward 4']);
  });

  it('says no word of cancer, work or sex to a parent', async () => {
    const sheet = await sheetIn(html`<helio-settings figure="child"><helio-sheet></helio-sheet></helio-settings>`);
    expect(textOf(find(sheet, '.body'))).not.to.match(/cancer|\bSex\b|benefits/i);
  });
});

describeAxe({ tag: 'helio-sheet', stories, most: [stories.adult] });
