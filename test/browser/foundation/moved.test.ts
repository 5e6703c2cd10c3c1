/** Elements that a host moves, copies and sorts, and links of theirs on a page with a base: what is open, written and said goes on being true. */
import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { HelioElement } from '../../../src/base/element.js';
import { find, findAll, moveBefore, textOf } from '../mount.js';

const tags = [
  'body-map',
  'condition-card',
  'causes',
  'test-guide',
  'treatment-table',
  'daily-life',
  'evidence-card',
  'clinic-checklist',
].map((name) => `helio-${name}`);

async function twoPlaces(markup: string): Promise<{ element: HelioElement; from: Element; to: Element }> {
  const root = await fixture(`<div><div class="from">${markup}<p>Next.</p></div><div class="to"></div></div>`);
  const from = root.querySelector('.from')!;
  const element = from.firstElementChild as HelioElement;
  await element.updateComplete;
  return { element, from, to: root.querySelector('.to')! };
}

const moves: Readonly<Record<string, (element: Element, to: Element) => void>> = {
  appendChild: (element, to) => to.append(element),
  'detach and attach': (element) => {
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
  },
  moveBefore: (element, to) => {
    moveBefore(to, element);
  },
  replaceChildren: (element, to) => {
    to.replaceChildren(element);
  },
};

/** Each button that says that something is open, and whether that is to be seen. */
const agreement = (element: Element): unknown[] =>
  findAll(element, '[aria-expanded][aria-controls]').map((button) => {
    const part = find(element, `[id="${button.getAttribute('aria-controls')!}"]`);
    // A part that the browser may find hides what is in it, not itself.
    return (button.ariaExpanded === 'true') === part.firstElementChild?.checkVisibility();
  });

describe('an element that is moved while something is open', () => {
  for (const tag of tags) {
    for (const [how, move] of Object.entries(moves)) {
      it(`${tag}, ${how}: what it says is what is seen`, async () => {
        const { element, to } = await twoPlaces(`<${tag}></${tag}>`);
        find(element, '.disclosure').click();
        await element.updateComplete;
        const opened = findAll(element, '[aria-expanded="true"]').length;
        expect(opened).to.be.greaterThan(0);
        move(element, to);
        await element.updateComplete;
        expect(findAll(element, '[aria-controls][aria-expanded="true"]').length).to.equal(opened);
        expect(agreement(element)).not.to.include(false);
        find(element, '.disclosure').click();
        await element.updateComplete;
        expect(find(element, '.disclosure').ariaExpanded).to.equal('false');
        expect(agreement(element)).not.to.include(false);
      });
    }
  }
});

describe('elements that a host copies and sorts', () => {
  for (const tag of tags)
    it(`${tag}: a copy is whole, works, and knows nothing of what a reader did`, async () => {
      const { element, to } = await twoPlaces(`<${tag}><p>The document.</p></${tag}>`);
      find(element, '.disclosure').click();
      await element.updateComplete;
      const copy = element.cloneNode(true) as HelioElement;
      to.append(copy);
      await copy.updateComplete;
      expect(findAll(copy, '[aria-expanded="true"]').length).to.equal(0);
      expect(textOf(find(copy, '.title'))).to.equal(textOf(find(element, '.title')));
      find(copy, '.disclosure').click();
      await copy.updateComplete;
      expect(find(copy, '.disclosure').ariaExpanded).to.equal('true');
      find(copy, '.disclosure').click();
      await copy.updateComplete;
      expect(find(element, '.disclosure').ariaExpanded, 'the first is its own').to.equal('true');
    });

  for (const [how, put] of Object.entries({
    append: (parent: Element, child: Element) => parent.append(child),
    moveBefore,
  }))
    it(`checklists in another order keep their notes and ticks (${how})`, async () => {
      const root = await fixture(`<div>${'<helio-clinic-checklist></helio-clinic-checklist>'.repeat(3)}</div>`);
      const all = [...root.children] as HelioElement[];
      for (const [index, element] of all.entries()) {
        await element.updateComplete;
        find<HTMLInputElement>(element, '[data-tick]').click();
        await element.updateComplete;
        const field = find<HTMLTextAreaElement>(element, '[data-note]');
        field.value = `note ${String(index)}`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      for (const element of [...all].reverse()) put(root, element);
      for (const [index, element] of all.entries()) {
        await element.updateComplete;
        expect(find<HTMLInputElement>(element, '[data-tick]').checked).to.equal(true);
        expect(find<HTMLTextAreaElement>(element, '[data-note]').value).to.equal(`note ${String(index)}`);
      }
    });
});

describe('a page of plain http', () => {
  for (const tag of ['helio-clinic-checklist', 'helio-body-map'])
    it(`${tag}: without a clipboard, what was to be copied is there to be selected`, async () => {
      const { element } = await twoPlaces(`<${tag} mode="collect"></${tag}>`);
      find<HTMLInputElement>(element, '[data-tick], .list input[data-finding]').click();
      await element.updateComplete;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      try {
        find(element, '[data-action="copy"]').click();
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
      expect(textOf(find(element, '#take-away-status'))).to.contain('Copying is blocked here.');
      const field = find<HTMLTextAreaElement>(element, '.take-away textarea');
      expect(field.value.length).to.be.greaterThan(100);
      expect(field.value).to.contain('It cannot tell you whether you have it');
    });
});

describe('a page with a base', () => {
  for (const tag of tags)
    it(`${tag}: its own links lead nowhere else`, async () => {
      const base = document.createElement('base');
      base.href = '/another/';
      document.head.append(base);
      try {
        const { element } = await twoPlaces(`<${tag}></${tag}>`);
        const address = location.href;
        const links = findAll<HTMLAnchorElement>(element, 'a[href^="#"]');
        expect(links.length).to.be.greaterThan(0);
        for (const link of links) {
          const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
          // What is left to the browser leads away.
          if (link.dispatchEvent(press)) expect.fail(`${link.outerHTML} is followed to ${link.href}`);
        }
        expect(location.href).to.equal(address);
      } finally {
        base.remove();
      }
    });
});
