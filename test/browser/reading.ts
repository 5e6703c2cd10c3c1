/** What every element that is read rather than operated does, in the browser. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/settings.js';
import type { HelioElement } from '../../src/base/element.js';
import { ariaSnapshot } from '../runner/commands.js';
import { find, findAll, mount, textOf, warningsOf } from './mount.js';

interface Subject {
  readonly tag: string;
  /** Whether parts of it are folded: if so, they must be there, and open. Default true. */
  readonly folds?: boolean;
  /** The headings that are seen before anything is opened, down to the box that says when to get help: title and sections. */
  readonly headings: readonly string[];
}

export function describeReading({ tag, folds = true, headings }: Subject): void {
  /** The element with these attributes, and its document inside. */
  const open = (
    attributes: Readonly<Record<string, string>> = {},
    settings: Readonly<Record<string, string>> = {},
  ): Promise<HelioElement> => {
    const [top, element] = ['helio-settings', tag].map((each) => document.createElement(each)) as [HTMLElement, HelioElement];
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [name, value] of Object.entries(settings)) top.setAttribute(name, value);
    const text = document.createElement('p');
    text.textContent = 'The document.';
    element.append(text);
    top.append(element);
    return mount(html`${top}`, tag);
  };

  describe(`${tag}, as every element that is read`, () => {
    it('has its headings in order, in the accessibility tree', async () => {
      await open();
      const seen = [...(await ariaSnapshot(tag)).matchAll(/- '?heading "(.*)" \[level=[23]\]/g)].map(([, words]) => words);
      expect(seen).to.deep.equal(headings);
    });

    it('takes the level of its headings and the words from above', async () => {
      const element = await open({}, { 'heading-level': '4', level: 'easy' });
      expect(find(element, '.title').localName).to.equal('h4');
      expect(element.level).to.equal('easy');
    });

    it('changes its words at once', async () => {
      const element = await open();
      const before = textOf(find(element, '.body'));
      find<HTMLInputElement>(element, 'input[name="level"][value="easy"]').click();
      await element.updateComplete;
      expect(element.level).to.equal('easy');
      expect(textOf(find(element, '.body'))).not.to.equal(before);
    });

    if (folds) describeFolding(tag, open);
    else
      it('folds nothing', async () => {
        const element = await open();
        expect(findAll(element, '.body :is(.disclosure, .detail, [aria-expanded], [hidden="until-found"])')).to.deep.equal([]);
      });

    it('says what is missing, and shows its document, where there is no such pack', async () => {
      let element: HelioElement | undefined;
      const warnings = await warningsOf(async () => {
        element = await open({ pack: 'lupus' });
      });
      expect(warnings).to.deep.equal([`[heliotrope] <${tag}> pack="lupus": no pack of this id is registered on this page.`]);
      expect(element?.querySelector('p')?.checkVisibility()).to.equal(true);
    });

    it('warns once of a level that there is not', async () => {
      const warnings = await warningsOf(() => open({ level: 'hard' }));
      expect(warnings).to.deep.equal([`[heliotrope] <${tag}> level="hard": allowed are standard, easy; using standard.`]);
    });
  });
}

function describeFolding(tag: string, open: () => Promise<HelioElement>): void {
  /** What a button opens. */
  const detailOf = (element: HelioElement, button: HTMLElement): HTMLElement =>
    find(element, `[id="${button.getAttribute('aria-controls') ?? ''}"]`);
  /** Every button of a part, of which there must be one. */
  const buttonsOf = (element: HelioElement): HTMLElement[] => [find(element, '.disclosure'), ...findAll(element, '.disclosure').slice(1)];

  it('keeps open what is open when its words change', async () => {
    const element = await open();
    const button = find(element, '.disclosure');
    const part = button.getAttribute('aria-controls');
    button.click();
    find<HTMLInputElement>(element, 'input[name="level"][value="easy"]').click();
    await element.updateComplete;
    expect(findAll(element, '.disclosure[aria-expanded="true"]').map((each) => each.getAttribute('aria-controls'))).to.deep.equal([part]);
    expect(find(element, `[id="${part ?? ''}"] > *`).checkVisibility()).to.equal(true);
  });

  it('opens and closes each part by its button', async () => {
    const element = await open();
    for (const button of buttonsOf(element)) {
      const detail = detailOf(element, button);
      const state = (): unknown[] => [button.ariaExpanded, detail.getAttribute('hidden')];
      expect(state(), detail.id).to.deep.equal(['false', 'until-found']);
      button.click();
      expect(state(), detail.id).to.deep.equal(['true', null]);
      button.click();
      expect(state(), detail.id).to.deep.equal(['false', 'until-found']);
    }
  });

  it('opens a part in which the browser has found something', async () => {
    const element = await open();
    for (const button of buttonsOf(element)) {
      const detail = detailOf(element, button);
      detail.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(find(element, `[aria-controls="${detail.id}"]`).ariaExpanded, `${tag} ${detail.id}`).to.equal('true');
    }
  });
}
