import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/settings.js';
import '../../../src/define/treatment-table.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioCompareEvent } from '../../../src/elements/treatment-table/treatment-table.events.js';
import type { HelioTreatmentTable } from '../../../src/elements/treatment-table/treatment-table.js';
import * as stories from '../../../stories/treatment-table.stories.js';
import { ariaSnapshot, setViewport } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, findSome, mount, textOf, warningsOf } from '../mount.js';
import { describeReading } from '../reading.js';

const tag = 'helio-treatment-table';
const table = (template = html`<helio-treatment-table></helio-treatment-table>`): Promise<HelioTreatmentTable> => mount(template, tag);
const structure = findPack('dermatomyositis')?.structure.treatments;
const groups = structure?.groups.length ?? 0;

const seen = (parts: readonly HTMLElement[]): HTMLElement[] => parts.filter((part) => part.checkVisibility());
const names = (element: Element): string[] => seen(findAll(element, '.options .name')).map((name) => textOf(name.firstChild as Element));
const compareBox = (element: Element, id: string): HTMLInputElement => find(element, `[name="compare"][value="${id}"]`);
const press = async (element: HelioTreatmentTable, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};
const rowsOf = (element: Element): string[] => findAll(element, '.comparison tbody th').map((head) => textOf(head.firstChild as Element));

describeReading({
  tag,
  headings: [
    'Treatments for dermatomyositis, compared',
    'Used in care today',
    'Last resort',
    'Only inside a proper trial',
    'Without new treatment',
    'Time until it may help',
    'What the evidence words mean',
    'Before you start, stop or change a medicine',
    'Questions to ask about treatments',
    'Get help now',
  ],
});

describe('treatment table', () => {
  it('has every treatment, each with the same fields', async () => {
    const element = await table();
    expect(names(element).length).to.equal(structure?.treatments.length);
    const fields = findAll(element, '.options .facts').map((list) =>
      [...list.querySelectorAll(':scope > div > dt')].map(textOf).filter((name) => name !== 'Keep in mind'),
    );
    expect(new Set(fields.map((list) => list.join())).size).to.equal(1);
    expect(fields[0]).to.deep.equal([
      'What it is for',
      'How it is given',
      'Time until it may help',
      'Common side effects',
      'Serious risks',
      'Checks you need',
      'Other medicines and vaccines',
      'Pregnancy',
      'Children and teenagers',
      'Effort in daily life',
      'Evidence',
      'Licence',
    ]);
  });

  it('is a table in the accessibility tree, with its rows under their columns', async () => {
    await table();
    const tree = await ariaSnapshot(tag);
    expect(tree).to.match(/table "Used in care today: \d+ treatments"/);
    expect(tree).to.contain('- columnheader "Treatment"');
    expect(tree).to.contain('- rowheader "Methotrexate"');
    expect(tree).to.contain('- checkbox "Compare Methotrexate"');
  });

  it('has low rows on a phone, and a real table from 700 px of its own width', async () => {
    try {
      for (const width of [320, 390, 700, 1200]) {
        await setViewport({ width: width + 40, height: 844 });
        const element = await table();
        element.style.inlineSize = `${String(width)}px`;
        const rows = findSome(element, '.options tbody tr:first-child');
        for (const row of rows) {
          const said = `${textOf(row)} at ${String(width)}`;
          // A badge has lines of its own.
          if (width === 390 && !row.querySelector('.badge')) expect(row.getBoundingClientRect().height, said).to.be.at.most(160);
          expect(getComputedStyle(row).display, said).to.equal(width < 700 ? 'grid' : 'table-row');
          for (const cell of row.children) expect(cell.scrollWidth, said).to.be.at.most(cell.clientWidth + 1);
        }
        element.remove();
      }
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('has dots for evidence alone, five of them', async () => {
    const element = await table();
    for (const row of findSome(element, '.options tbody tr:first-child')) {
      expect([...row.querySelectorAll('.dots')].map((dots) => dots.children.length)).to.deep.equal([5]);
    }
  });

  it('compares once the reader says so: nothing moves at a tick', async () => {
    const element = await table();
    const heard: (readonly string[])[] = [];
    element.addEventListener('helio-compare', (event: HelioCompareEvent) => heard.push(event.ids));
    compareBox(element, 'ivig').click();
    await element.updateComplete;
    expect(find(element, '[data-action="compare"]').ariaDisabled).to.equal('true');
    await press(element, '[data-action="compare"]');
    compareBox(element, 'methotrexate').click();
    await element.updateComplete;
    expect([heard, findAll(element, '.comparison').length, element.compare]).to.deep.equal([[], 0, []]);
    await press(element, '[data-action="compare"]');
    expect(heard).to.deep.equal([['ivig', 'methotrexate']]);
    expect(element.compare).to.deep.equal(['ivig', 'methotrexate']);
    expect(element.hasAttribute('compare')).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.comparison-title'));
    expect(findAll(element, '.bar').length).to.equal(0);
  });

  it('takes three at most, and says so', async () => {
    const element = await table();
    for (const id of ['ivig', 'methotrexate', 'stem-cell-transplant']) compareBox(element, id).click();
    const fourth = findAll<HTMLInputElement>(element, '[name="compare"]').find(({ checked }) => !checked);
    fourth?.click();
    await element.updateComplete;
    expect(fourth?.checked).to.equal(false);
    expect(textOf(find(element, '[role="status"].visually-hidden'))).to.match(/^Three at most: .*Take one away first\.$/);
  });

  it('shows the same rows for each that is compared: seven at first, all when asked', async () => {
    const element = await table(html`<helio-treatment-table compare="ivig methotrexate"></helio-treatment-table>`);
    const first = [
      'Where it stands',
      'What it is for',
      'Time until it may help',
      'Common side effects',
      'Serious risks',
      'Pregnancy',
      'Effort in daily life',
      'Evidence',
    ];
    expect(rowsOf(element)).to.deep.equal(first);
    await press(element, '[data-action="all"]');
    expect(rowsOf(element).length).to.equal(13);
    for (const row of findSome(element, '.comparison tbody tr')) {
      expect([...row.querySelectorAll('td')].map((cell) => textOf(cell).length > 5)).to.deep.equal([true, true]);
    }
    await press(element, '[data-action="different"]');
    for (const row of findSome(element, '.comparison tbody tr').slice(1)) {
      expect(new Set([...row.querySelectorAll('td')].map(textOf)).size).to.equal(2);
    }
  });

  it('moves a starred row up, never a treatment, keeps the star in private, and keeps the focus', async () => {
    const element = await table(html`<helio-treatment-table compare="ivig methotrexate"></helio-treatment-table>`);
    const heads = (): string[] => findAll(element, '.comparison thead th').map(textOf);
    const before = heads();
    await press(element, '[data-star="burden"]');
    expect(rowsOf(element)[1]).to.equal('Effort in daily life');
    expect(heads()).to.deep.equal(before);
    expect((element.shadowRoot?.activeElement as HTMLElement).dataset['star']).to.equal('burden');
    expect(find(element, '[data-star="burden"]').ariaPressed).to.equal('true');
    expect(element.outerHTML).not.to.contain('burden');
    await press(element, '[data-star="burden"]');
    expect(rowsOf(element)[1]).to.equal('What it is for');
  });

  it('closes the comparison when fewer than two are left', async () => {
    const element = await table(html`<helio-treatment-table compare="ivig methotrexate"></helio-treatment-table>`);
    await press(element, '[data-remove="ivig"]');
    expect(findAll(element, '.comparison').length).to.equal(0);
    expect(element.compare).to.deep.equal([]);
  });

  it('copies what is compared as text, warnings and all, and clears everything when asked twice', async () => {
    const element = await table(html`<helio-treatment-table compare="ivig stem-cell-transplant"></helio-treatment-table>`);
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
    try {
      await press(element, '[data-star="burden"]');
      await press(element, '[data-action="copy"]');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(copied[0]).to.contain('Last resort. Very little evidence in DM. Specialist hospitals only.');
    expect(copied[0]).to.contain('79 out of 100');
    expect(copied[0]).to.contain('It cannot tell you whether you have it');
    await press(element, '[data-action="clear"]');
    expect(element.compare.length).to.equal(2);
    await press(element, '[data-action="clear-now"]');
    expect([element.compare, findAll(element, '.comparison').length]).to.deep.equal([[], 0]);
  });

  it('filters by use and by way, on screen only', async () => {
    const element = await table();
    await press(element, '[name="filter"][value="route:infusion"]');
    const left = names(element);
    const expected = structure?.treatments.filter(({ routes }) => routes.length === 0 || routes.includes('infusion')).length;
    expect(left.length).to.equal(expected);
    expect(element.filter).to.equal('route:infusion');
    expect(element.hasAttribute('filter')).to.equal(false);
    await press(element, '[name="filter"][value="route:tablet"]');
    expect(names(element).length).to.be.greaterThan(left.length);
    await press(element, '[name="filter"][value="use:skin"]');
    const both = structure?.treatments.filter(
      ({ routes, uses }) =>
        (routes.length === 0 || routes.includes('infusion') || routes.includes('tablet')) && uses.some(({ use }) => use === 'skin'),
    );
    expect(names(element).length).to.equal(both?.length);
  });

  it('sorts within each group by name, start or effort, never by how well it works, and says so', async () => {
    const element = await table(html`<helio-treatment-table sort="burden"></helio-treatment-table>`);
    const burdens = (): string[] =>
      [...find(element, '.options').querySelectorAll('[data-item]')].map((row) =>
        String(structure?.treatments.find(({ id }) => id === (row as HTMLElement).dataset['item'])?.burden),
      );
    expect(burdens()).to.deep.equal(burdens().sort());
    expect(find(element, '[data-column="burden"]').ariaSort).to.equal('ascending');
    await press(element, '[name="reverse"]');
    expect(element.sort).to.equal('-burden');
    expect(burdens()).to.deep.equal(burdens().sort().reverse());
    expect(find(element, '[data-column="burden"]').ariaSort).to.equal('descending');
    expect(textOf(find(element, '[role="status"].visually-hidden'))).to.equal('Sorted by effort. The other way round.');
    await press(element, '[name="sort"][value="name"]');
    expect(find(element, '[data-column="burden"]').ariaSort).to.equal(null);
    expect(findAll(element, '[name="sort"]').map((input) => (input as HTMLInputElement).value)).to.deep.equal(['name', 'start', 'burden']);
  });

  it('begins each treatment with what is asked first, and hides none', async () => {
    const element = await table(html`<helio-treatment-table first="pregnancy" compare="ivig methotrexate"></helio-treatment-table>`);
    expect(names(element).length).to.equal(structure?.treatments.length);
    expect(findAll(element, '.options .facts').map((list) => textOf(list.querySelector('dt')!))).to.deep.equal(
      names(element).map(() => 'Pregnancy'),
    );
    expect(rowsOf(element)[1]).to.equal('Pregnancy');
  });

  it('names what it does not know, once, and keeps what it knows', async () => {
    const warnings = await warningsOf(async () => {
      const element = await table(
        html`<helio-treatment-table compare="ivig snake-oil" filter="use:skin use:hair" sort="best" first="money"></helio-treatment-table>`,
      );
      expect([element.compare, element.filter, element.sort, element.first]).to.deep.equal([['ivig'], 'use:skin', 'name', '']);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings.length).to.equal(4);
    expect(warnings.join('\n')).to.contain('sort="best": allowed are name, -name, start, -start, burden, -burden; using name.');
    expect(warnings.join('\n')).to.match(/filter="use:skin use:hair": allowed are some of use:muscle, .*; using use:skin\./);
  });

  it('holds properties that were set before it was there', async () => {
    const element = document.createElement(tag);
    element.compare = ['methotrexate', 'ivig'];
    element.sort = '-name';
    const mounted = await table(html`${element}`);
    expect(mounted.compare).to.deep.equal(['methotrexate', 'ivig']);
    expect(findAll(mounted, '.comparison thead th').map(textOf)[1]).to.equal('Methotrexate');
  });

  it('keeps its badge on what is a last resort or on trial, in the list and in the comparison, whatever a page styles', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `.badge, ${tag}::part(badge) { display: none !important }`;
    document.head.append(sheet);
    try {
      const element = await table(html`<helio-treatment-table compare="ivig stem-cell-transplant"></helio-treatment-table>`);
      const badges = findAll(element, 'th .badge, .comparison .badge');
      expect(badges.filter((badge) => badge.checkVisibility()).length).to.equal(badges.length);
      expect(textOf(find(element, '.comparison .badge'))).to.equal('Last resort. Very little evidence in DM. Specialist hospitals only.');
      const inGroups = structure?.treatments.filter(({ group }) => group === 'last-resort' || group === 'trial-only').length;
      expect(findAll(element, 'th .badge').length).to.equal(inGroups);
      expect(badges.some((badge) => badge.hasAttribute('part'))).to.equal(false);
    } finally {
      sheet.remove();
    }
  });

  it('draws icon arrays only where the pack allows, each beside its words and beside the untreated', async () => {
    const element = await table();
    const arms = findAll(element, '.options .arms').map((list) => [...list.querySelectorAll('li')].map(textOf));
    const drawn = structure?.studies.filter(({ iconArray }) => iconArray).map(({ id }) => id) ?? [];
    expect(arms.length).to.equal(structure?.treatments.filter(({ study = '' }) => drawn.includes(study)).length);
    const ivig = findAll(element, '[data-item="ivig"] .arms li').map((arm) => /\d+ out of 100/.exec(textOf(arm))?.[0]);
    expect(ivig).to.deep.equal(['79 out of 100', '44 out of 100']);
    for (const list of findSome(element, '.options .arms')) {
      expect(list.querySelectorAll('.icon-array').length).to.equal(list.querySelectorAll('li').length);
    }
  });

  it('shows the licence of the reader’s country, and of all without one', async () => {
    const element = await table(html`<helio-treatment-table country="FR"></helio-treatment-table>`);
    const licences = (id: string): string => textOf(find(element, `#detail-${id} .facts > div:nth-child(12) dd`));
    expect(licences('ivig')).to.match(/European Union: licensed/);
    expect(licences('ivig')).not.to.match(/United States: /);
    expect(licences('ivig')).to.match(/Checked .*\. A decision may have been made since\. Ask your team\./);
  });

  it('shows a teenager no number of deaths', async () => {
    const element = await table(stories.teen.render() as ReturnType<typeof html>);
    expect(textOf(find(element, '.body'))).not.to.match(/\d+ (to \d+ )?out of 100 [^.]*\bdied\b/);
  });

  it('has as many labelled groups as the pack, and never mixes what is on trial with what is in use', async () => {
    const element = await table();
    expect(findAll(element, '.options').length).to.equal(groups);
    await press(element, '[name="sort"][value="start"]');
    for (const [index, options] of findSome(element, '.options').entries()) {
      const ids = [...options.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item']);
      expect(new Set(ids.map((id) => structure?.treatments.find((one) => one.id === id)?.group))).to.deep.equal(
        new Set([structure?.groups[index]?.id]),
      );
    }
  });
});

describeAxe({
  tag,
  stories,
  most: [stories.compared],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure, .settings > summary') ?? []) button.click();
    await element.updateComplete;
  },
});
