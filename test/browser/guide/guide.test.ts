import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/guide.js';
import type { HelioGuide } from '../../../src/elements/guide/guide.js';
import { renderDocument } from '../../../src/ssr/index.js';
import * as stories from '../../../stories/guide.stories.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf, warningsOf } from '../mount.js';

const guide = (template = html`<helio-guide></helio-guide>`): Promise<HelioGuide> => mount(template, 'helio-guide');
const partsOf = (element: HelioGuide): string[] => findAll(element, '.contents a').map(({ dataset }) => dataset['to'] ?? '');
const shown = (element: HelioGuide): string[] =>
  findAll(element, '.chapter')
    .filter((chapter) => !chapter.hidden)
    .map((chapter) => chapter.firstElementChild?.localName ?? '');
const partIn = (element: HelioGuide, name: string): HTMLElement => find(element, `[data-chapter="${name}"] > *`);
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

async function until(what: () => boolean): Promise<void> {
  while (!what()) await frame();
}
async function press(element: HelioGuide, selector: string): Promise<void> {
  const before = shown(element).join();
  find(element, selector).click();
  await until(() => shown(element).join() !== before);
  await element.updateComplete;
  await frame();
}
const allThere = (element: HelioGuide): Promise<void> =>
  until(() => findAll(element, '.chapter').every((chapter) => chapter.firstElementChild?.shadowRoot?.querySelector('.title')));
const focused = (element: HelioGuide): Element | null | undefined => element.shadowRoot?.activeElement?.shadowRoot?.activeElement;

describe('guide', () => {
  it('has contents, one part at a time, the summary first, previous and next', async () => {
    const element = await guide();
    expect(textOf(find(element, '.title'))).to.equal('Dermatomyositis: a guide');
    expect(partsOf(element).slice(0, 2)).to.deep.equal(['summary', 'condition-card']);
    expect(shown(element)).to.deep.equal(['helio-summary']);
    expect(element.shadowRoot?.querySelector('.pager .previous')).to.equal(null);
    await press(element, '.pager .next');
    expect(shown(element)).to.deep.equal(['helio-condition-card']);
    expect(textOf(find(element, '[aria-current="page"]'))).to.equal('What it is');
    expect(focused(element)?.className).to.equal('title');
    await press(element, '.pager .previous');
    expect(shown(element)).to.deep.equal(['helio-summary']);
  });

  it('reflects nothing of what a reader does, and puts nothing of it into the address', async () => {
    const element = await guide();
    const [address, entries] = [location.href, history.length];
    await press(element, '.contents [data-to="causes"]');
    expect([String(element.part), element.getAttribute('part'), location.href, history.length]).to.deep.equal([
      'causes',
      null,
      address,
      entries,
    ]);
  });

  it('shows the part that its attribute names, in the order that the host has written', async () => {
    const element = await guide(html`<helio-guide parts="causes glossary summary" part="glossary"></helio-guide>`);
    expect(partsOf(element)).to.deep.equal(['causes', 'glossary', 'summary']);
    expect(shown(element)).to.deep.equal(['helio-glossary']);
    element.setAttribute('part', 'summary');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['helio-summary']);
  });

  it('warns of names that it does not know, naming what is allowed, and keeps the rest', async () => {
    let element: HelioGuide | undefined;
    const said = await warningsOf(async () => {
      element = await guide(html`<helio-guide parts="causes hat glossary" part="hat" linkable="perhaps"></helio-guide>`);
    });
    expect(said.filter((line) => line.includes('parts="causes hat glossary": allowed are summary, condition-card,')).length).to.equal(1);
    expect(said.filter((line) => line.includes('part="hat": allowed are summary, condition-card,')).length).to.equal(1);
    expect(said.filter((line) => line.includes('linkable="perhaps": allowed are true, false; using false.')).length).to.equal(1);
    expect(partsOf(element!)).to.deep.equal(['causes', 'glossary']);
    expect(element?.linkable).to.equal(false);
  });

  it('gives its parts what is set for it, and headings one level below its own, below h6, too', async () => {
    const element = await guide(html`<helio-guide heading-level="6" level="easy" country="GB" parts="causes summary"></helio-guide>`);
    const title = find(partIn(element, 'causes'), '.title');
    expect([find(element, '.title').localName, title.role, title.ariaLevel]).to.deep.equal(['h6', 'heading', '7']);
    expect(textOf(find(partIn(element, 'causes'), '.emergency'))).to.contain('999');
    element.headingLevel = 3;
    await element.updateComplete;
    await allThere(element);
    expect(find(partIn(element, 'causes'), '.title').localName).to.equal('h4');
    expect(find(partIn(element, 'summary'), '.title').localName).to.equal('h4');
  });

  it('keeps what a reader has done in a part, and the words that they chose, in the next', async () => {
    const element = await guide(html`<helio-guide parts="quiz causes"></helio-guide>`);
    const quiz = partIn(element, 'quiz');
    find(quiz, 'button[data-item="reviews"]').click();
    find<HTMLInputElement>(quiz, '[name="level"][value="easy"]').click();
    await press(element, '.pager .next');
    expect((partIn(element, 'causes') as HTMLElement & { level: string }).level).to.equal('easy');
    await press(element, '.pager .previous');
    expect(findAll(partIn(element, 'quiz'), '[aria-pressed="true"]').length).to.equal(1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect((partIn(element, 'causes') as HTMLElement & { level: string }).level).to.equal('standard');
    expect(findAll(partIn(element, 'quiz'), '[aria-pressed="true"]').length).to.equal(0);
  });

  it('has one purpose, one help box and one review state at a time', async () => {
    const element = await guide(html`<helio-guide parts="summary causes glossary"></helio-guide>`);
    await allThere(element);
    for (const selector of ['.contents [data-to="causes"]', '.contents [data-to="glossary"]']) {
      await press(element, selector);
      for (const once of ['.purpose', '.red-flags', '.review']) {
        await until(() => seen(element, once) > 0);
        expect(seen(element, once), once).to.equal(1);
      }
    }
  });

  it('has all parts without a press, for the browser’s own search, which brings a part up', async () => {
    const element = await guide(html`<helio-guide parts="summary causes"></helio-guide>`);
    await allThere(element);
    const chapter = find(element, '[data-chapter="causes"]');
    expect(chapter.getAttribute('hidden')).to.equal('until-found');
    chapter.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['helio-causes']);
  });

  it('brings a reader back to where they were', async () => {
    const element = await guide(html`<helio-guide parts="quiz daily-life"></helio-guide>`);
    await allThere(element);
    const quiz = partIn(element, 'quiz');
    find(quiz, 'button[data-item="exercise"][data-option="false"]').click();
    await until(() => quiz.shadowRoot!.querySelector('.again .way[href]') !== null);
    const way = find(quiz, '.again .way');
    way.focus();
    way.click();
    await until(() => shown(element).join() === 'helio-daily-life');
    await element.updateComplete;
    expect(find(partIn(element, 'daily-life'), '#detail-moving').checkVisibility()).to.equal(true);
    await press(element, '[data-action="back"]');
    expect(shown(element)).to.deep.equal(['helio-quiz']);
    expect(focused(element)).to.equal(way);
    expect(element.shadowRoot?.querySelector('[data-action="back"]')).to.equal(null);
  });

  it('keeps the place of who stops, and says so', async () => {
    const element = await guide(html`<helio-guide parts="causes glossary"></helio-guide>`);
    await press(element, '.pager .next');
    find(element, '[data-action="stop"]').click();
    await until(() => element.shadowRoot!.querySelector('[data-action="go-on"]') !== null);
    expect(textOf(find(element, '.places [role="status"]'))).to.contain('for as long as this page is open');
    await press(element, '.contents [data-to="causes"]');
    expect(textOf(find(element, '[data-action="go-on"]'))).to.equal('Go on where you stopped: Medical words');
    await press(element, '[data-action="go-on"]');
    expect(shown(element)).to.deep.equal(['helio-glossary']);
  });

  it('keeps the part in the address where the host has asked for it, and follows it', async () => {
    const element = await guide(html`<helio-guide linkable parts="causes glossary"></helio-guide>`);
    await press(element, '.pager .next');
    expect(location.hash).to.equal('#helio-guide-glossary');
    location.hash = '#helio-guide-causes';
    await until(() => shown(element).join() === 'helio-causes');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves out a part that the pack has no slice for, and says why it shows none', async () => {
    const said = await warningsOf(async () => {
      const element = await guide(html`<helio-guide pack="nobody"></helio-guide>`);
      expect(element.shadowRoot?.querySelector('.base')).to.equal(null);
    });
    expect(said.join()).to.contain('<helio-guide> pack="nobody": no pack of this id is registered on this page.');
  });

  it('shows what its document says in the place of a part that fails', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<helio-guide parts="causes">${renderDocument('helio-guide', { parts: 'causes' })}</helio-guide>`;
    document.body.append(holder);
    const element = holder.firstElementChild as HelioGuide;
    await element.updateComplete;
    const part = partIn(element, 'causes') as HTMLElement & { pack: string };
    await warningsOf(async () => {
      part.pack = 'nobody';
      await element.updateComplete;
    });
    expect(textOf(part)).to.contain('What causes dermatomyositis');
    holder.remove();
  });
});

const seen = (element: HelioGuide, selector: string): number =>
  findAll(element, '.chapter > *')
    .flatMap((part) => findAll(part, selector))
    .filter((part) => part.checkVisibility()).length;

describeAxe({ tag: 'helio-guide', stories, most: [stories.few] });
