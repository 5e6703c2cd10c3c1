import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isElement, type TreeElement } from '../../../src/content/tree.js';
import { iconArray } from '../../../src/parts/icon-array.js';

const parts = (array: TreeElement): TreeElement[] => (Array.isArray(array.children) ? array.children : []).filter(isElement);
const named = (array: TreeElement, name: string): TreeElement | undefined =>
  parts(array).find((part) => part.attributes?.['class'] === name);

/** Where the marks of a part stand, counted in reading order from 0. A mark is drawn at the start of every dash of 10 units. */
function marks(array: TreeElement, name: string, perRow: number): number[] {
  const d = named(array, name)?.attributes?.['d'] ?? '';
  return [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from(
      { length: Math.floor(Number(length) / 10) + 1 },
      (_, index) => ((Number(y) - 5) / 10) * perRow + (Number(x) - 5) / 10 + index,
    ),
  );
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

describe('an icon array', () => {
  it('draws every mark once, in reading order: counted, perhaps, and all others', () => {
    const numbers = fc.record({
      a: fc.nat({ max: 3000 }),
      b: fc.nat({ max: 3000 }),
      c: fc.nat({ max: 3000 }),
      perRow: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(numbers, ({ a, b, c, perRow }) => {
        const array = iconArray({ filled: a, upTo: a + b, total: a + b + c, perRow });
        assert.deepEqual(marks(array, 'counted', perRow), upTo(0, a));
        assert.deepEqual(marks(array, 'maybe', perRow), upTo(a, a + b));
        assert.deepEqual(marks(array, 'maybe-inside', perRow), upTo(a, a + b));
        assert.deepEqual(marks(array, 'other', perRow), upTo(a + b, a + b + c));
        assert.deepEqual(marks(array, 'other-inside', perRow), a + b + c < 1000 ? upTo(a + b, a + b + c) : []);
      }),
    );
  });

  it('is ten by ten unless said otherwise, and hidden from assistive technology', () => {
    const { tag, attributes } = iconArray({ filled: 79, total: 100 });
    assert.equal(tag, 'svg');
    assert.deepEqual(attributes, { class: 'icon-array', 'aria-hidden': 'true', viewBox: '0 0 100 100', width: '100', height: '100' });
    assert.equal(marks(iconArray({ filled: 79, total: 100 }), 'counted', 10).length, 79);
    assert.equal(named(iconArray({ filled: 79, total: 100 }), 'maybe'), undefined);
  });

  it('draws ten thousand with five parts, and a line round the few that count', () => {
    const array = iconArray({ filled: 1, upTo: 2, total: 10_000, perRow: 100 });
    assert.ok(parts(array).length <= 5);
    assert.equal(named(array, 'round')?.attributes?.['width'], '44');
    assert.equal(named(iconArray({ filled: 79, total: 100 }), 'round'), undefined);
  });

  it('shows none and all', () => {
    assert.equal(named(iconArray({ filled: 0, total: 100 }), 'counted'), undefined);
    assert.equal(named(iconArray({ filled: 100, total: 100 }), 'other'), undefined);
  });
});
