import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFor } from '../../../src/parts/audience.js';

test('children and teenagers never see what is about adults alone', () => {
  for (const figure of ['teen', 'child'] as const)
    for (const withJuvenile of [true, false]) {
      assert.equal(isFor({ who: 'adult' }, figure, withJuvenile), false);
      assert.equal(isFor({ who: 'juvenile' }, figure, withJuvenile), true);
      assert.equal(isFor({ who: 'all' }, figure, withJuvenile), true);
    }
});

test('adults see what is about children only where an element says of each fact whom it is about', () => {
  assert.equal(isFor({ who: 'juvenile' }, 'adult'), false);
  assert.equal(isFor({ who: 'juvenile' }, 'adult', true), true);
  assert.equal(isFor({ who: 'adult' }, 'adult'), true);
});
