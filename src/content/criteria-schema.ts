/**
 * The slice `criteria`: sets of classification criteria as reference, and worked cases of made-up people. Structure and text as in
 * schema.ts.
 *
 * A worked case carries its results: the page that shows it adds points up, and never classifies. Who writes a case computes them with
 * `heliotrope/criteria`; tests hold every one against it.
 */
import * as v from 'valibot';
import { id, ids, keyPoints, outOf100, people, proof, ruleName, tenths, year, years, type Schema } from './schema-parts.js';

const range = <T>(end: Schema<T>) => v.strictObject({ min: end, max: end });

/** Whether a muscle biopsy was done: it chooses the column of points. */
const biopsy = v.picklist(['not-done', 'done']);

// ---- the sets --------------------------------------------------------------------------------------------------------------------

/** Points in tenths by column. Only a biopsy that was done shows its features. */
const pointsTenths = v.strictObject({ 'not-done': v.optional(tenths), done: tenths });

const criterion = v.strictObject({
  id: ruleName,
  /** The heading of the table under which it stands. */
  group: id,
  /** Neither points nor bands: the set counts how many criteria are met. */
  pointsTenths: v.optional(pointsTenths),
  /** Points by age: in years, from `from` to under `below`. */
  bands: v.optional(v.array(v.strictObject({ id, from: years, below: v.optional(years), pointsTenths }))),
  ...proof,
});

/** The least that a category asks for. */
const cutoff = v.strictObject({
  category: ruleName,
  /** A set of points: the lowest score in tenths, by column, and the chance out of 100 that it stands for. */
  scoreTenths: v.optional(v.strictObject({ 'not-done': tenths, done: tenths })),
  per100: v.optional(outOf100),
  /** A set that counts: how many criteria besides the rash, by disease. */
  met: v.optional(v.record(ruleName, outOf100)),
  ...proof,
});

/** A share of people out of 100, and between which numbers it lies with 95 % confidence where the source says it. */
const share = v.strictObject({ per100: outOf100, low: v.optional(outOf100), high: v.optional(outOf100) });

const performance = v.strictObject({
  id,
  biopsy: v.optional(biopsy),
  /** Of those who have the disease, how many the set counts. */
  found: share,
  /** Of those who have something else, how many it leaves out. */
  leftOut: v.optional(share),
  /** How many people of each kind were looked at. */
  ill: v.optional(people),
  others: v.optional(people),
  ...proof,
});

const criteriaSet = v.strictObject({
  id,
  year,
  groups: ids,
  criteria: v.array(criterion),
  /** From the most certain down. Below the last: `otherwise`. */
  cutoffs: v.array(cutoff),
  otherwise: ruleName,
  /** Of a set that counts: the criterion that is not counted, but chooses which number of `met` applies: if it is there, if it is missing. */
  decider: v.optional(v.strictObject({ criterion: ruleName, there: ruleName, missing: ruleName })),
  /** The groups into which the set sorts those whom it counts. */
  subgroups: v.array(v.strictObject({ id: ruleName, ...proof })),
  performance: v.array(performance),
  sources: ids,
});

// ---- worked cases ----------------------------------------------------------------------------------------------------------------

/** What changes in a case as one set sees it. */
const change = v.strictObject({
  /** Years. */
  ageAtOnset: v.optional(years),
  biopsy: v.optional(biopsy),
  findings: v.optional(v.record(ruleName, v.boolean())),
  /** Findings that are no longer known. */
  unknown: v.optional(v.array(ruleName)),
});

/** By set. */
const changes = v.record(id, change);

/** What the rules say, by set. A range where something is not known. */
const results = v.record(
  id,
  v.strictObject({
    scoreTenths: v.optional(range(tenths)),
    /** About how many out of 100 such people have the disease: rounded, from 1 to 99, because its formula is not verified. */
    per100: v.optional(range(outOf100)),
    category: range(ruleName),
    /** Left out: none, or not yet clear. */
    subgroup: v.optional(ruleName),
    /** True: the set asks for the features of a muscle biopsy before it counts such a person. */
    biopsyExpected: v.optional(v.boolean()),
  }),
);

const workedCase = v.strictObject({
  id,
  /** By set: the column, and what stays unknown. Whatever no step sets was looked for and not found. */
  start: v.record(id, v.strictObject({ biopsy: v.optional(biopsy), unknown: v.array(ruleName) })),
  /** In order. Each sets at most one finding of each set; one that sets none tells of something that no set counts. */
  steps: v.array(v.strictObject({ id, changes })),
  results,
  /** Single changes to the finished case, each instead of the others. */
  whatIf: v.array(v.strictObject({ id, changes, results })),
});

// ---- the slice -------------------------------------------------------------------------------------------------------------------

export const criteriaStructure = v.strictObject({
  keyPoints,
  chapters: v.array(v.strictObject({ id, ...proof })),
  sets: v.array(criteriaSet),
  /** The sets side by side, topic by topic. */
  comparison: v.array(v.strictObject({ id, ...proof })),
  /** Whom a set misses, and how many out of 100 of them, as studies found. */
  missed: v.array(
    v.strictObject({
      id,
      set: id,
      shares: v.array(v.strictObject({ id, biopsy: v.optional(biopsy), per100: outOf100, ...proof })),
      ...proof,
    }),
  ),
  cases: v.array(workedCase),
});

export const criteriaText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: v.record(id, leveled),
    /** What the sets are not: said at the top and beside the cases. */
    notice: leveled,
    chapters: v.record(id, v.strictObject({ heading: v.string(), text: leveled })),
    sets: v.record(
      id,
      v.strictObject({
        name: v.string(),
        shortName: v.string(),
        about: leveled,
        groups: v.record(id, v.string()),
        criteria: v.record(
          ruleName,
          v.strictObject({
            name: v.string(),
            medical: v.string(),
            looksFor: leveled,
            shownBy: leveled,
            bands: v.optional(v.record(id, v.string())),
            /** Where the published words fit some skin badly: what they say, and what we say. */
            wording: v.optional(v.strictObject({ published: leveled, ours: leveled })),
          }),
        ),
        categories: v.record(ruleName, v.strictObject({ name: v.string(), meaning: leveled })),
        subgroups: v.record(ruleName, v.strictObject({ name: v.string(), medical: v.string(), meaning: leveled })),
        performance: v.record(id, v.strictObject({ ill: plain, others: v.optional(plain), place: plain })),
      }),
    ),
    comparison: v.record(id, v.strictObject({ topic: v.string(), sets: v.record(id, leveled) })),
    missed: v.record(id, v.strictObject({ who: v.string(), text: leveled, shares: v.record(id, plain) })),
    cases: v.record(
      id,
      v.strictObject({
        /** A made-up first name. */
        name: v.string(),
        title: v.string(),
        story: leveled,
        steps: v.record(id, leveled),
        /** What the finished sum teaches. */
        lesson: leveled,
        whatIf: v.record(id, v.strictObject({ change: plain, lesson: leveled })),
      }),
    ),
  });
