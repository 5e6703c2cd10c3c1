import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { treatmentTableRules } from '../../../../src/elements/treatment-table/treatment-table.attributes.js';
import { matches, sorter, type Sortable } from '../../../../src/elements/treatment-table/treatment-table.order.js';

interface Made {
  readonly name: string;
  readonly burden: 1 | 2 | 3;
  readonly start: number | undefined;
}

const sortable = ({ name, burden, start }: Made): Sortable => ({
  structure: { burden, ...(start !== undefined && { startWeeks: { min: start, max: start } }) } as Sortable['structure'],
  text: { name },
});
const some = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 4 }),
    burden: fc.constantFrom(1, 2, 3),
    start: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  }),
);
const starts = (items: readonly Sortable[]): (number | undefined)[] => items.map(({ structure }) => structure.startWeeks?.min);

describe('the order of treatments', () => {
  it('is by time, with what is not known last in both directions', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (made, reverse) => {
        const sorted = starts(made.map(sortable).sort(sorter(reverse ? '-start' : 'start', 'en')));
        const known = sorted.filter((weeks) => weeks !== undefined);
        assert.deepEqual(sorted.slice(0, known.length), known);
        assert.deepEqual(
          known,
          [...known].sort((a, b) => (reverse ? b - a : a - b)),
        );
      }),
    );
  });

  it('is the same whatever the order before, where names differ', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('name', '-name', 'start', '-start', 'burden', '-burden'), (made, sort) => {
        const items = made.map((each, index) => sortable({ ...each, name: `${each.name} ${String(index).padStart(4, '0')}` }));
        const names = (list: readonly Sortable[]): string[] => [...list].sort(sorter(sort, 'en')).map(({ text }) => text.name);
        assert.deepEqual(names(items), names([...items].reverse()));
      }),
    );
  });

  it('never knows how well a treatment works', () => {
    assert.equal(treatmentTableRules.sort.read('evidence'), undefined);
    assert.equal(treatmentTableRules.sort.allowed, 'name, -name, start, -start, burden, -burden');
  });
});

describe('the filter', () => {
  const drip = { uses: [{ use: 'skin', sure: true }], routes: ['infusion'] } as unknown as Parameters<typeof matches>[0];

  for (const [filter, expected] of [
    ['', true],
    ['use:skin', true],
    ['use:muscle', false],
    ['use:muscle use:skin', true],
    ['use:skin route:tablet', false],
    ['use:skin route:tablet route:infusion', true],
  ] as const) {
    it(`"${filter}" ${expected ? 'shows' : 'hides'} a drip for the skin`, () => {
      assert.equal(matches(drip, filter), expected);
    });
  }

  it('never hides that one can be given nothing', () => {
    assert.equal(matches({ ...drip, routes: [] }, 'use:skin route:tablet'), true);
  });

  it('keeps what it knows of a list, each once', () => {
    const { read, keep } = treatmentTableRules.filter;
    assert.ok(keep);
    assert.equal(read('use:skin  use:skin route:tablet'), 'use:skin route:tablet');
    assert.equal(read('use:skin colour:red'), undefined);
    assert.equal(keep('use:skin colour:red'), 'use:skin');
    assert.equal(read(7), undefined);
    assert.equal(keep(7), '');
  });
});
