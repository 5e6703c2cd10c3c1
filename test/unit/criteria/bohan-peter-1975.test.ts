import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classifyBohanPeter1975, type BohanPeter1975Finding, type BohanPeter1975Input } from '../../../src/criteria/index.js';

const ids: readonly BohanPeter1975Finding[] = ['proximalWeakness', 'muscleBiopsy', 'raisedEnzymes', 'emg', 'rash'];
const order = ['not-met', 'possible', 'probable', 'definite'];
type Findings = Partial<Record<BohanPeter1975Finding, boolean>>;

/** Every choice of the values for the five. */
function all<V>(values: readonly V[]): Partial<Record<BohanPeter1975Finding, V>>[] {
  return ids.reduce<Partial<Record<BohanPeter1975Finding, V>>[]>(
    (partial, id) => partial.flatMap((findings) => values.map((value) => ({ ...findings, [id]: value }))),
    [{}],
  );
}

/** The published rules, row by row, for a case in which everything is known. */
function published(findings: Findings): { category: string; disease: string | undefined } {
  const ofFour = ids.slice(0, 4).filter((id) => findings[id]).length;
  if (findings.rash) {
    if (ofFour >= 3) return { category: 'definite', disease: 'DM' };
    if (ofFour === 2) return { category: 'probable', disease: 'DM' };
    if (ofFour === 1) return { category: 'possible', disease: 'DM' };
  } else {
    if (ofFour === 4) return { category: 'definite', disease: 'PM' };
    if (ofFour === 3) return { category: 'probable', disease: 'PM' };
    if (ofFour === 2) return { category: 'possible', disease: 'PM' };
  }
  return { category: 'not-met', disease: undefined };
}

describe('classifyBohanPeter1975', () => {
  it('follows the published rules in all 32 known cases', () => {
    const cases = all([true, false]);
    assert.equal(cases.length, 32);
    for (const findings of cases) {
      const result = classifyBohanPeter1975({ findings });
      const { category, disease } = published(findings);
      assert.deepEqual(result.category, { min: category, max: category }, JSON.stringify(findings));
      assert.equal(result.disease, disease, JSON.stringify(findings));
      assert.deepEqual(
        result.met,
        ids.filter((id) => findings[id]),
      );
    }
  });

  it('spans exactly what the completions reach in all 243 cases with unknowns', () => {
    const known = all([true, false]);
    for (const findings of all([true, false, undefined])) {
      const completions = known.filter((full) => ids.every((id) => findings[id] === undefined || findings[id] === full[id]));
      const reached = completions.map((full) => order.indexOf(published(full).category));
      const { category, disease, met } = classifyBohanPeter1975({ findings });
      const about = JSON.stringify(findings);
      assert.equal(order.indexOf(category.min), Math.min(...reached), about);
      assert.equal(order.indexOf(category.max), Math.max(...reached), about);
      const named = findings.rash !== undefined && category.max !== 'not-met';
      assert.equal(disease, named ? (findings.rash ? 'DM' : 'PM') : undefined, about);
      assert.deepEqual(
        met,
        ids.filter((id) => findings[id] === true),
      );
    }
  });

  it('cannot name amyopathic dermatomyositis: a rash alone meets nothing', () => {
    const alone = { proximalWeakness: false, muscleBiopsy: false, raisedEnzymes: false, emg: false, rash: true };
    assert.deepEqual(classifyBohanPeter1975({ findings: alone }).category, { min: 'not-met', max: 'not-met' });
  });

  it('refuses what is not a case, and says what is allowed', () => {
    const classify = (input: unknown) => classifyBohanPeter1975(input as BohanPeter1975Input);
    for (const value of [undefined, null, 7, 'case', []]) {
      assert.throws(() => classify(value), { name: 'TypeError', message: /input.*findings/ });
      assert.throws(() => classify({ findings: value }), { name: 'TypeError', message: /findings.*proximalWeakness/ });
    }
    assert.throws(() => classify({ findings: { heliotropeRash: true } }), {
      name: 'RangeError',
      message: /findings\.heliotropeRash.*proximalWeakness, muscleBiopsy, raisedEnzymes, emg, rash/,
    });
    for (const value of [null, 1, 'yes']) {
      assert.throws(() => classify({ findings: { emg: value } }), { name: 'TypeError', message: /findings\.emg.*true, false/ });
    }
  });
});
