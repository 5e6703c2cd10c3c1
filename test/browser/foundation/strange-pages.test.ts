import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { HelioElement } from '../../../src/base/element.js';
import { find, findAll, textOf, warningsOf } from '../mount.js';

async function shown(tag: string, parent: Element = document.body): Promise<HelioElement> {
  const element = document.createElement(tag) as HelioElement;
  parent.append(element);
  await element.updateComplete;
  return element;
}

const frame = async (source = 'about:blank'): Promise<Document & { readonly defaultView: Window & typeof globalThis }> => {
  const element = document.createElement('iframe');
  element.src = source;
  document.body.append(element);
  if (source !== 'about:blank')
    await new Promise((resolve) => {
      element.addEventListener('load', resolve);
    });
  return element.contentDocument as Document & { readonly defaultView: Window & typeof globalThis };
};

/** As translators of pages do it: each text gives way to a `font` within a `font`. */
function translate(root: ShadowRoot, how: 'replace' | 'wrap'): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    if (how === 'replace') {
      inner.textContent = text.data.trim() ? `Ü ${text.data}` : text.data;
      text.replaceWith(outer);
    } else {
      text.before(outer);
      inner.append(text);
      if (text.data.trim()) text.data = `Ü ${text.data}`;
    }
  }
}

describe('a translated page', () => {
  for (const how of ['replace', 'wrap'] as const) {
    it(`keeps its translation, and counts on (${how})`, async () => {
      const element = await shown('helio-treatment-table');
      const title = find(element, '.title');
      translate(element.shadowRoot!, how);
      document.documentElement.lang = 'de';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(find(element, '.title')).to.equal(title);
      expect(textOf(title)).to.match(/^Ü /);
      const boxes = findAll<HTMLInputElement>(element, '[name="compare"]');
      for (const [index, box] of boxes.slice(0, 2).entries()) {
        box.click();
        await element.updateComplete;
        await Promise.resolve();
        expect(textOf(find(element, '.bar p'))).to.match(new RegExp(`^${String(index + 1)}\\b`));
      }
      find(element, '[data-action="compare"]').click();
      await element.updateComplete;
      expect(find(element, '.comparison').checkVisibility()).to.equal(true);
      find(element, '[data-action="close"]').click();
      await element.updateComplete;
      expect(findAll(element, '.comparison').length).to.equal(0);
      expect(textOf(find(element, '.title'))).to.match(/^Ü /);
      document.documentElement.lang = 'en';
      element.remove();
    });
  }
});

describe('in another document', () => {
  it('an element has its styles, and again when it is back', async () => {
    const element = await shown('helio-body-map');
    const other = await frame();
    const styles = (): unknown[] => [
      element.shadowRoot!.adoptedStyleSheets.length,
      element.ownerDocument.defaultView!.getComputedStyle(find(element, '.choice')).minBlockSize,
      element.ownerDocument.defaultView!.getComputedStyle(find(element, '.figure path')).fill,
    ];
    const before = styles();
    other.body.append(element);
    other.documentElement.lang = 'en';
    await element.updateComplete;
    expect(styles()).to.deep.equal(before);
    document.body.append(element);
    await element.updateComplete;
    expect(styles()).to.deep.equal(before);
    const born = await shown('helio-causes', other.body);
    expect(born.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(1);
    element.remove();
    other.defaultView.frameElement?.remove();
  });
});

describe('a page with built-ins of its own', () => {
  it('has its figure although Array.from knows no second parameter, and keys although toJSON says nothing', async () => {
    const { from } = Array;
    const patched = Object.prototype as { toJSON?: unknown };
    Array.from = ((list: Iterable<unknown>) => [...(list as unknown[])]) as typeof Array.from;
    patched.toJSON = () => '';
    try {
      const map = await shown('helio-body-map');
      map.setAttribute('view', 'face');
      await map.updateComplete;
      expect(findAll(map, '.figure path').length).to.be.greaterThan(50);
      const easy = await shown('helio-causes');
      const before = textOf(find(easy, '.base'));
      easy.level = 'easy';
      await easy.updateComplete;
      expect(textOf(find(easy, '.base'))).not.to.equal(before);
      map.remove();
      easy.remove();
    } finally {
      Array.from = from;
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    }
  });

  it('keeps the document, where it has taken a name that Lit needs', async () => {
    const image = document.createElement('img');
    image.name = 'importNode';
    const element = document.createElement('helio-criteria-card') as HelioElement;
    element.innerText = 'The document.';
    await warningsOf(async () => {
      document.body.append(image, element);
      await element.updateComplete;
      image.remove();
    });
    const { width, height } = element.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.greaterThan(5);
    element.remove();
  });
});

describe('an XHTML page', () => {
  it('has the element or its document', async function () {
    // A page of its own loads every module anew.
    this.timeout(20_000);
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A page</title></head><body>
      <helio-condition-card><p>The document.</p></helio-condition-card></body></html>`;
    const other = await frame(URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' })));
    const card = other.querySelector<HelioElement>('helio-condition-card')!;
    const script = other.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
    Object.assign(script, { type: 'module', src: new URL('../../../src/define/condition-card.ts', import.meta.url).href });
    other.documentElement.append(script);
    await waitUntil(() => card.shadowRoot?.querySelector('slot, .title'), 'upgraded', { timeout: 15_000 });
    const live = card.shadowRoot?.querySelector('.title');
    expect((live ?? card.querySelector('p')!).checkVisibility()).to.equal(true);
    other.defaultView.frameElement?.remove();
  });
});
