/** The slice `facts`: what the condition is, how rare, whom it meets, how it can go, and who else can help. Structure and text as in schema.ts. */
import * as v from 'valibot';
import {
  countOfPeople,
  country,
  httpsUrl,
  id,
  ids,
  keyPoints,
  marks,
  outOf100,
  people,
  population,
  proof,
  questions,
  years,
  yearsTenths,
  type Schema,
} from './schema-parts.js';

/** `adult` is shown to adults alone, `juvenile` to teenagers and parents alone. */
const said = v.strictObject({ id, who: population, ...proof });
const range = <T>(end: Schema<T>) => v.strictObject({ min: end, max: end });

/** People who get it within a year, or who live with it: two numbers that are never mixed. */
const tally = v.strictObject({
  id,
  kind: v.picklist(['new', 'living']),
  /** Whom the denominator counts. */
  of: v.picklist(['people', 'children']),
  who: population,
  /** Out of so many people. The same for all, so that they compare. */
  per: people,
  number: range(people),
  /** Between which the true number very likely lies, where the source says it. */
  likely: v.optional(range(people)),
  /** How many people it was counted from. */
  n: v.optional(people),
  ...proof,
});

/** An age at the start, as one of: a span of years, an average, so many out of 100. */
const age = v.strictObject({
  id,
  who: population,
  years: v.optional(range(years)),
  meanTenths: v.optional(yearsTenths),
  per100: v.optional(outOf100),
  n: v.optional(people),
  ...proof,
});

const code = v.strictObject({
  system: v.picklist(['ICD-10', 'ICD-10-CM', 'ICD-11', 'MeSH', 'SNOMED CT', 'ORPHA', 'UMLS', 'MONDO']),
  code: v.string(),
  verified: v.boolean(),
  sources: v.optional(ids),
});

const group = v.strictObject({
  id,
  /** Empty: it works across countries. */
  countries: v.array(country),
  url: httpsUrl,
  ...proof,
});

export const factsStructure = v.strictObject({
  keyPoints,
  questions,
  /** What it is, in three sentences. */
  what: v.array(said),
  more: v.array(said),
  tallies: v.array(tally),
  /** Those who live with it, drawn: so many out of `total`. */
  picture: v.strictObject({ filled: marks, upTo: marks, total: marks, who: population, ...proof }),
  agesText: v.array(said),
  ages: v.array(age),
  sexesText: v.array(said),
  sexes: v.array(countOfPeople),
  outlook: v.array(said),
  /** Numbers of deaths and survival: for adults only, and last. */
  survival: v.array(said),
  groups: v.array(group),
  codes: v.array(v.strictObject({ id, list: v.array(code) })),
});

export const factsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** To an adult, and where that differs to a parent and to a teenager. */
  const spoken = v.record(id, v.strictObject({ reader: leveled, parent: v.optional(leveled), teen: v.optional(leveled) }));
  /** The people, and where and when they were counted. */
  const counted = v.record(id, v.strictObject({ people: plain, place: plain }));
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    what: spoken,
    more: spoken,
    talliesNote: leveled,
    tallies: counted,
    /** Where no number is known of those who live with it. */
    notCounted: leveled,
    picture: leveled,
    agesText: spoken,
    ages: counted,
    sexesText: spoken,
    sexes: counted,
    outlook: spoken,
    survival: spoken,
    groupsNote: leveled,
    groups: v.record(id, v.strictObject({ name: v.string(), for: leveled })),
    codesNote: leveled,
    codes: v.record(id, v.string()),
  });
};
