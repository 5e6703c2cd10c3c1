/** What the schemas of the slices share. */
import * as v from 'valibot';
import { regionPattern } from './body-names.js';
import { exists, namedStrings, type NamedString } from './named-strings.js';

/** Reads a `T`, from whatever the form at hand writes it as. */
export type Schema<T> = v.GenericSchema<unknown, T>;

const named = (name: keyof typeof namedStrings) => {
  const string: NamedString = namedStrings[name];
  return v.pipe(
    v.string(),
    v.regex(new RegExp(string[0])),
    v.check((text) => exists(text, string), name),
  );
};

/** Lower-case words joined by hyphens. */
export const id = named('i');
export const ids = v.array(id);
/** A name that rules use, too: `heliotropeRash`, `not-classified`, `ADM`. */
export const ruleName = named('w');
export const date = named('d');
/** As much of a date as is known. */
export const partOfDate = named('p');
/** A tag that `Intl` takes. */
export const language = named('l');
/** It becomes a link: no other scheme may stand here. */
export const url = named('u');
export const httpsUrl = named('h');
/** Of the drawn body. */
export const region = v.pipe(v.string(), v.regex(regionPattern));
/** ISO 3166 alpha-2. */
export const country = named('c');
export const doi = named('o');

/** A whole number from 0 to `most`: far above what is true of anybody, and far below what a page cannot draw or say. */
const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const outOf100 = upTo(100);
/** People, of whom there are fewer than ten thousand million. */
export const people = upTo(1e10);
/** Marks in a drawing. */
export const marks = upTo(10_000);
export const dots = upTo(5);
/** A year of the calendar. */
export const year = upTo(2200);
/** Spans of a human life. */
export const years = upTo(130);
export const yearsTenths = upTo(1300);
export const months = upTo(1560);
export const weeks = upTo(6760);
export const days = upTo(47_450);
/** Points of a set of criteria, in tenths. */
export const tenths = upTo(1000);

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
  per100: v.optional(outOf100),
  count: v.optional(v.strictObject({ seen: people, of: people })),
  /** How many people there were, where the source says it. */
  n: v.optional(people),
  ...proof,
});

/** How often something was seen: `per100` people, one number or a range, or an exact `count` where fewer than 30 were looked at. */
export const frequency = v.strictObject({
  id,
  who: population,
  /** Either this or `count` stands here. */
  per100: v.optional(v.union([outOf100, v.strictObject({ min: outOf100, max: outOf100 })])),
  count: v.optional(v.strictObject({ seen: people, of: people })),
  /** How many people were looked at, where the source says it. */
  n: v.optional(people),
  sources: ids,
  verified: v.boolean(),
});

export const code = v.strictObject({
  system: v.picklist(['HPO', 'SNOMED CT', 'MeSH', 'ICD-10', 'ICD-11']),
  code: v.string(),
  verified: v.boolean(),
});
