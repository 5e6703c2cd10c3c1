/** The document of an element in the page: pushed behind its tag, and linked to. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.js';
import { renderDocument } from '../../../src/ssr/index.js';

const stage = document.createElement('div');
document.body.append(stage);

/** A page as the parser reads it; our elements in it upgrade when it is put in. */
async function page(html: string): Promise<LitElement[]> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  stage.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  const elements = [...stage.querySelectorAll<LitElement>('helio-condition-card, helio-causes')];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

const title = 'What dermatomyositis is';
/** The headings with this text that a reader sees, in the page and in the elements. */
const seenTitles = (): number =>
  [
    ...stage.querySelectorAll('h2'),
    ...[...stage.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll('h2') ?? [])]),
  ].filter((each) => each.textContent === title && each.checkVisibility()).length;

const card = renderDocument('helio-condition-card');
const withoutIds = card.replaceAll(/ id="[^"]*"/g, '');
const withoutLinks = card.replaceAll(/ href="#[^"]*"/g, '');
const userContent = card.replaceAll(' id="', ' id="user-content-');
const oneLine = card.replaceAll('\n', ' ');

afterEach(() => {
  stage.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('a document that was pushed behind its tag', () => {
  for (const [what, html] of Object.entries({
    'by <p> around both': `<p><helio-condition-card>${card}</helio-condition-card></p>`,
    'by Markdown, in a sentence': `<p>Read this: <helio-condition-card>${oneLine}</helio-condition-card> and ask.</p>`,
    'by wpautop, with empty paragraphs and comments': `<p><helio-condition-card></p>\n<p> <br></p><!-- /wp:html -->\n${card}\n<p></helio-condition-card></p>`,
    'by <p> around words that embrace it': `<p><strong><helio-condition-card></helio-condition-card></strong></p>${card}`,
    'with a placeholder left in the tag': `<p><helio-condition-card><svg width="1" height="9"></svg></helio-condition-card></p>${card}`,
    'and lost its ids': `<p><helio-condition-card>${withoutIds}</helio-condition-card></p>`,
    'and lost its links': `<p><helio-condition-card>${withoutLinks}</helio-condition-card></p>`,
    'and had its ids prefixed': `<p><helio-condition-card>${userContent}</helio-condition-card></p>`,
    'and has a prefix of its own': `<p><helio-condition-card>${renderDocument('helio-condition-card', {}, { idPrefix: 'b-' })}</helio-condition-card></p>`,
  }))
    it(`${what} shows once`, async () => {
      const [element] = await page(`<style>article { display: block !important; }</style>${html}<h2>After</h2>`);
      expect(seenTitles()).to.equal(1);
      expect(element!.shadowRoot!.querySelector('h2')!.textContent).to.equal(title);
      expect(element!.querySelector('article')).to.not.equal(null);
      expect([...stage.querySelectorAll('h2')].at(-1)!.checkVisibility()).to.equal(true);
    });

  it('shows where the element cannot', async () => {
    const [element] = await page(`<p><helio-condition-card pack="none">${card}</helio-condition-card></p>`);
    expect(seenTitles()).to.equal(1);
    expect(element!.querySelector('h2')!.checkVisibility()).to.equal(true);
  });

  it('is found once the page has been read, if the element came first', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    try {
      await page('<p><helio-condition-card></helio-condition-card></p>');
    } finally {
      delete (document as { readyState?: unknown }).readyState;
    }
    stage.append(...new DOMParser().parseFromString(card, 'text/html').body.childNodes);
    expect(seenTitles()).to.equal(2);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(seenTitles()).to.equal(1);
  });

  it('is nothing else: what a host has behind an element stays', async () => {
    const causes = renderDocument('helio-causes');
    for (const behind of [
      causes,
      `<article><h2>Ours</h2></article>${card}`,
      `<article><h2>Another post</h2><helio-condition-card>${card}</helio-condition-card></article>`,
      `A word between.${card}`,
    ]) {
      const html = `<helio-condition-card></helio-condition-card>${behind}`;
      await page(html);
      const first = stage.querySelector('helio-condition-card')!;
      expect(first.childElementCount, behind.slice(0, 60)).to.equal(0);
      expect(first.nextSibling, behind.slice(0, 60)).to.not.equal(null);
    }
  });

  it('is not taken from another element, nor by one that has its own', async () => {
    const own = `<helio-condition-card>${card}</helio-condition-card>`;
    const [first, second] = await page(`<helio-condition-card></helio-condition-card>${own}`);
    expect([first!.childElementCount, second!.childElementCount]).to.deep.equal([0, 1]);
    const [holder] = await page(`${own}${card}`);
    expect(holder!.childElementCount).to.equal(1);
  });
});

/** Where the reader is, in the element. */
const reached = (element: Element): string => element.shadowRoot!.activeElement?.id ?? '';

async function follow(hash: string): Promise<void> {
  const changed = new Promise((heard) => {
    addEventListener('hashchange', heard, { once: true });
  });
  location.hash = hash;
  await changed;
  await Promise.resolve();
}

describe('a link to a part of a document', () => {
  it('leads to that part of the live element, at load, and opens what is folded', async () => {
    history.replaceState(null, '', '#helio-condition-card-source-3');
    const [element] = await page(`<helio-condition-card>${card}</helio-condition-card>`);
    await element!.updateComplete;
    expect(reached(element!)).to.equal('source-3');
    expect(element!.shadowRoot!.activeElement!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('does so when it is followed later, for every id of the document', async () => {
    const [element] = await page(`<helio-condition-card>${card}</helio-condition-card>`);
    const ids = [...element!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(20);
    for (const id of ids) {
      await follow(id);
      await element!.updateComplete;
      expect(reached(element!)).to.equal(id.replace('helio-condition-card-', ''));
    }
  });

  it('leads to every folded part, and opens it', async () => {
    const [causes] = await page(`<helio-causes>${renderDocument('helio-causes')}</helio-causes>`);
    const parts = [...causes!.querySelectorAll('section[id]:not([id$="get-help"])')];
    expect(parts.length).to.be.greaterThan(5);
    for (const { id } of parts) {
      await follow(id);
      await causes!.updateComplete;
      const part = causes!.shadowRoot!.activeElement!;
      expect(part.id).to.equal(id.replace('helio-causes-', ''));
      expect(part.querySelector('button')!.ariaExpanded, id).to.equal('true');
      expect(part.querySelector('.detail')!.firstElementChild!.checkVisibility(), id).to.equal(true);
    }
  });

  it('leads into the element whose document has the id', async () => {
    const second = renderDocument('helio-condition-card', { figure: 'child' }, { idPrefix: 'second-' });
    const [one, other] = await page(
      `<helio-condition-card>${card}</helio-condition-card><helio-condition-card figure="child">${second}</helio-condition-card>`,
    );
    await follow('second-helio-condition-card-source-2');
    await other!.updateComplete;
    expect([reached(one!), reached(other!)]).to.deep.equal(['', 'source-2']);
    await follow('helio-condition-card-source-2');
    await one!.updateComplete;
    expect([reached(one!), reached(other!)]).to.deep.equal(['source-2', '']);
  });

  it('leads into the first element of its tag where no document has it, and nowhere by an id of the host', async () => {
    const [one] = await page('<helio-condition-card></helio-condition-card><helio-condition-card></helio-condition-card>');
    await follow('helio-condition-card-get-help');
    await one!.updateComplete;
    expect(reached(one!)).to.equal('get-help');
    const [other] = await page('<p id="helio-condition-card-source-2" tabindex="0">Ours</p><helio-condition-card></helio-condition-card>');
    await follow('helio-condition-card-source-2');
    await other!.updateComplete;
    expect(reached(other!)).to.equal('');
    for (const odd of ['helio-condition-card-', 'helio-condition-card-none', '%E0%A4%A', '"]']) await follow(odd);
  });
});
