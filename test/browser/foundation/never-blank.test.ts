import { expect } from '@open-wc/testing';
import { provide } from '../../../src/content/registry.js';
import '../../../src/define.js';
import type { HelioElement } from '../../../src/base/element.js';
import type { HelioErrorEvent } from '../../../src/base/events.js';
import { part } from '../../../src/generated/packs/dermatomyositis/all.js';
import { find, findAll, textOf, warningsOf } from '../mount.js';

type Patched = Record<string, (...parameters: unknown[]) => unknown>;
const names = ['body-map', 'criteria-card', 'treatment-table', 'causes', 'test-guide', 'sources', 'glossary'];

function withDocument(tag: string, attributes: Readonly<Record<string, string>> = {}): HelioElement {
  const element = document.createElement(tag) as HelioElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const text = document.createElement('p');
  text.textContent = 'The document.';
  element.append(text);
  return element;
}

const showsDocument = (element: Element): boolean => element.querySelector('p')!.checkVisibility();

describe('an element in which something goes wrong', () => {
  for (const name of names) {
    for (const method of ['willUpdate', 'render', 'updated']) {
      it(`helio-${name}, ${method}: shows its document, says so once, and recovers`, async () => {
        const element = withDocument(`helio-${name}`);
        const errors: string[] = [];
        element.addEventListener('helio-error', ({ message }: HelioErrorEvent) => errors.push(message));
        (element as unknown as Patched)[method] = () => {
          throw new Error('broken by the test');
        };
        const warnings = await warningsOf(async () => {
          document.body.append(element);
          await element.updateComplete;
          element.requestUpdate();
          await element.updateComplete;
        });
        expect(errors).to.deep.equal([`<helio-${name}> Error: broken by the test`]);
        expect(warnings.filter((line) => line.includes('broken by the test')).length).to.equal(1);
        expect(showsDocument(element)).to.equal(true);
        Reflect.deleteProperty(element, method);
        element.level = 'easy';
        await element.updateComplete;
        expect(showsDocument(element)).to.equal(false);
        expect(textOf(find(element, '.title')).length).to.be.greaterThan(3);
        expect(find(element, '.red-flags').checkVisibility()).to.equal(true);
        expect(findAll(element, '.title').length).to.equal(1);
        element.remove();
      });
    }
  }

  it('keeps what stands, where there is no document, and begins anew with whole contents', async () => {
    const element = document.createElement('helio-causes') as HelioElement;
    document.body.append(element);
    await element.updateComplete;
    const before = textOf(find(element, '.base'));
    await warningsOf(async () => {
      (element as unknown as Patched)['updated'] = () => {
        throw new Error('broken by the test');
      };
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(textOf(find(element, '.base'))).to.equal(before);
    Reflect.deleteProperty(element, 'updated');
    provide(part);
    await element.updateComplete;
    expect(textOf(find(element, '.base'))).to.equal(before);
    expect(findAll(element, '.base').length).to.equal(1);
    element.remove();
  });

  it('throws nothing from a property, whatever it is given', async () => {
    const odd = {
      toString(): string {
        throw new Error('no text');
      },
    };
    const list = new Proxy(['a'], {
      get(): never {
        throw new Error('no list');
      },
    });
    const element = document.createElement('helio-body-map') as unknown as Record<string, unknown> & HTMLElement;
    const settings = document.createElement('helio-settings') as unknown as Record<string, unknown> & HTMLElement;
    const warnings = await warningsOf(() => {
      for (const value of [odd, list, Object.create(null), Symbol('s'), [odd], () => odd]) {
        for (const name of ['pack', 'level', 'headingLevel', 'tone', 'selected', 'view']) element[name] = value;
        for (const name of ['pack', 'level', 'tone', 'helpBox']) settings[name] = value;
      }
    });
    expect(warnings.length).to.be.greaterThan(10);
    expect([element['pack'], element['tone'], element['view']]).to.deep.equal(['dermatomyositis', 5, 'front']);
  });

  it('throws nothing from a listener of its own, and stands', async () => {
    const element = document.createElement('helio-causes') as HelioElement;
    document.body.append(element);
    await element.updateComplete;
    const errors: string[] = [];
    element.addEventListener('helio-error', ({ message }: HelioErrorEvent) => errors.push(message));
    const thrown: unknown[] = [];
    const hear = (event: ErrorEvent): void => {
      thrown.push(event.error);
    };
    addEventListener('error', hear);
    await warningsOf(() => {
      const button = find(element, '.disclosure');
      button.closest = () => {
        throw new Error('broken by the test');
      };
      button.click();
    });
    removeEventListener('error', hear);
    expect([thrown.length, errors.length]).to.deep.equal([0, 1]);
    expect(find(element, '.title').checkVisibility()).to.equal(true);
    element.remove();
  });

  it('lets the others of a file go on, where one tag cannot be registered', async () => {
    const { defineElement } = await import('../../../src/base/define-element.js');
    const { define } = customElements;
    customElements.define = (tag, ...others) => {
      if (tag === 'helio-refused') throw new Error('refused');
      define.call(customElements, tag, ...others);
    };
    class One extends HTMLElement {
      static readonly version = '1';
    }
    class Two extends HTMLElement {
      static readonly version = '1';
    }
    const warnings = await warningsOf(() => {
      defineElement('helio-refused', One);
      defineElement('helio-taken', Two);
    });
    customElements.define = define;
    expect(warnings.length).to.equal(1);
    expect(customElements.get('helio-taken')).to.equal(Two);
  });

  it('has its list, where the figure cannot be drawn', async () => {
    const element = withDocument('helio-body-map', { view: 'hand', figure: 'teen' });
    const { createElementNS } = document;
    const errors: string[] = [];
    element.addEventListener('helio-error', ({ message }: HelioErrorEvent) => errors.push(message));
    await warningsOf(async () => {
      document.createElementNS = ((namespace: string, tag: string) => {
        if (tag === 'path') throw new Error('broken by the test');
        return createElementNS.call(document, namespace, tag);
      }) as typeof document.createElementNS;
      document.body.append(element);
      await element.updateComplete;
      Reflect.deleteProperty(document, 'createElementNS');
    });
    expect(errors.length).to.equal(1);
    expect(findAll(element, '.list [data-finding]').length).to.be.greaterThan(10);
    element.remove();
  });
});
