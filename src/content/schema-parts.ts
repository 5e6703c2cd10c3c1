/** What the schemas of the slices share. */
import * as v from 'valibot';

/** Reads a `T`, from whatever the form at hand writes it as. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Lower-case words joined by hyphens. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const ids = v.array(id);
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** At most three. */
export const keyPoints = v.pipe(ids, v.maxLength(3));
/** At most five. */
export const questions = v.pipe(ids, v.maxLength(5));

/** Whom a fact is about. `all`: adults and children together. */
export const population = v.picklist(['adult', 'juvenile', 'all']);

/** On what a statement rests. */
export const proof = {
  /** False: general knowledge, not yet checked against a source. */
  verified: v.boolean(),
  sources: ids,
};

/** How many people had or said something: `per100` people, or an exact `count` where fewer than 30 were asked or looked at. */
export const countOfPeople = v.strictObject({
  id,
  who: population,
  /** Either this or `count` stands here. */
  per100: v.optional(count),
  count: v.optional(v.strictObject({ seen: count, of: count })),
  /** How many people there were, where the source says it. */
  n: v.optional(count),
  ...proof,
});

/** How often something was seen: `per100` people, one number or a range, or an exact `count` where fewer than 30 were looked at. */
export const frequency = v.strictObject({
  id,
  who: population,
  /** Either this or `count` stands here. */
  per100: v.optional(v.union([count, v.strictObject({ min: count, max: count })])),
  count: v.optional(v.strictObject({ seen: count, of: count })),
  /** How many people were looked at, where the source says it. */
  n: v.optional(count),
  sources: ids,
  verified: v.boolean(),
});

export const code = v.strictObject({
  system: v.picklist(['HPO', 'SNOMED CT', 'MeSH', 'ICD-10', 'ICD-11']),
  code: v.string(),
  verified: v.boolean(),
});
