/** What every element that is read rather than operated does, in the browser. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/settings.js';
import type { HelioElement } from '../../src/base/element.js';
import { ariaSnapshot } from '../runner/commands.js';
import { find, findAll, mount, textOf, warningsOf } from './mount.js';

interface Subject {
  readonly tag: string;
  readonly slice: string;
  /** The headings that are seen before anything is opened, down to the box that says when to get help: title and sections. */
  readonly headings: readonly string[];
}

export function describeReading({ tag, slice, headings }: Subject): void {
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

    it('changes its words at once, and keeps open what is open', async () => {
      const element = await open();
      const button = findAll<HTMLButtonElement>(element, '.disclosure').at(0);
      button?.click();
      const before = textOf(find(element, '.body'));
      find<HTMLInputElement>(element, 'input[name="level"][value="easy"]').click();
      await element.updateComplete;
      expect(element.level).to.equal('easy');
      if (slice !== 'sources') expect(textOf(find(element, '.body'))).not.to.equal(before);
      if (button) expect(find(element, '.disclosure').getAttribute('aria-expanded')).to.equal('true');
    });

    it('opens and closes a part by its button', async () => {
      const element = await open();
      for (const button of findAll<HTMLButtonElement>(element, '.disclosure').slice(0, 1)) {
        const detail = element.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '');
        expect(detail?.getAttribute('hidden')).to.equal('until-found');
        button.click();
        expect([button.ariaExpanded, detail?.hasAttribute('hidden')]).to.deep.equal(['true', false]);
        button.click();
        expect(button.ariaExpanded).to.equal('false');
      }
    });

    it('opens a part in which the browser has found something', async () => {
      const element = await open();
      const detail = findAll(element, '.detail').at(0);
      detail?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      if (detail) expect(find(element, `[aria-controls="${detail.id}"]`).ariaExpanded).to.equal('true');
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
