import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  classifyEularAcr2017,
  type EularAcr2017Category,
  type EularAcr2017Finding,
  type EularAcr2017Input,
} from '../../../src/criteria/index.js';
import { independentCategory, independentLeaf, independentScoreTenths, type KnownCase } from './independent-eular-acr-2017.js';

const clinical = [
  'proximalArmWeakness',
  'proximalLegWeakness',
  'neckFlexorsWeaker',
  'legsProximalWeaker',
  'heliotropeRash',
  'gottronPapules',
  'gottronSign',
  'dysphagia',
  'antiJo1',
  'raisedEnzyme',
] as const;
const biopsyFeatures = ['endomysialInfiltration', 'perimysialInfiltration', 'perifascicularAtrophy', 'rimmedVacuoles'] as const;
const finger = 'fingerFlexorWeaknessUnresponsive';
const skinSigns = ['heliotropeRash', 'gottronPapules', 'gottronSign'] as const;
const biopsies = ['not-done', 'done'] as const;
const scoredIn = (biopsy: 'done' | 'not-done'): readonly EularAcr2017Finding[] =>
  biopsy === 'done' ? [...clinical, ...biopsyFeatures] : clinical;
const heldBy = (biopsy: 'done' | 'not-done'): readonly EularAcr2017Finding[] => [...scoredIn(biopsy), finger];

const order: readonly EularAcr2017Category[] = ['not-classified', 'possible', 'probable', 'definite'];
const classifies = (category: string) => category === 'probable' || category === 'definite';
const classifyKnown = ({ age, biopsy, findings }: KnownCase) => classifyEularAcr2017({ ageAtOnset: age, biopsy, findings });

/** Every choice of true and false for the ids. */
function* assignments<V>(ids: readonly string[], values: readonly V[]): Generator<Record<string, V>> {
  const total = values.length ** ids.length;
  for (let number = 0; number < total; number += 1) {
    const chosen: Record<string, V> = {};
    let rest = number;
    for (const id of ids) {
      chosen[id] = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
    }
    yield chosen;
  }
}

describe('the worked cases', () => {
  const { cases } = JSON.parse(readFileSync(new URL('../../fixtures/vectors/eular-acr-2017.json', import.meta.url), 'utf8')) as {
    cases: {
      name: string;
      note: string;
      input: EularAcr2017Input;
      expected: { scoreTenths: number; probabilityApprox: number; category: string; subgroup: string | null };
    }[];
  };

  it('are there', () => assert.equal(cases.length, 9));

  for (const { name, note, input, expected } of cases) {
    it(`${name}: ${note}`, () => {
      const result = classifyEularAcr2017(input);
      assert.deepEqual(result.scoreTenths, { min: expected.scoreTenths, max: expected.scoreTenths });
      assert.deepEqual(result.category, { min: expected.category, max: expected.category });
      assert.equal(result.subgroup, expected.subgroup ?? undefined);
      assert.equal(result.probability.min, result.probability.max);
      assert.ok(Math.abs(result.probability.min - expected.probabilityApprox) < 0.00005);
    });
  }
});

describe('all combinations, against an independent implementation', () => {
  for (const [biopsy, expectedCount] of [
    ['not-done', 3_072],
    ['done', 49_152],
  ] as const) {
    it(`${expectedCount} with biopsy ${biopsy}`, () => {
      let count = 0;
      let highest = 0;
      let lowest = Infinity;
      for (const age of [17, 18, 40]) {
        for (const findings of assignments(scoredIn(biopsy), [false, true])) {
          count += 1;
          const known: KnownCase = { age, biopsy, findings: { ...findings, [finger]: count % 2 === 0 } };
          const score = independentScoreTenths(known);
          const category = independentCategory(known, score);
          const result = classifyKnown(known);
          highest = Math.max(highest, score);
          lowest = Math.min(lowest, score);
          const about = JSON.stringify(known);
          assert.equal(result.scoreTenths.min, score, about);
          assert.equal(result.scoreTenths.max, score, about);
          assert.equal(result.category.min, category, about);
          assert.equal(result.category.max, category, about);
          assert.equal(result.subgroup, classifies(category) ? independentLeaf(known) : undefined, about);
        }
      }
      assert.equal(count, expectedCount);
      assert.equal(lowest, 0);
      assert.equal(highest, biopsy === 'done' ? 295 : 208);
    });
  }
});

describe('age at onset', () => {
  const pointsAt = (ageAtOnset: number | undefined, biopsy: 'done' | 'not-done') =>
    classifyEularAcr2017({ ageAtOnset, biopsy, findings: {} }).items[0]?.pointsTenths;

  it('changes band on the 18th and the 40th birthday', () => {
    for (const [age, without, done] of [
      [0, 0, 0],
      [17.99, 0, 0],
      [18, 13, 15],
      [39.99, 13, 15],
      [40, 21, 22],
      [120, 21, 22],
    ] as const) {
      assert.deepEqual(pointsAt(age, 'not-done'), { min: without, max: without }, `at ${age}`);
      assert.deepEqual(pointsAt(age, 'done'), { min: done, max: done }, `at ${age}`);
    }
  });

  it('spans every band when it is not known', () => {
    assert.deepEqual(pointsAt(undefined, 'not-done'), { min: 0, max: 21 });
    assert.deepEqual(pointsAt(undefined, 'done'), { min: 0, max: 22 });
  });
});

describe('items', () => {
  it('are one per scored variable in table order, biopsy rows only when a biopsy was done', () => {
    for (const biopsy of biopsies) {
      const { items } = classifyEularAcr2017({ ageAtOnset: 50, biopsy, findings: {} });
      assert.deepEqual(
        items.map(({ id }) => id),
        ['ageAtOnset', ...scoredIn(biopsy)],
      );
    }
  });

  it('show what is known as one number and what is not as a range', () => {
    const { items } = classifyEularAcr2017({
      ageAtOnset: 50,
      biopsy: 'not-done',
      findings: { heliotropeRash: true, gottronPapules: false },
    });
    const points = Object.fromEntries(items.map(({ id, pointsTenths }) => [id, pointsTenths]));
    assert.deepEqual(points.heliotropeRash, { min: 31, max: 31 });
    assert.deepEqual(points.gottronPapules, { min: 0, max: 0 });
    assert.deepEqual(points.gottronSign, { min: 0, max: 33 });
  });
});

describe('biopsy', () => {
  it('is expected only where none was done and no skin sign is known to be there', () => {
    for (const biopsy of biopsies) {
      for (const findings of assignments(skinSigns, [true, false, undefined])) {
        const { biopsyFeaturesExpected } = classifyEularAcr2017({ ageAtOnset: 50, biopsy, findings });
        const anySkinSign = Object.values(findings).includes(true);
        assert.equal(biopsyFeaturesExpected, biopsy === 'not-done' && !anySkinSign);
      }
    }
  });

  it('that shows nothing can lower the category', () => {
    const found = { gottronPapules: true, raisedEnzyme: true };
    const known = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id in found]));
    const without = classifyKnown({ age: 60, biopsy: 'not-done', findings: known(clinical) });
    const done = classifyKnown({ age: 60, biopsy: 'done', findings: known([...clinical, ...biopsyFeatures]) });
    assert.deepEqual([without.category.min, done.category.min], ['probable', 'not-classified']);
  });

  it('that was not done leaves no unknown in the subgroup', () => {
    const findings = { ...Object.fromEntries(clinical.map((id) => [id, false])), antiJo1: true, raisedEnzyme: true, [finger]: false };
    assert.equal(classifyKnown({ age: 50, biopsy: 'not-done', findings }).subgroup, 'PM');
    assert.equal(classifyKnown({ age: 50, biopsy: 'done', findings: { ...findings, rimmedVacuoles: true } }).subgroup, 'IBM');
  });
});

describe('category', () => {
  it('goes by the score where the rounded cut-offs and the probability disagree', () => {
    const atSevenFive = classifyEularAcr2017({
      ageAtOnset: 60,
      biopsy: 'not-done',
      findings: Object.fromEntries(clinical.map((id) => [id, id === 'gottronPapules' || id === 'gottronSign'])),
    });
    assert.equal(atSevenFive.scoreTenths.min, 75);
    assert.ok(atSevenFive.probability.min < 0.9);
    assert.equal(atSevenFive.category.min, 'definite');
  });
});

describe('the subgroup', () => {
  // Anti-Jo-1, an enzyme, swallowing and an infiltrate classify at any age, so that only the tree decides.
  const enough = { antiJo1: true, raisedEnzyme: true, dysphagia: true };
  const treeIds = [...skinSigns, 'proximalArmWeakness', 'proximalLegWeakness', 'neckFlexorsWeaker', 'legsProximalWeaker', finger];

  /** The leaves that a case could still reach. */
  function leaves(ages: readonly number[], biopsy: 'done' | 'not-done', findings: Record<string, boolean | undefined>): Set<string> {
    const unknown = Object.keys(findings).filter((id) => findings[id] === undefined);
    const reached = new Set<string>();
    for (const age of ages) {
      for (const completion of assignments(unknown, [false, true])) {
        const known = { ...(findings as Record<string, boolean>), ...completion };
        reached.add(independentLeaf({ age, biopsy, findings: known }));
      }
    }
    return reached;
  }

  for (const biopsy of biopsies) {
    it(`is the one leaf that every completion reaches, or undefined (biopsy ${biopsy})`, () => {
      const ids = biopsy === 'done' ? [...treeIds, 'rimmedVacuoles'] : treeIds;
      const base = biopsy === 'done' ? { ...enough, endomysialInfiltration: true } : enough;
      const seen = new Set<string | undefined>();
      for (const findings of assignments(ids, [false, true, undefined])) {
        for (const [ageAtOnset, ages] of [
          [8, [8]],
          [30, [30]],
          [undefined, [8, 30]],
        ] as const) {
          const { subgroup, category } = classifyEularAcr2017({ ageAtOnset, biopsy, findings: { ...base, ...findings } });
          assert.ok(classifies(category.min));
          const reached = leaves(ages, biopsy, findings);
          assert.equal(subgroup, reached.size === 1 ? [...reached][0] : undefined, JSON.stringify({ ageAtOnset, findings }));
          seen.add(subgroup);
        }
      }
      assert.deepEqual(seen, new Set([undefined, 'DM', 'ADM', 'PM', 'IBM', 'JDM', 'JM']));
    });
  }

  it('is undefined where only the maximum classifies', () => {
    const { category, subgroup } = classifyEularAcr2017({
      ageAtOnset: 45,
      biopsy: 'not-done',
      findings: { gottronSign: true, proximalArmWeakness: true, proximalLegWeakness: false, neckFlexorsWeaker: undefined },
    });
    assert.deepEqual(category, { min: 'probable', max: 'definite' });
    assert.equal(subgroup, 'DM');
    const open = classifyEularAcr2017({ ageAtOnset: 45, biopsy: 'not-done', findings: { gottronSign: true } });
    assert.deepEqual(open.category, { min: 'possible', max: 'definite' });
    assert.equal(open.subgroup, undefined);
  });
});

// ---- properties --------------------------------------------------------------------------------------------------------------

const knownCase: fc.Arbitrary<KnownCase> = fc.constantFrom(...biopsies).chain((biopsy) =>
  fc.record({
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.double({ min: 0, max: 120, noNaN: true })),
    biopsy: fc.constant(biopsy),
    findings: fc.record(Object.fromEntries(heldBy(biopsy).map((id) => [id, fc.boolean()]))),
  }),
);

/** The one that any number stands for. */
function picked(ids: readonly string[], pick: number): string {
  const id = ids[pick % ids.length];
  assert.ok(id, 'there is none to pick');
  return id;
}

const inside = (low: number, value: number, high: number) => low <= value && value <= high;

describe('properties', () => {
  it('one more finding never lowers the score, the probability or the category', () => {
    fc.assert(
      fc.property(knownCase, fc.nat(), (known, pick) => {
        const id = picked(scoredIn(known.biopsy), pick);
        const without = classifyKnown({ ...known, findings: { ...known.findings, [id]: false } });
        const having = classifyKnown({ ...known, findings: { ...known.findings, [id]: true } });
        assert.ok(having.scoreTenths.min > without.scoreTenths.min);
        assert.ok(having.probability.min > without.probability.min);
        assert.ok(order.indexOf(having.category.min) >= order.indexOf(without.category.min));
      }),
    );
  });

  it('learning something never widens a range', () => {
    fc.assert(
      fc.property(knownCase, fc.func(fc.boolean()), fc.boolean(), fc.nat(), (known, forgotten, forgetAge, pick) => {
        const findings = Object.fromEntries(Object.entries(known.findings).map(([id, value]) => [id, forgotten(id) ? undefined : value]));
        const ageAtOnset = forgetAge ? undefined : known.age;
        const before = classifyEularAcr2017({ ageAtOnset, biopsy: known.biopsy, findings });
        const learned = picked(Object.keys(findings), pick);
        const after = classifyEularAcr2017({
          ageAtOnset,
          biopsy: known.biopsy,
          findings: { ...findings, [learned]: known.findings[learned] },
        });
        assert.ok(before.scoreTenths.min <= after.scoreTenths.min && after.scoreTenths.max <= before.scoreTenths.max);
        if (before.subgroup !== undefined) assert.equal(after.subgroup, before.subgroup);
      }),
    );
  });

  it('every completion of the unknowns lies within the range, and both ends are reached', () => {
    fc.assert(
      fc.property(knownCase, fc.func(fc.boolean()), fc.boolean(), (known, forgotten, forgetAge) => {
        const entries = Object.entries(known.findings);
        const completed = (age: number, fill: (value: boolean) => boolean) =>
          classifyKnown({
            age: forgetAge ? age : known.age,
            biopsy: known.biopsy,
            findings: Object.fromEntries(entries.map(([id, value]) => [id, forgotten(id) ? fill(value) : value])),
          });
        const range = classifyEularAcr2017({
          ageAtOnset: forgetAge ? undefined : known.age,
          biopsy: known.biopsy,
          findings: Object.fromEntries(entries.filter(([id]) => !forgotten(id))),
        });

        const one = completed(known.age, (value) => value);
        assert.ok(inside(range.scoreTenths.min, one.scoreTenths.min, range.scoreTenths.max));
        assert.ok(inside(range.probability.min, one.probability.min, range.probability.max));
        assert.ok(inside(order.indexOf(range.category.min), order.indexOf(one.category.min), order.indexOf(range.category.max)));
        if (range.subgroup !== undefined) assert.equal(one.subgroup, range.subgroup);

        for (const [end, reached] of [
          ['min', completed(10, () => false)],
          ['max', completed(50, () => true)],
        ] as const) {
          assert.equal(reached.scoreTenths[end], range.scoreTenths[end]);
          assert.equal(reached.probability[end], range.probability[end]);
          assert.equal(reached.category[end], range.category[end]);
        }
      }),
    );
  });

  it('items add up to the score', () => {
    fc.assert(
      fc.property(knownCase, fc.func(fc.boolean()), (known, forgotten) => {
        const findings = Object.fromEntries(Object.entries(known.findings).filter(([id]) => !forgotten(id)));
        const { items, scoreTenths } = classifyEularAcr2017({ ageAtOnset: known.age, biopsy: known.biopsy, findings });
        assert.equal(
          items.reduce((sum, { pointsTenths }) => sum + pointsTenths.min, 0),
          scoreTenths.min,
        );
        assert.equal(
          items.reduce((sum, { pointsTenths }) => sum + pointsTenths.max, 0),
          scoreTenths.max,
        );
      }),
    );
  });
});

// ---- what is refused -----------------------------------------------------------------------------------------------------------

describe('what is refused', () => {
  const fine = { ageAtOnset: 50, biopsy: 'not-done', findings: {} };
  /** As a caller without types would. */
  const classify = (input: unknown) => classifyEularAcr2017(input as EularAcr2017Input);
  const refused = (input: unknown, error: typeof TypeError | typeof RangeError, ...words: RegExp[]) => {
    assert.throws(
      () => classify(input),
      (thrown: unknown) => {
        assert.ok(thrown instanceof Error);
        assert.equal(thrown.constructor, error, thrown.message);
        for (const word of words) assert.match(thrown.message, word);
        return true;
      },
    );
  };

  it('nothing of a case that is fine', () => assert.doesNotThrow(() => classify(fine)));

  it('an input or findings that is not an object', () => {
    for (const value of [undefined, null, 7, 'case', true, [], () => fine, Symbol('case')]) {
      refused(value, TypeError, /input/, /ageAtOnset, biopsy and findings/);
      refused({ ...fine, findings: value }, TypeError, /findings/, /heliotropeRash/);
    }
  });

  it('an age that is not a number', () => {
    for (const ageAtOnset of [null, '50', true, [50], {}, 50n, new Date(0), Symbol('age')]) {
      refused({ ...fine, ageAtOnset }, TypeError, /ageAtOnset/, /0 to 120/);
    }
  });

  it('an age outside 0–120 or not finite', () => {
    for (const ageAtOnset of [-1, -0.001, 120.001, 121, NaN, Infinity, -Infinity]) {
      refused({ ...fine, ageAtOnset }, RangeError, /ageAtOnset/, /0 to 120/);
    }
    for (const ageAtOnset of [0, -0, 120, 0.5]) assert.doesNotThrow(() => classify({ ...fine, ageAtOnset }));
  });

  it('another biopsy', () => {
    for (const biopsy of [undefined, null, true, false, 'Done', 'unknown', '', ['done']]) {
      refused({ ...fine, biopsy }, RangeError, /biopsy/, /'done'.*'not-done'/);
    }
  });

  it('an unknown finding, also one that every object inherits', () => {
    for (const id of ['rash', 'HeliotropeRash', 'constructor', 'toString', 'ageAtOnset', '', '__proto__']) {
      const findings = JSON.parse(`{${JSON.stringify(id)}: true}`) as unknown;
      refused({ ...fine, findings }, RangeError, /findings\./, /heliotropeRash/, /fingerFlexorWeaknessUnresponsive/);
    }
    refused({ ...fine, findings: { rash: undefined } }, RangeError, /findings\.rash/);
  });

  it('a finding that is not true, false or undefined', () => {
    for (const value of [null, 1, 0, 'true', '', [], {}, NaN]) {
      refused({ ...fine, findings: { dysphagia: value } }, TypeError, /findings\.dysphagia/, /true, false/);
    }
  });

  it('a biopsy feature without a biopsy', () => {
    for (const id of biopsyFeatures) {
      for (const value of [true, false]) {
        refused({ ...fine, findings: { [id]: value } }, RangeError, new RegExp(`findings\\.${id}`), /undefined/);
      }
      assert.doesNotThrow(() => classify({ ...fine, findings: { [id]: undefined } }));
      assert.doesNotThrow(() => classify({ ...fine, biopsy: 'done', findings: { [id]: false } }));
    }
  });
});

describe('odd but harmless input', () => {
  it("only a case's own findings count", () => {
    const inherited = Object.create({ heliotropeRash: true, rash: true }) as object;
    const result = classifyEularAcr2017({ ageAtOnset: 50, biopsy: 'not-done', findings: inherited });
    assert.deepEqual(result, classifyEularAcr2017({ ageAtOnset: 50, biopsy: 'not-done', findings: {} }));
  });

  it('findings without a prototype are findings', () => {
    const findings = Object.assign(Object.create(null) as object, { heliotropeRash: true });
    const { scoreTenths } = classifyEularAcr2017({ ageAtOnset: 50, biopsy: 'not-done', findings });
    assert.equal(scoreTenths.min, 52);
  });

  it('a getter is read once, so that a case cannot change while it is classified', () => {
    let reads = 0;
    const findings = Object.defineProperty({}, 'heliotropeRash', { enumerable: true, get: () => (reads += 1) === 1 });
    const { items, scoreTenths } = classifyEularAcr2017({ ageAtOnset: 50, biopsy: 'not-done', findings });
    assert.equal(reads, 1);
    assert.equal(scoreTenths.min, 52);
    assert.equal(items.find(({ id }) => id === 'heliotropeRash')!.pointsTenths.max, 31);
  });

  it('other properties of a case, such as its name, are left alone, and nothing is written to it', () => {
    const named = Object.freeze({ name: 'Ada', ageAtOnset: 50, biopsy: 'not-done', findings: Object.freeze({ dysphagia: true }) } as const);
    assert.equal(classifyEularAcr2017(named).scoreTenths.min, 28);
  });
});
