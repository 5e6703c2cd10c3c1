import { pointsIn } from '../../../src/content/add-up.js';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { renderDocument } from '../../../src/ssr/index.js';
import { emulateMedia, resetMedia, sendKeys, setViewport } from '../../runner/commands.js';
import { find, findAll, textOf } from '../mount.js';
import { choose, criteriaCard, press, seen, setIds, structure, text } from './criteria-card-page.js';

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
const points = (tenths: number): string => (tenths / 10).toFixed(1);

describe('criteria card, reference', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('lists every criterion with its points in both columns, in a table with a caption and headings', async () => {
    const element = await criteriaCard();
    await press(element, 'What counts');
    const [table] = findAll<HTMLTableElement>(element, '.set:not(.off) table');
    expect(table?.caption?.innerText).to.equal('2017 set: What counts');
    expect([...(table?.tHead?.rows[0]?.cells ?? [])].map(({ innerText }) => innerText)).to.deep.equal([
      'What counts',
      'What the doctor looks for',
      'What shows it',
      'Points without a muscle biopsy',
      'Points with a muscle biopsy',
    ]);
    const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tr:has(> th[scope="row"])') ?? [])];
    const [set] = structure.sets;
    expect(rows.length).to.equal(set?.criteria.length);
    set?.criteria.forEach(({ id, pointsTenths }, index) => {
      const cells = [...(rows[index]?.cells ?? [])].map(({ innerText }) => innerText);
      expect(cells[0]).to.contain(text.sets[set.id]?.criteria[id]?.name).and.to.contain(text.sets[set.id]?.criteria[id]?.medical);
      if (!pointsTenths) return;
      const [without, done] = ['not-done', 'done'].map((column) => pointsIn(pointsTenths, column));
      expect(cells.slice(3)).to.deep.equal([without === undefined ? 'none' : points(without), points(done ?? 0)]);
    });
  });

  it('has our wording beside the published one where that fits some skin badly', async () => {
    const element = await criteriaCard();
    await press(element, 'What counts');
    const [cell] = seen(element, '.set:not(.off) td dl');
    expect(cell).to.match(/^As published .*purple, lilac or red.* In our words On brown or black skin/);
  });

  it('shows the chosen set only; the other one is a choice away', async () => {
    const element = await criteriaCard();
    expect(seen(element, '.set > h3')).to.deep.equal(['The 2017 EULAR/ACR classification criteria']);
    await choose(element, 'criteria', 'bohan-peter-1975');
    expect(seen(element, '.set > h3')).to.deep.equal(['The criteria of Bohan and Peter, 1975']);
  });

  it('keeps open what is open when the words become easier', async () => {
    const element = await criteriaCard();
    await press(element, 'How well it works');
    await choose(element, 'level', 'easy');
    expect(seen(element, '.set .detail table').length).to.equal(1);
  });

  it('opens what the browser finds in a folded part', async () => {
    const element = await criteriaCard();
    find(element, '#detail-children').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(find(element, '[aria-controls="detail-children"]').getAttribute('aria-expanded')).to.equal('true');
    expect(seen(element, '#detail-children').length).to.equal(1);
  });

  it('explains a term and a footnote in a popover that Escape closes', async () => {
    const element = await criteriaCard();
    await press(element, 'Whom it misses');
    for (const selector of ['.term', '[data-cite]']) {
      const button = find<HTMLButtonElement>(element, `.set:not(.off) .detail:not([hidden]) ${selector}`);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => textOf(find(element, '.tip [role="status"]')).length > 20, 'the popover says something');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => findAll(element, '.tip').length === 0, 'the popover is gone');
    }
  });

  it('says at every figure of chance and group that its making was not checked', async () => {
    const element = await criteriaCard();
    const chances = findAll(element, '.result > p').filter((part) => textOf(part).includes('have an illness of this kind'));
    expect(chances.length).to.equal(structure.cases.reduce((sum, { whatIf }) => sum + 1 + whatIf.length, 0));
    for (const chance of chances) expect(textOf(chance)).to.contain('have not been checked at their source');
  });
});

describe('criteria card, document and paper', () => {
  after(resetMedia);

  it('has all tables, all people and all of their sums in the document, in both sets', () => {
    const content = parsed(renderDocument('helio-criteria-card')).body;
    expect(content.querySelectorAll('table').length).to.equal(7);
    expect(textOf(content)).to.contain('Only a doctor can diagnose; these sets sort people into groups for research.');
    const sums = [...content.querySelectorAll('.total')].map(textOf);
    expect(sums.length).to.equal(setIds.length * structure.cases.reduce((sum, { whatIf }) => sum + 1 + whatIf.length, 0));
    for (const sum of sums) expect(sum).to.match(/^Made up sum: /);
    for (const { id, results, whatIf } of structure.cases) {
      const person = textOf(content.querySelector(`[data-case="${id}"]`)!);
      for (const { 'eular-acr-2017': result } of [results, ...whatIf.map((change) => change.results)]) {
        const { min = 0, max = 0 } = result?.scoreTenths ?? {};
        expect(person).to.contain(`sum: ${min === max ? points(min) : `${points(min)} to ${points(max)}`} points`);
      }
    }
  });

  it('has the same footnote numbers in the document and in the element', async () => {
    const element = await criteriaCard();
    const content = parsed(renderDocument('helio-criteria-card')).body;
    const list = (root: ParentNode): string[] => [...root.querySelectorAll('.sources > li')].map(textOf);
    expect(list(element.shadowRoot!)).to.deep.equal(list(content));
    const notes = (root: ParentNode): string[] => [...root.querySelectorAll('[data-case="look-alike"] .lesson sup')].map(textOf);
    expect(notes(element.shadowRoot!).join('')).to.equal(notes(content).join(''));
    expect(notes(content).length).to.be.above(0);
  });

  it('shows everything on paper, by CSS alone: both sets, all people, all steps, every what-if, “made up” at each sum', async () => {
    const element = await criteriaCard(html`<helio-criteria-card case="child"></helio-criteria-card>`);
    const onScreen = seen(element, '.steps > li').length;
    await emulateMedia({ media: 'print' });
    const steps = structure.cases.reduce((sum, one) => sum + one.steps.length, 0);
    expect(onScreen).to.equal(1);
    expect(seen(element, '.steps > li').length).to.equal(steps);
    const sums = seen(element, '.total');
    expect(sums.length).to.equal(setIds.length * structure.cases.reduce((sum, { whatIf }) => sum + 1 + whatIf.length, 0));
    for (const sum of sums) expect(sum).to.match(/^Made up sum: /);
    for (const { name, lesson } of Object.values(text.cases)) {
      expect(seen(element, '.case > header').some((header) => header.startsWith(`${name}: `))).to.equal(true);
      expect(typeof lesson).not.to.equal('undefined');
    }
    expect(seen(element, '.set > h3').length).to.equal(setIds.length);
    for (const selector of ['.purpose', '.notice', '.sources li', '.words dd', '.review', '.red-flags', '.more .detail p']) {
      expect(seen(element, selector).length, selector).to.be.above(0);
    }
    for (const selector of ['.panel', '.person', '.controls', '.persons', '.help-link'])
      expect(seen(element, selector), selector).to.deep.equal([]);
  });
});
