/** The slice `evidence`: what has been tried in people, study by study, and what nobody knows. Structure and text as in schema.ts. */
import * as v from 'valibot';
import {
  date,
  days,
  id,
  ids,
  keyPoints,
  months,
  outOf100,
  partOfDate,
  people,
  population,
  proof,
  questions,
  year,
  years,
  type Schema,
} from './schema-parts.js';

/** Which of the two different things: it chooses the badge that stands on everything said of it. */
const kind = v.picklist(['transplant', 'cells']);
const range = <T>(end: Schema<T>) => v.strictObject({ min: end, max: end });
const part = v.strictObject({ id, ...proof });

const study = v.strictObject({
  id,
  kind,
  year,
  design: v.picklist(['case-report', 'case-series', 'single-arm', 'randomised', 'registry']),
  /** How many people; a range where reports of the same study differ. */
  n: v.union([people, range(people)]),
  /** True: it runs still, and `n` and `followed` are what is planned. */
  planned: v.optional(v.boolean()),
  /** True: people with other diseases, from whom only harms can be learned. */
  otherDiseases: v.optional(v.boolean()),
  /** How long people were followed, in months. Empty: what was read does not say. */
  followed: v.array(v.strictObject({ people, months: range(months), about: v.optional(v.picklist(['more', 'nearly'])) })),
  /** Ids of studies that very likely tell of the same people. */
  overlaps: ids,
  /** Whether the text says who paid. */
  paid: v.boolean(),
  ...proof,
});

const risk = v.strictObject({
  id,
  kind,
  who: population,
  /** Out of 100 people. */
  per100: range(outOf100),
  n: people,
  /** The span over which it was counted, in days or years: one of both. */
  days: v.optional(days),
  years: v.optional(years),
  /** True: a number of deaths. */
  deaths: v.boolean(),
  ...proof,
});

export const evidenceStructure = v.strictObject({
  keyPoints,
  questions,
  /** The day of the search for studies. */
  searched: date,
  /** Topics on which the two different things are set side by side. */
  differences: v.array(v.strictObject({ id, transplant: v.strictObject(proof), cells: v.strictObject(proof) })),
  /** In the order they are shown, by kind. */
  studies: v.array(study),
  risks: v.array(risk),
  certainty: v.array(part),
  unknown: v.array(part),
  /** What regulators and expert bodies have said. As much of the date is given as is known. */
  regulators: v.array(v.strictObject({ ...part.entries, said: v.optional(partOfDate) })),
  improvements: v.array(part),
  /** What a reader may have read elsewhere. */
  heard: v.array(part),
  /** For who has had, or booked, such a treatment. */
  had: v.array(part),
});

export const evidenceText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const titled = v.strictObject({ heading: v.string(), text: leveled });
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    kinds: v.strictObject({ transplant: v.string(), cells: v.string() }),
    differences: v.record(id, v.strictObject({ topic: v.string(), transplant: leveled, cells: leveled })),
    studies: v.record(
      id,
      v.strictObject({
        name: v.string(),
        who: plain,
        done: leveled,
        result: leveled,
        harms: leveled,
        limits: leveled,
        paid: v.optional(plain),
      }),
    ),
    risks: v.record(id, leveled),
    certainty: v.record(id, leveled),
    unknown: v.record(id, leveled),
    regulators: v.record(id, v.strictObject({ who: v.string(), text: leveled })),
    improvements: v.record(id, titled),
    heard: v.record(id, titled),
    had: v.record(id, leveled),
  });
};
