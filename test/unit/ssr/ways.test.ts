/** A question of the first week is answered at a place that the document has, too: a page without script leads there as well. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack } from '../../../src/generated/packs/dermatomyositis/index.js';
import { renderDocument } from '../../../src/ssr/index.js';

const questions = pack.structure.summary?.firstWeek ?? [];

test('there are twelve questions, each with a way for an adult and for a child', () => {
  assert.equal(questions.length, 12);
  for (const { id, ways } of questions)
    for (const unlike of ['juvenile', 'adult'])
      assert.ok(
        ways.some(({ who }) => who !== unlike),
        `${id}: nothing but for ${unlike}`,
      );
});

for (const { id, ways } of questions)
  for (const { element, part, who } of ways)
    test(`${id}: <helio-${element}> answers at ${part ?? 'its beginning'}`, () => {
      const tag = `helio-${element}`;
      for (const figure of ['adult', 'teen', 'child'].filter((each) => who === 'all' || (who === 'adult') === (each === 'adult'))) {
        const html = renderDocument(tag, { figure });
        assert.ok(!part || html.includes(` id="${tag}-${part}"`), figure);
      }
    });
