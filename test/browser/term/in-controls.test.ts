/** A word in strange places: in what is pressed for something else, in a list of contents, where paper does not come, moved, empty. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { HelioTerm } from '../../../src/elements/term/term.js';
import '../../../src/define/term.js';
import '../../../src/define/glossary.js';
import '../../../src/define/condition-card.js';
import { find, findAll, moveBefore } from '../mount.js';

const settled = async (elements: Iterable<HelioTerm>): Promise<void> => {
  for (const element of elements) await element.updateComplete;
  await new Promise(requestAnimationFrame);
  for (const element of elements) await element.updateComplete;
};

async function page(markup: TemplateResult): Promise<{ root: HTMLElement; terms: HelioTerm[] }> {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const terms = [...root.querySelectorAll('helio-term')];
  await settled(terms);
  return { root, terms };
}

const word = (term: HelioTerm): HTMLElement => find(term, '.word');
const isExplained = (term: HelioTerm): boolean => findAll(term, '.note').length > 0;
const isOpen = (term: HelioTerm): boolean => findAll(term, '.tip:popover-open').length === 1;
const expanded = (term: HelioTerm): string | null => word(term).ariaExpanded;

describe('a word in a control', () => {
  const controls: Record<string, TemplateResult> = {
    label: html`<label><input type="checkbox" /> My <helio-term term="ck">CK</helio-term></label>`,
    summary: html`<details>
      <summary>What <helio-term term="ck">CK</helio-term> is</summary>
      It is this.
    </details>`,
    a: html`<a href="#elsewhere">More on <helio-term term="ck">CK</helio-term></a>`,
    button: html`<button type="button">Ask about <helio-term term="ck">CK</helio-term></button>`,
  };
  for (const [name, markup] of Object.entries(controls)) {
    it(`explains only: ${name}`, async () => {
      const { root, terms } = await page(markup);
      const [term] = terms as [HelioTerm];
      let heard = 0;
      root.addEventListener('click', () => heard++);
      const done = (): unknown => [root.querySelector('input')?.checked, root.querySelector('details')?.open, location.hash, heard];
      const before = done();
      word(term).click();
      expect([isOpen(term), done()]).to.deep.equal([true, before]);
      find(term, '.tip').click();
      expect(done(), 'nor does what it opened').to.deep.equal(before);
      word(term).click();
      expect([isOpen(term), done()]).to.deep.equal([false, before]);
      for (const key of ['Enter', ' ']) {
        word(term).focus();
        await sendKeys({ press: key });
        expect([isOpen(term), done()], key).to.deep.equal([true, before]);
        await sendKeys({ press: key });
        expect([isOpen(term), done()], key).to.deep.equal([false, before]);
      }
    });
  }

  it('is the words of a link in a list of contents, and paper explains it in the text', async () => {
    const { root, terms } = await page(
      html`<nav><a href="#part">1. </a></nav>
        <h2 id="part">About <helio-term term="ck">CK</helio-term></h2>`,
    );
    const link = root.querySelector('a') as HTMLAnchorElement;
    for (const child of root.querySelector('h2')?.childNodes ?? []) link.append(child.cloneNode(true));
    const copy = link.querySelector('helio-term') as HelioTerm;
    await settled([copy, ...terms]);
    expect(findAll(copy, '[tabindex], [role]').length).to.equal(0);
    const followed = new Promise((resolve) => {
      root.addEventListener('click', (event) => {
        resolve(event.defaultPrevented);
        event.preventDefault();
      });
    });
    copy.click();
    expect(await followed).to.equal(false);
    expect([isExplained(copy), isExplained(terms[0] as HelioTerm)]).to.deep.equal([false, true]);
  });
});

describe('a word, on paper', () => {
  const term = html`<helio-term term="ck">CK</helio-term>`;
  const places: Record<string, TemplateResult> = {
    'is hidden': html`<p hidden>${term}</p>`,
    'is not displayed': html`<p style="display:none">${term}</p>`,
    'is in a closed details': html`<details><p>${term}</p></details>`,
    'is in a navigation': html`<nav>${term}</nav>`,
    'is dropped by print styles': html`<style>
        @media print {
          .screen-only {
            display: none;
          }
        }
      </style>
      <p class="screen-only">${term}</p>`,
  };
  for (const [name, markup] of Object.entries(places)) {
    it(`is explained in the text where an earlier one ${name}`, async () => {
      const { terms } = await page(
        html`${markup}
          <p>${term} and ${term}</p>`,
      );
      expect(terms.slice(1).map(isExplained)).to.deep.equal([true, false]);
    });
  }

  const lists: Record<string, TemplateResult> = {
    'is in a hidden part': html`<div hidden><helio-glossary></helio-glossary></div>`,
    'is not displayed': html`<div style="display:none"><helio-glossary></helio-glossary></div>`,
    'is dropped by print styles': html`<style>
        @media print {
          .aside {
            display: none;
          }
        }
      </style>
      <div class="aside"><helio-glossary></helio-glossary></div>`,
  };
  for (const [name, markup] of Object.entries(lists)) {
    it(`is explained in the text where the list of words ${name}`, async () => {
      const { terms } = await page(
        html`${markup}
          <p>${term}</p>`,
      );
      expect(terms.map(isExplained)).to.deep.equal([true]);
    });
  }
});

describe('a word that is open', () => {
  const moves: Record<string, (term: HelioTerm, elsewhere: HTMLElement) => void> = {
    'put elsewhere': (term, elsewhere) => elsewhere.append(term),
    'taken out and put back': (term) => {
      const { parentElement } = term;
      term.remove();
      parentElement?.append(term);
    },
    'moved with its state': (term, elsewhere) => {
      moveBefore(elsewhere, term);
    },
    'given another term': (term) => {
      term.term = 'emg';
    },
  };
  for (const [name, move] of Object.entries(moves)) {
    it(`says what it is when it is ${name}`, async () => {
      const { terms, root } = await page(
        html`<p><helio-term term="ck">CK</helio-term></p>
          <p class="elsewhere"></p>`,
      );
      const [term] = terms as [HelioTerm];
      word(term).click();
      expect([isOpen(term), expanded(term)]).to.deep.equal([true, 'true']);
      move(term, root.querySelector('.elsewhere') as HTMLElement);
      await settled(terms);
      expect([findAll(term, '.tip').length, expanded(term)]).to.deep.equal([0, 'false']);
      word(term).click();
      expect([findAll(term, '.tip').length, isOpen(term), expanded(term)]).to.deep.equal([1, true, 'true']);
    });
  }

  it('and a footnote of an element agree too: closed when it leaves, or when its words change', async () => {
    const { root } = await page(
      html`<helio-condition-card></helio-condition-card>
        <p class="elsewhere"></p>`,
    );
    const card = root.querySelector('helio-condition-card') as HTMLElementTagNameMap['helio-condition-card'];
    await card.updateComplete;
    const note = (): HTMLButtonElement =>
      findAll<HTMLButtonElement>(card, 'button[data-cite]').find((each) => each.checkVisibility()) as HTMLButtonElement;
    const acts = [
      () => root.querySelector('.elsewhere')?.append(card),
      () => {
        card.remove();
        root.append(card);
      },
      () => (card.level = 'easy'),
    ];
    for (const act of acts) {
      const button = note();
      button.click();
      expect(findAll(card, '.tip:popover-open').length).to.equal(1);
      act();
      await card.updateComplete;
      expect([findAll(card, '.tip').length, button.popoverTargetElement, button.hasAttribute('style')]).to.deep.equal([0, null, false]);
    }
  });
});

describe('a word without words', () => {
  for (const [name, markup] of Object.entries({
    empty: html`<helio-term term="ck"></helio-term>`,
    blank: html`<helio-term term="ck"> </helio-term>`,
  })) {
    it(`has the name of its term: ${name}`, async () => {
      const { terms } = await page(html`<p>${markup}</p>`);
      const [term] = terms as [HelioTerm];
      expect(word(term).textContent).to.match(/CK/);
      term.textContent = 'my muscle enzyme';
      await settled(terms);
      expect(word(term).textContent).to.equal('');
    });
  }
});
