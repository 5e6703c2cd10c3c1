/** Documents that stand on one page: each carries as much of what they share as it is told. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const purpose = 'This page teaches about dermatomyositis.';
const review = 'Not yet reviewed by a clinician.';
const emergency = /Emergency: call your emergency number/;
const inText = (tag: string, surround?: 'full' | 'first' | 'line' | 'last'): string =>
  renderDocument(tag, tag === 'helio-term' ? { term: 'ck' } : {}, { format: 'text', ...(surround && { surround }) });

for (const tag of documentTags)
  test(`${tag}: purpose in the first, review in the last, both alone, and a line in the place of each`, () => {
    assert.equal(inText(tag), inText(tag, 'full'));
    for (const [surround, hasPurpose, hasReview] of [
      ['full', true, true],
      ['first', true, false],
      ['line', false, false],
      ['last', false, true],
    ] as const) {
      const text = inText(tag, surround);
      assert.equal(text.includes(purpose), hasPurpose, surround);
      assert.equal(text.includes(review), hasReview, surround);
      assert.equal(text.includes('The first part of this page says'), !hasPurpose, surround);
      assert.equal(text.includes('The last part of this page says'), !hasReview, surround);
    }
  });

test('none is without what to do in an emergency; between, the box is a line', () => {
  for (const surround of ['full', 'first', 'line', 'last'] as const) assert.match(inText('helio-causes', surround), emergency);
  assert.match(inText('helio-causes', 'line'), /When to get help now: in full in the first and in the last part of this page\./);
  assert.doesNotMatch(inText('helio-causes', 'line'), /Same day:/);
});

test('an unknown one is told, with those that there are', () => {
  assert.throws(() => renderDocument('helio-causes', {}, { surround: 'none' as 'full' }), {
    name: 'RangeError',
    message: 'unknown surround "none": allowed are full, first, line, last',
  });
});

test('the command has it as --surround', () => {
  const command = ['dist/cli/heliotrope.js', 'render', 'causes', '--format', 'text', '--surround', 'line'];
  assert.equal(execFileSync(process.execPath, command, { encoding: 'utf8' }).includes(purpose), false);
});
