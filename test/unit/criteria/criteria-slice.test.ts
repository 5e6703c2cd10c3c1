/** What the pack says of the criteria, against the rules and against itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { criteriaStructure, criteriaText } from '../../../src/content/schema/criteria.js';
import { pointsIn } from '../../../src/content/add-up.js';
import { parseInlineMarkdown } from '../../../src/content/inline-markdown.js';
import {
  classifyBohanPeter1975,
  classifyEularAcr2017,
  type BohanPeter1975Input,
  type EularAcr2017Input,
} from '../../../src/criteria/index.js';

const packFolder = new URL('../../../src/packs/dermatomyositis/', import.meta.url);
const readYaml = (name: string): unknown => parse(readFileSync(new URL(name, packFolder), 'utf8'));

const written = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(parseInlineMarkdown));
const leveled = v.strictObject({ standard: written, easy: written });
const structure = v.parse(criteriaStructure, readYaml('criteria.yaml'));
const text = v.parse(criteriaText<unknown>(leveled, written), readYaml('en/criteria.yaml'));

type Set = (typeof structure.sets)[number];
type Case = (typeof structure.cases)[number];
type Changes = Case['steps'][number]['changes'];
type Column = 'not-done' | 'done';
const [set2017, set1975] = structure.sets as [Set, Set];
const columns: readonly Column[] = ['not-done', 'done'];
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

it('holds the two sets and the six cases', () => {
  assert.deepEqual(idsOf(structure.sets), ['eular-acr-2017', 'bohan-peter-1975']);
  assert.deepEqual(idsOf(structure.cases), ['adult-dm', 'amyopathic', 'child', 'look-alike', 'biopsy-lowers', 'unknown-antibody']);
});

// ---- text and structure ------------------------------------------------------------------------------------------------------

describe('every id has its text, and no text is left over', () => {
  const same = (what: string, texts: object | undefined, ids: readonly string[]) => {
    it(what, () => {
      assert.equal(new globalThis.Set(ids).size, ids.length, 'an id stands twice');
      assert.deepEqual(Object.keys(texts ?? {}).sort(), [...ids].sort());
    });
  };

  same('key points', text.keyPoints, structure.keyPoints);
  same('chapters', text.chapters, idsOf(structure.chapters));
  same('comparison', text.comparison, idsOf(structure.comparison));
  for (const { id } of structure.comparison) same(`comparison, ${id}`, text.comparison[id]?.sets, idsOf(structure.sets));
  same('missed', text.missed, idsOf(structure.missed));
  for (const { id, shares } of structure.missed) same(`missed, ${id}`, text.missed[id]?.shares, idsOf(shares));
  same('sets', text.sets, idsOf(structure.sets));
  for (const set of structure.sets) {
    const words = text.sets[set.id];
    same(`${set.id}, groups`, words?.groups, idsOf(set.groups));
    same(`${set.id}, columns`, words?.columns, set.columns ?? []);
    same(`${set.id}, criteria`, words?.criteria, idsOf(set.criteria));
    same(`${set.id}, categories`, words?.categories, [...set.cutoffs.map(({ category }) => category), set.otherwise]);
    same(`${set.id}, subgroups`, words?.subgroups, idsOf(set.subgroups));
    same(`${set.id}, performance`, words?.performance, idsOf(set.performance));
    for (const { id, bands } of set.criteria) same(`${set.id}, ${id}, bands`, words?.criteria[id]?.bands, idsOf(bands ?? []));
    it(`${set.id}: every criterion is of a group, and says who the others were where they are counted`, () => {
      for (const { group } of set.criteria) assert.ok(idsOf(set.groups).includes(group));
      for (const { id, leftOut } of set.performance) assert.equal(Boolean(words?.performance[id]?.others), Boolean(leftOut), id);
    });
  }
  same('cases', text.cases, idsOf(structure.cases));
  for (const { id, steps, whatIf } of structure.cases) {
    same(`case ${id}, steps`, text.cases[id]?.steps, idsOf(steps));
    same(`case ${id}, what if`, text.cases[id]?.whatIf, idsOf(whatIf));
  }
  it('no two made-up people share a name', () => {
    const names = Object.values(text.cases).map(({ name }) => name);
    assert.equal(new globalThis.Set(names).size, names.length);
  });
});

describe('sources and terms', () => {
  const sources = idsOf(JSON.parse(readFileSync(new URL('sources.json', packFolder), 'utf8')) as { id: string }[]);
  const terms = idsOf((readYaml('glossary.yaml') as { terms: { id: string }[] }).terms);

  /** Keys of sources in lists and footnotes, and ids of terms, at any depth. */
  function* named(value: unknown): Generator<{ source?: string; term?: string }> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value) as [string, unknown][]) {
      if (key === 'sources') for (const source of part as string[]) yield { source };
      else if (key === 'cite') yield { source: part as string };
      else if (key === 'term') yield { term: part as string };
      else yield* named(part);
    }
  }
  const names = [...named(structure), ...named(text)];
  const cited = new globalThis.Set(names.flatMap(({ source }) => source ?? []));

  it('exist', () => {
    for (const key of cited) assert.ok(sources.includes(key), `no source ${key}`);
    for (const { term } of names) if (term !== undefined) assert.ok(terms.includes(term), `no term ${term}`);
  });
});

// ---- the sets, against the rules -------------------------------------------------------------------------------------------------

/** The points in tenths of a criterion that is there, as the rules have them. */
function rulePoints(id: string, column: Column, age?: number): number | undefined {
  const { items } = classifyEularAcr2017({ ageAtOnset: age, biopsy: column, findings: {} });
  const item = items.find((one) => one.id === id);
  return item && (age === undefined ? item.pointsTenths.max : item.pointsTenths.min);
}

describe('the 2017 set', () => {
  it('lists the criteria of the rules in their order, with their points', () => {
    const { items } = classifyEularAcr2017({ ageAtOnset: 50, biopsy: 'done', findings: {} });
    assert.deepEqual(idsOf(set2017.criteria), idsOf(items));
    for (const { id, pointsTenths, bands } of set2017.criteria) {
      for (const column of columns) {
        if (pointsTenths) assert.equal(pointsIn(pointsTenths, column), rulePoints(id, column), `${id}, biopsy ${column}`);
        for (const { from, below, pointsTenths: ofBand } of bands ?? []) {
          for (const age of [from, (below ?? 121) - 1]) assert.equal(pointsIn(ofBand, column), rulePoints(id, column, age), `at ${age}`);
        }
      }
    }
  });

  it('has age bands without a gap', () => {
    const bands = set2017.criteria[0]?.bands ?? [];
    assert.equal(bands[0]?.from, 0);
    bands.forEach(({ below }, index) => assert.equal(below, bands[index + 1]?.from));
  });

  for (const column of columns) {
    it(`has the lines of the rules at every score that can be reached (biopsy ${column})`, () => {
      const weighted = set2017.criteria.filter(({ pointsTenths }) => pointsIn(pointsTenths, column) !== undefined);
      for (const ageAtOnset of [10, 30, 50]) {
        for (let bits = 0; bits < 2 ** weighted.length; bits += 1) {
          const findings = Object.fromEntries(weighted.map(({ id }, index) => [id, (bits & (1 << index)) !== 0]));
          const { scoreTenths, category } = classifyEularAcr2017({ ageAtOnset, biopsy: column, findings });
          assert.equal(categoryOfScore(scoreTenths.min, column), category.min);
        }
      }
    });
  }
});

/** As the page does it: from the lines in the pack. */
const categoryOfScore = (score: number, column: Column): string =>
  set2017.cutoffs.find(({ scoreTenths }) => score >= (pointsIn(scoreTenths, column) ?? Infinity))?.category ?? set2017.otherwise;

describe('the 1975 set', () => {
  it('lists the criteria of the rules, and what each category asks for', () => {
    const ids = idsOf(set1975.criteria);
    const all = classifyBohanPeter1975({ findings: Object.fromEntries(ids.map((id) => [id, true])) });
    assert.deepEqual(all.met, ids);
    const { criterion, there, missing } = set1975.decider!;
    for (let bits = 0; bits < 32; bits += 1) {
      const findings = Object.fromEntries(ids.map((id, index) => [id, (bits & (1 << index)) !== 0]));
      const { category, disease } = classifyBohanPeter1975({ findings });
      const others = ids.filter((id) => id !== criterion && findings[id]).length;
      const met = set1975.cutoffs.find((cutoff) => others >= (cutoff.met?.[findings[criterion] ? there : missing] ?? Infinity));
      assert.equal(category.min, met?.category ?? set1975.otherwise);
      if (disease) assert.ok(idsOf(set1975.subgroups).includes(disease));
    }
  });
});

// ---- the cases, against the rules --------------------------------------------------------------------------------------------------

interface Known {
  age: number | undefined;
  biopsy: Column;
  findings: Map<string, boolean | undefined>;
}

/** A case as one set sees it once the changes are made: whatever nothing mentions was looked for and not found. */
function known(one: Case, set: Set, all: readonly Changes[]): Known {
  const start = one.start[set.id];
  assert.ok(start, `${one.id} does not say how it starts for ${set.id}`);
  const { column = 'not-done', unknown } = start;
  const extra = set === set2017 ? ['fingerFlexorWeaknessUnresponsive'] : [];
  const ids = [...idsOf(set.criteria).filter((id) => id !== 'ageAtOnset'), ...extra];
  const biopsy = column as Column;
  const state: Known = { age: undefined, biopsy, findings: new Map(ids.map((id) => [id, unknown.includes(id) ? undefined : false])) };
  for (const changes of all) {
    const change = changes[set.id] ?? {};
    state.age = change.ageAtOnset ?? state.age;
    state.biopsy = (change.column ?? state.biopsy) as Column;
    for (const id of [...Object.keys(change.findings ?? {}), ...(change.unknown ?? [])]) {
      assert.ok(state.findings.has(id), `${one.id}: ${set.id} has no ${id}`);
      state.findings.set(id, change.findings?.[id]);
    }
  }
  return state;
}

const ofBiopsy = set2017.criteria
  .filter(({ pointsTenths }) => pointsTenths && pointsIn(pointsTenths, 'not-done') === undefined)
  .map(({ id }) => id);

function resultsOf(one: Case, all: readonly Changes[]): Case['results'] {
  const in2017 = known(one, set2017, all);
  const findings = [...in2017.findings].filter(([id]) => in2017.biopsy === 'done' || !ofBiopsy.includes(id));
  const input: EularAcr2017Input = { ageAtOnset: in2017.age, biopsy: in2017.biopsy, findings: Object.fromEntries(findings) };
  const { scoreTenths, probability, category, subgroup, biopsyFeaturesExpected } = classifyEularAcr2017(input);
  const per100 = (chance: number) => Math.min(99, Math.max(1, Math.round(chance * 100)));

  const in1975: BohanPeter1975Input = { findings: Object.fromEntries(known(one, set1975, all).findings) };
  const old = classifyBohanPeter1975(in1975);
  return {
    'eular-acr-2017': {
      scoreTenths,
      per100: { min: per100(probability.min), max: per100(probability.max) },
      category,
      ...(subgroup && { subgroup }),
      ...(biopsyFeaturesExpected && { note: 'biopsy-expected' }),
    },
    'bohan-peter-1975': { category: old.category, ...(old.disease && { subgroup: old.disease }) },
  };
}

/** As the page does it: with the points in the pack, and without the rules. */
function addedUp({ age, biopsy, findings }: Known): { min: number; max: number } {
  const sum = { min: 0, max: 0 };
  for (const { id, bands, pointsTenths } of set2017.criteria) {
    const band = bands?.find(({ from, below = Infinity }) => age !== undefined && age >= from && age < below);
    const points = pointsIn(band?.pointsTenths ?? pointsTenths, biopsy) ?? 0;
    const found = band ? true : findings.get(id);
    if (found === true) sum.min += points;
    if (found !== false) sum.max += points;
  }
  return sum;
}

for (const one of structure.cases) {
  describe(`case ${one.id}`, () => {
    const steps = one.steps.map(({ changes }) => changes);
    const told: (readonly [string, readonly Changes[], Case['results']])[] = [
      ['as it is', steps, one.results],
      ...one.whatIf.map(({ id, changes, results }) => [id, [...steps, changes], results] as const),
    ];

    for (const [name, all, results] of told) {
      it(`${name}: results are what the rules compute, and what the points add up to`, () => {
        assert.deepEqual(results, resultsOf(one, all));
        const state = known(one, set2017, all);
        const sum = addedUp(state);
        const in2017 = results['eular-acr-2017'];
        assert.ok(in2017);
        assert.deepEqual(sum, in2017.scoreTenths);
        assert.equal(categoryOfScore(sum.min, state.biopsy), in2017.category.min);
        assert.equal(categoryOfScore(sum.max, state.biopsy), in2017.category.max);
      });
    }

    it('starts with the age, and each step sets at most one finding of a set, once', () => {
      const set = new globalThis.Set<string>();
      steps.forEach((changes, index) => {
        for (const [id, change] of Object.entries(changes)) {
          const findings = Object.keys(change.findings ?? {});
          assert.equal(findings.length + (change.ageAtOnset === undefined ? 0 : 1), 1);
          assert.equal(change.ageAtOnset !== undefined, index === 0);
          assert.equal(change.column, undefined, 'the column is chosen before the first step');
          for (const finding of findings) {
            assert.ok(!set.has(`${id} ${finding}`), finding);
            set.add(`${id} ${finding}`);
          }
        }
      });
    });

    it('tells every finding that is there', () => {
      for (const set of structure.sets) {
        const found = [...known(one, set, steps).findings].filter(([, value]) => value === true).map(([id]) => id);
        for (const id of found)
          assert.ok(
            steps.some((changes) => changes[set.id]?.findings?.[id]),
            id,
          );
      }
    });

    it('each what-if changes something', () => {
      for (const { id, results } of one.whatIf) assert.notDeepEqual(results, one.results, id);
    });
  });
}

// ---- sentences that rest on the rules ----------------------------------------------------------------------------------------------

describe('what the text says in words', () => {
  const skinSigns = ['heliotropeRash', 'gottronPapules', 'gottronSign'] as const;
  const counts = (ageAtOnset: number, findings: EularAcr2017Input['findings']) => {
    const all = Object.fromEntries(
      set2017.criteria.filter(({ id }) => id !== 'ageAtOnset' && !ofBiopsy.includes(id)).map(({ id }) => [id, false]),
    );
    const { category } = classifyEularAcr2017({ ageAtOnset, biopsy: 'not-done', findings: { ...all, ...findings } });
    return ['probable', 'definite'].includes(category.min);
  };

  it('two of the three skin signs are enough for an adult, and one alone is not', () => {
    for (const age of [18, 40]) {
      for (const one of skinSigns) {
        assert.ok(!counts(age, { [one]: true }));
        for (const other of skinSigns) if (other !== one) assert.ok(counts(age, { [one]: true, [other]: true }));
      }
    }
  });

  it('a child with flat patches, weak thighs and an enzyme has 5.4 points and is not counted; from 18 it is', () => {
    const findings = { gottronSign: true, proximalLegWeakness: true, raisedEnzyme: true };
    assert.equal(classifyEularAcr2017({ ageAtOnset: 6, biopsy: 'not-done', findings }).scoreTenths.min, 54);
    assert.ok(!counts(6, findings));
    assert.ok(counts(18, findings));
  });

  it('an adult with anti-Jo-1 and no rash ends under polymyositis', () => {
    const whatIf = structure.cases.find(({ id }) => id === 'unknown-antibody')?.whatIf[0];
    assert.equal(whatIf?.results['eular-acr-2017']?.subgroup, 'PM');
  });

  it('the neck weighs more than arms or legs, and the lines of the biopsy column are higher', () => {
    const points = Object.fromEntries(set2017.criteria.map(({ id, pointsTenths }) => [id, pointsTenths]));
    for (const column of columns) {
      for (const id of ['proximalArmWeakness', 'proximalLegWeakness', 'legsProximalWeaker']) {
        assert.ok((pointsIn(points['neckFlexorsWeaker'], column) ?? 0) > (pointsIn(points[id], column) ?? Infinity));
      }
    }
    for (const { scoreTenths } of set2017.cutoffs)
      assert.ok((pointsIn(scoreTenths, 'done') ?? 0) > (pointsIn(scoreTenths, 'not-done') ?? Infinity));
  });
});
