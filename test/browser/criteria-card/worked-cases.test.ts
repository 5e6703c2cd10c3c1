import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { plainText } from '../../../src/content/plain-text.js';
import type { HelioCriteriaCard } from '../../../src/elements/criteria-card/criteria-card.js';
import { resetMedia, sendKeys, setViewport } from '../../runner/commands.js';
import { find, findAll, findSome } from '../mount.js';
import { caseIds, choose, criteriaCard, press, seen, status, structure, text } from './criteria-card-page.js';

const points = (tenths: number): string => (tenths / 10).toFixed(1);
const range = ({ min, max }: { min: number; max: number }): string =>
  min === max ? `${points(min)} points` : `${points(min)} to ${points(max)} points`;

/** The tenths that the lines of the steps and of what is not known say, added up by the reader. */
function addedUp(lines: readonly string[]): { min: number; max: number } {
  const sum = { min: 0, max: 0 };
  for (const line of lines) {
    const [, min, max = min] = /(\d+\.\d)(?: to (\d+\.\d))? points$/.exec(line) ?? [];
    sum.min += Math.round(Number(min ?? 0) * 10);
    sum.max += Math.round(Number(max ?? 0) * 10);
  }
  return sum;
}

const rows = (element: HelioCriteriaCard): string[] => seen(element, '.steps > li');

describe('criteria card, worked cases', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  after(resetMedia);

  it('tells one step after the other, and each adds a row to the sum', async () => {
    const element = await criteriaCard();
    expect(rows(element).length).to.equal(1);
    expect(seen(element, '.panel .total')).to.deep.equal(['Made up sum so far: 2.1 points']);
    await press(element, 'Next step');
    expect(rows(element)).to.deep.equal([
      'The first sign came when Rosa was 52. Age at the first sign, 40 or older: 2.1 points',
      'Her doctor tests her strength. Both thighs give way. Weak hips and thighs: 0.8 points',
    ]);
    expect(seen(element, '.panel .total')).to.deep.equal(['Made up sum so far: 2.9 points']);
    expect(seen(element, '.end')).to.deep.equal([]);
    await press(element, 'Back');
    expect(rows(element).length).to.equal(1);
    await press(element, 'Back');
    expect(rows(element).length).to.equal(1);
  });

  it('keeps the focus on the button from the first step to the last, and starts again', async () => {
    const element = await criteriaCard(html`<helio-criteria-card case="biopsy-lowers"></helio-criteria-card>`);
    const next = find<HTMLButtonElement>(element, '.forward');
    next.focus();
    for (let step = 2; step <= 5; step++) await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(seen(element, '.panel > .small')).to.deep.equal(['Step 5 of 5']);
    expect(element.shadowRoot?.activeElement).to.equal(next);
    expect(next.innerText).to.equal('Start again');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(seen(element, '.panel > .small')).to.deep.equal(['Step 1 of 5']);
  });

  for (const { id, steps, results } of structure.cases) {
    it(`${id}: the rows add up to the sum of the pack, and “made up” stands with it`, async () => {
      const element = await criteriaCard(html`<helio-criteria-card case=${id}></helio-criteria-card>`);
      await press(element, 'Show all steps');
      expect(rows(element).length).to.equal(steps.length);
      const { scoreTenths, category, per100 } = results['eular-acr-2017'] ?? {};
      expect(addedUp(seen(element, '.case .entry'))).to.deep.equal(scoreTenths);
      expect(seen(element, '.total')).to.deep.equal(Array(2).fill(`Made up sum: ${range(scoreTenths!)}`));
      const name = (of: string): string => text.sets['eular-acr-2017']?.categories[of]?.name ?? '';
      const [said = ''] = seen(element, '.end > .results');
      for (const end of [category?.min, category?.max]) expect(said).to.contain(name(end ?? ''));
      expect(said).to.contain(
        `about ${per100?.min === per100?.max ? '' : `${String(per100?.min)} to `}${String(per100?.max)} have an illness of this kind`,
      );
    });

    it(`${id}: what the 1975 set counts is what the pack says`, async () => {
      const element = await criteriaCard(html`<helio-criteria-card case=${id} criteria="bohan-peter-1975"></helio-criteria-card>`);
      await press(element, 'Show all steps');
      const { category, subgroup } = results['bohan-peter-1975'] ?? {};
      const words = text.sets['bohan-peter-1975'];
      const [said = ''] = seen(element, '.end > .results');
      for (const end of [category?.min, category?.max]) expect(said).to.contain(words?.categories[end ?? '']?.name);
      expect(said).to.contain(`Group: ${words?.subgroups[subgroup ?? '']?.medical ?? ''}`);
      const totals = seen(element, '.total');
      expect(totals.length).to.be.greaterThan(0);
      expect(totals.filter((total) => !total.startsWith('Made up '))).to.deep.equal([]);
    });
  }

  it('shows one what-if at a time, against the sum as it was; the next one takes back the last', async () => {
    const element = await criteriaCard();
    await press(element, 'Show all steps');
    await press(element, 'If her eyelids were clear');
    expect(seen(element, '.end .detail .total')).to.deep.equal(['Made up sum: 8.9 points']);
    expect(seen(element, '.end .detail .result > ul')).to.deep.equal(['Coloured eyelids: not found, 0.0 points (before: 3.1 points)']);
    expect(find(element, '.end .detail:not([hidden]) .result:not(.off) .before').getAttribute('width')).to.match(/%$/);
    await press(element, 'If her muscle enzymes were normal');
    expect(seen(element, '.end .detail .total')).to.deep.equal(['Made up sum: 10.7 points']);
    expect(seen(element, '.panel .total')).to.deep.equal(['Made up sum: 12.0 points']);
    await press(element, 'If her muscle enzymes were normal');
    expect(seen(element, '.end .detail .total')).to.deep.equal([]);
  });

  for (const { id, whatIf, results } of structure.cases) {
    it(`${id}: every what-if says the sum of the pack, and the differences lead to it`, async () => {
      const element = await criteriaCard(html`<helio-criteria-card case=${id}></helio-criteria-card>`);
      await press(element, 'Show all steps');
      for (const change of whatIf) {
        await press(element, plainText(text.cases[id]?.whatIf[change.id]?.change ?? ''));
        const { scoreTenths } = change.results['eular-acr-2017'] ?? {};
        expect(seen(element, '.end .detail .total')).to.deep.equal([`Made up sum: ${range(scoreTenths!)}`]);
        const lines = seen(element, '.end .detail .result > ul > li').map((line) => /(.*) \(before: (.*)\)$/.exec(line) ?? []);
        const now = addedUp(lines.map(([, after = '']) => after));
        const before = addedUp(lines.map(([, , old = '']) => old));
        const base = results['eular-acr-2017']?.scoreTenths;
        expect({ min: base!.min + now.min - before.min, max: base!.max + now.max - before.max }, change.id).to.deep.equal(scoreTenths);
      }
    });
  }

  it('announces a change of the sum once, in the words that stand there', async () => {
    const element = await criteriaCard();
    expect(status(element)).to.equal('');
    await press(element, 'Next step');
    expect(status(element)).to.equal(
      'Step 2 of 8 Made up sum so far: 2.9 points So far: Not counted. Her doctor tests her strength. Both thighs give way. Weak hips and thighs: 0.8 points',
    );
    await choose(element, 'case', 'child');
    expect(status(element)).to.match(/^Mei: A child with juvenile DM Step 1 of 6 Made up sum so far: 0\.0 points/);
    await press(element, 'Show all steps');
    await press(element, 'If the first sign had come at 18');
    expect(status(element)).to.equal(
      'Age at the first sign, 18 to 39: 1.3 points (before: 0.0 points) Made up sum: 10.5 points Result: Definite.',
    );
    await choose(element, 'level', 'easy');
    expect(findAll(element, '.base > [role="status"]').length).to.equal(1);
  });

  it('draws the sum against the lines of its column, and hides the drawing from assistive technology', async () => {
    const element = await criteriaCard(html`<helio-criteria-card case="biopsy-lowers"></helio-criteria-card>`);
    const bar = find(element, '.panel .bar');
    expect(bar.getAttribute('aria-hidden')).to.equal('true');
    expect([...bar.querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal([
      'Definite 8.7',
      'Probable 6.7',
      'Possible 6.5',
    ]);
    const width = (selector: string): number =>
      findAll(element, `.panel .bar ${selector}`).reduce((sum, block) => sum + parseFloat(block.getAttribute('width') ?? ''), 0);
    const before = width('.found');
    await press(element, 'Next step');
    // 2.7 of 13.
    expect(width('.found') - before).to.be.closeTo((100 * 27) / 130, 0.01);
    await choose(element, 'case', 'unknown-antibody');
    expect(width('.possible')).to.be.closeTo((100 * 39) / 130, 0.01);
  });

  it('takes nothing from its reader: nothing can be typed, and no event carries anything', async () => {
    const element = await criteriaCard();
    expect(findAll(element, 'input:not([type="radio"]), textarea, select, [contenteditable]').length).to.equal(0);
    const names = new Set(findAll<HTMLInputElement>(element, 'input').map(({ name }) => name));
    expect([...names]).to.deep.equal(['criteria', 'level', 'case']);
    expect(findAll<HTMLInputElement>(element, 'input[name="case"]').map(({ value }) => value)).to.deep.equal(caseIds);
  });
});

describe('criteria card, on a small screen', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('puts each step right under the buttons, which stay where they are, and shows all on request', async () => {
    const element = await criteriaCard();
    const top = (): number => Math.round(find(element, '.forward').getBoundingClientRect().top);
    const before = top();
    for (let step = 2; step <= 4; step++) {
      await press(element, 'Next step');
      expect(rows(element).length).to.equal(1);
      expect(top()).to.equal(before);
    }
    await press(element, 'Show all steps');
    expect(rows(element).length).to.equal(8);
  });

  it('has its tables as cards: the heading of a column stands beside each cell, and the roles stay', async () => {
    const element = await criteriaCard();
    await press(element, 'What counts');
    expect(seen(element, '.set:not(.off) tr:has(> th[scope="row"])')[1]).to.equal(
      'Weak upper arms and shoulders (Objective symmetric proximal weakness of the upper extremities, usually progressive) ' +
        'What the doctor looks for Weakness close to the body, on both sides, that usually gets worse. Feeling tired is not enough: it must show in a test.[2][3] ' +
        'What shows it A strength test: the person pushes against the doctor’s hand. ' +
        'Points without a muscle biopsy 0.7 Points with a muscle biopsy 0.7',
    );
    for (const [selector, role] of Object.entries({ table: 'table', tr: 'row', td: 'cell', 'thead th': 'columnheader' })) {
      for (const part of findSome(element, selector)) expect(part.getAttribute('role')).to.equal(role);
    }
  });
});
