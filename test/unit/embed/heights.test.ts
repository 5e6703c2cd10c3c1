/** Messages of frames: heights in three dialects, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heightIn } from '../../../src/embed/heights.js';

const secret = 'Ab12Cd34Ef';

test('a height is read in our words, those of open-iframe-resizer and those of WordPress', () => {
  assert.equal(heightIn({ type: 'heliotrope-height', height: 1234.2 }), 1235);
  assert.equal(heightIn({ type: 'iframe-resized', height: 333, width: 500 }), 333);
  assert.equal(heightIn({ message: 'height', value: 500, secret }, secret), 500);
});

test('WordPress gets 200 to 1000 px', () => {
  assert.equal(heightIn({ message: 'height', value: 20, secret }, secret), 200);
  assert.equal(heightIn({ message: 'height', value: 5000, secret }, secret), 1000);
});

test('without the secret, with another one or with none expected, WordPress gets nothing', () => {
  for (const [said, expected] of [
    [undefined, secret],
    ['other', secret],
    [secret, undefined],
    [undefined, undefined],
    ['', ''],
  ] as const)
    assert.equal(heightIn({ message: 'height', value: 500, secret: said }, expected), undefined);
});

test('10,000 other messages say nothing, and none throws', () => {
  const wrongNumber = fc.oneof(
    fc.double({ max: 0, noDefaultInfinity: false }),
    fc.constantFrom(NaN, Infinity, 100_001, '500', [500], null, true, {}),
  );
  const wrong = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom('heliotrope-height', 'iframe-resized'), height: wrongNumber }),
    fc.record({ type: fc.string(), height: fc.integer() }),
    fc.record({ message: fc.constant('height'), value: fc.integer(), secret: fc.string() }),
    fc.record({ message: fc.constant('height'), value: wrongNumber, secret: fc.constant(secret) }),
    fc.json(),
  );
  fc.assert(
    fc.property(wrong, (data) => heightIn(data, secret) === undefined),
    { numRuns: 10_000 },
  );
});
