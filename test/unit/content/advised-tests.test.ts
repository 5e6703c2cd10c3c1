/** Tests by how guidelines advise them: each from a guideline that was read, children apart, with needle and minutes where they are known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestsStructure } from '../../../src/content/types.js';
import { part } from '../../../src/generated/packs/dermatomyositis/tests.js';
import { renderDocument } from '../../../src/ssr/index.js';
import { lintBroken } from './made-up-pack.js';

const { advised = [], tests } = part.structure.tests as TestsStructure;
const partOf = (figure: string, from: string, to: string): string => {
  const text = renderDocument('helio-test-guide', { figure }, { format: 'text' });
  const at = text.indexOf(from);
  return text.slice(at, text.indexOf(to, at));
};

describe('tests by how they are advised', () => {
  it('each rests on a guideline, names tests that there are, and none for adults alone to children', () => {
    assert.ok(advised.length >= 6);
    for (const { id, who, tests: named, sources } of advised) {
      assert.ok(sources.length > 0 && named.length > 0, id);
      for (const test of named) {
        const found = tests.find((each) => each.id === test);
        assert.ok(found, `${id}: ${test}`);
        assert.ok(who === 'adult' || found.who !== 'adult', `${id}: ${test}`);
      }
    }
    for (const who of ['adult', 'juvenile'])
      for (const how of ['everyone', 'sometimes'])
        assert.ok(
          advised.some((advice) => advice.who === who && advice.how === how),
          `${who} ${how}`,
        );
  });

  it('how long a test takes has its source', () => {
    const timed = tests.flatMap(({ id, minutes, minutesYoung }) =>
      [minutes, minutesYoung].flatMap((lasts) => (lasts ? [{ id, ...lasts }] : [])),
    );
    assert.ok(timed.length >= 6);
    for (const { id, min = 0, max, sources } of timed) assert.ok(sources.length > 0 && min <= max, id);
  });

  it('the document of an adult has three kinds, then children and teenagers apart', () => {
    const adults = partOf('adult', 'Which tests guidelines advise', 'In children and teenagers');
    assert.match(
      adults,
      /For everyone[^]*Myositis antibody test[^]*For most adults[^]*Lung function test: No needle\. About 45 minutes\.[^]*Only sometimes/,
    );
    assert.doesNotMatch(adults, /child|teenager/i);
    const young = partOf('adult', 'In children and teenagers', '\nBlood tests');
    assert.match(
      young,
      /For everyone[^]*MRI scan of the muscles: Sometimes a needle\. 20 to 60 minutes\.[^]*Only sometimes[^]*Muscle biopsy/,
    );
  });

  it('children and teenagers get their own, and nothing of cancer', () => {
    for (const figure of ['child', 'teen']) {
      const own = partOf(figure, 'Which tests guidelines advise', '\nBlood tests');
      assert.match(own, /For everyone[^]*Creatine kinase \(CK\): One needle, to take blood\.[^]*Only sometimes/);
      assert.doesNotMatch(own, /cancer|adult/i);
    }
  });

  it('lint names a test that is none, and advice without a guideline', () => {
    const advice = (rest: string) => ({
      file: 'tests.yaml',
      from: 'notes: []',
      to: `notes: []\nadvised:\n  - { id: all, who: adult, how: everyone, ${rest} }`,
    });
    const words = {
      file: 'en/tests.yaml',
      from: /^tests:/m,
      to: 'advised:\n  all: { standard: They advise it., easy: They advise it. }\ntests:',
    };
    const rulesFor = (rest: string) =>
      lintBroken(advice(rest), words)
        .filter(({ severity, path }) => severity === 'error' && path.startsWith('advised'))
        .map(({ rule, path }) => [rule, path]);
    const named = 'verified: true, sources: [made-up-study]';
    assert.deepEqual(rulesFor(`tests: [listening], ${named}`), []);
    assert.deepEqual(rulesFor(`tests: [hearing], ${named}`), [['unknown-part', 'advised.0.tests.0']]);
    for (const verified of [true, false])
      assert.deepEqual(rulesFor(`tests: [listening], verified: ${String(verified)}, sources: []`), [['claim-without-source', 'advised.0']]);
  });
});
