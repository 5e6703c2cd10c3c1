/** What the schemas of the slices share. */
import * as v from 'valibot';
import { regionPattern } from '../body-names.js';
import { exists, namedStrings, type NamedString } from '../named-strings.js';

/** Reads a `T`, from whatever the form at hand writes it as. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** A field, and what it means: `pack.schema.json` and the types say so. */
export const field = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));

const stringOf = (name: keyof typeof namedStrings) => {
  const string: NamedString = namedStrings[name];
  return v.pipe(
    v.string(),
    v.regex(new RegExp(string[0])),
    v.check((text) => exists(text, string), name),
  );
};

/** Lower-case words joined by hyphens. */
export const id = stringOf('i');
export const ids = v.array(id);
/** A name that rules use, too: `heliotropeRash`, `not-classified`, `ADM`. */
export const ruleName = stringOf('w');
export const date = stringOf('d');
/** As much of a date as is known. */
export const partOfDate = stringOf('p');
/** A tag that `Intl` takes. */
export const language = stringOf('l');
/** It becomes a link: no other scheme is allowed. */
export const url = stringOf('u');
export const httpsUrl = stringOf('h');
/** Of the drawn body. */
export const region = v.pipe(v.string(), v.regex(regionPattern));
/** ISO 3166 alpha-2. */
export const country = stringOf('c');
export const doi = stringOf('o');

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
export const minutes = upTo(1440);
/** Points of a set of criteria, in tenths. */
export const tenths = upTo(1000);

/** At most three. */
export const keyPoints = v.pipe(ids, v.maxLength(3));
/** At most five. */
export const questions = v.pipe(ids, v.maxLength(5));

/** Whom a fact is about. `all`: adults and children together. */
export const population = v.picklist(['adult', 'juvenile', 'all']);

/** How much a badge warns. */
export const tone = v.picklist(['care', 'warn']);

/** On what a statement rests. */
export const proof = {
  verified: field(v.boolean(), 'False: general knowledge, not yet checked against a source.'),
  sources: field(ids, 'Keys of its sources.'),
};

/** How many people had or said something: `per100` people, or an exact `count` where fewer than 30 were asked or looked at. */
export const countOfPeople = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Adults, juvenile (onset before 18), or all together.'),
  per100: field(v.optional(outOf100), 'Out of 100 people. Either this or `count`.'),
  count: field(
    v.optional(v.strictObject({ seen: field(people, 'How many had or said it.'), of: field(people, 'Out of how many.') })),
    'In the place of `per100`, where fewer than 30 people were asked or looked at: how many exactly.',
  ),
  n: field(v.optional(people), 'How many people there were, where the source says it.'),
  ...proof,
});

/** How often something was seen: `per100` people, one number or a range, or an exact `count` where fewer than 30 were looked at. */
export const frequency = v.strictObject({
  id: field(id, 'Its id; the people are described under the same id.'),
  who: field(population, 'Adults, juvenile (onset before 18), or all together. Children and teenagers see none of adults alone.'),
  per100: field(
    v.optional(
      v.union([
        outOf100,
        v.strictObject({ min: field(outOf100, 'The least, out of 100.'), max: field(outOf100, 'The most, out of 100.') }),
      ]),
    ),
    'Out of 100 people: one number, or the least and the most. Either this or `count`.',
  ),
  count: field(
    v.optional(v.strictObject({ seen: field(people, 'How many had it.'), of: field(people, 'Out of how many.') })),
    'In the place of `per100`, where fewer than 30 people were looked at: how many exactly.',
  ),
  n: field(v.optional(people), 'How many people were looked at, where the source says it.'),
  notSaid: field(
    v.optional(v.array(v.picklist(['period', 'people']))),
    'What the source does not say: when they were counted, how many people there were. The element says so in words.',
  ),
  sources: field(ids, 'Keys of its sources: at least one.'),
  verified: field(v.boolean(), 'False: the number was not read at its source.'),
});

export const code = v.strictObject({
  system: field(v.picklist(['HPO', 'SNOMED CT', 'MeSH', 'ICD-10', 'ICD-11']), 'The vocabulary.'),
  code: field(v.string(), 'The code, as the vocabulary writes it: HP:0040324.'),
  verified: field(v.boolean(), 'False: not yet looked up.'),
});
