/** The evidence words: computed from the facts of studies, by the definitions that readers see. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { evidenceWordOf, lowestOf, type TrialFacts } from '../../../src/content/evidence-word.js';
import { readPackFiles, readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { pack } from '../../../src/generated/packs/dermatomyositis/index.js';
import { structure } from './treatment-words.js';

const sizes = { large: 90, few: 20 };
const best: TrialFacts = {
  n: 241,
  control: 'placebo',
  randomised: true,
  blinded: true,
  finished: true,
  primaryGoal: 'met',
  population: 'this-illness',
};
const wordOf = (...trials: Partial<TrialFacts>[]) =>
  evidenceWordOf(
    trials.map((facts) => ({ ...best, ...facts })),
    false,
    sizes,
  );

describe('an evidence word', () => {
  it('is good for a large trial with a placebo and a clear result in this illness alone', () => {
    assert.equal(wordOf({}), 'good');
    for (const less of [
      { n: 89 },
      { n: undefined },
      { control: 'active' },
      { control: 'usual-care' },
      { blinded: false },
      { blinded: 'unknown' },
      { primaryGoal: 'missed' },
      { primaryGoal: 'unknown' },
      { primaryGoal: 'none' },
      { population: 'mixed' },
    ] as Partial<TrialFacts>[])
      assert.equal(wordOf(less), 'some', JSON.stringify(less));
  });

  it('is never good after a large trial that missed its goal, whatever another one showed', () => {
    assert.equal(wordOf({ n: 176, primaryGoal: 'missed' }), 'some');
    assert.equal(wordOf({}, { n: 176, primaryGoal: 'missed' }), 'some');
    assert.equal(wordOf({}, { n: 12, primaryGoal: 'missed' }), 'good');
  });

  it('says no more than is known', () => {
    assert.equal(wordOf({ randomised: 'unknown' }), 'limited');
    assert.equal(wordOf({ control: 'none' }), 'limited');
    assert.equal(wordOf({ control: 'none', n: 19 }), 'very-early');
    assert.equal(wordOf({ control: 'none', n: undefined }), 'very-early');
    assert.equal(wordOf({ finished: 'unknown' }), 'very-early');
    assert.equal(wordOf({ finished: false }), 'very-early');
    assert.equal(wordOf({ population: 'other' }), 'none');
    assert.equal(wordOf(), 'none');
    assert.equal(evidenceWordOf([{}], false, sizes), 'none');
    assert.equal(evidenceWordOf([], true, sizes), 'limited');
  });

  it('of several medicines is the lowest: no medicine lends its word', () => {
    assert.equal(lowestOf(['good', 'limited']), 'limited');
    assert.equal(lowestOf(['some', 'none']), 'none');
  });
});

describe('the evidence words of the shipped pack', () => {
  const word = (id: string) => structure.treatments.find((each) => each.id === id)?.evidence;

  it('are those of the signing round', () => {
    assert.deepEqual(['brepocitinib', 'ivig', 'efgartigimod', 'dazukibart'].map(word), ['good', 'good', 'some', 'some']);
    assert.equal(word('lenabasum'), 'some');
    assert.equal(structure.studies.find(({ id }) => id === 'lenabasum-2021')?.n, 176);
  });

  it('cannot be kept when the facts change: a goal missed, a study that mixes illnesses', async () => {
    const files = await readPackFiles('src/packs/dermatomyositis');
    const trials = readFileSync('src/packs/dermatomyositis/trials.yaml', 'utf8');
    for (const [from, to] of [
      [/( valor: .*primaryGoal: )met/, '$1missed'],
      [/( valor: .*population: )this-illness/, '$1mixed'],
    ] as const) {
      const broken = lintPack(openSourcePack(new Map([...files, ['trials.yaml', trials.replace(from, to)]])), vocabulary);
      assert.deepEqual(
        broken.filter(({ severity }) => severity === 'error').map(({ rule, message }) => [rule, message]),
        [['evidence-word', '"brepocitinib" is called good; the facts of its studies say some']],
      );
    }
  });

  it('leave their facts at home: none of them reaches a browser', async () => {
    const { structures } = await readPackFolder('src/packs/dermatomyositis');
    assert.ok(structures.treatments);
    const built = JSON.stringify(pack.structure);
    assert.match(built, /"studies":/);
    assert.doesNotMatch(built, /primaryGoal|this-illness|"on":/);
    assert.ok(parse(readFileSync('src/packs/dermatomyositis/trials.yaml', 'utf8')));
  });
});
