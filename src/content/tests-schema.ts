/** The slice `tests`: what each test is for, what it is like and what it may show, and what results of antibodies mean. As in schema.ts. */
import * as v from 'valibot';
import { frequency, httpsUrl, id, ids, keyPoints, population, proof, questions, type Schema } from './schema-parts.js';

/** What a field of a text rests on: each has its own, so that the mark of general knowledge stands where it belongs. */
const rests = v.strictObject(proof);

const needle = v.picklist(['none', 'blood', 'thin', 'numbing', 'sometimes']);

const note = v.strictObject({
  id,
  group: id,
  /** `adult`: children and teenagers do not see it. */
  who: population,
  /** Ids of entries of the red-flag box that belong to it. */
  redFlags: ids,
  frequency: v.optional(v.array(frequency)),
  ...proof,
});

const test = v.strictObject({
  id,
  group: id,
  /** `adult`: children and teenagers do not see it. */
  who: population,
  /** Whether a needle is part of it. Left out: it is more than one test. */
  needle: v.optional(needle),
  /** In children and teenagers, where that is another. */
  needleYoung: v.optional(needle),
  redFlags: ids,
  why: rests,
  before: v.optional(rests),
  like: rests,
  /** Of what a parent and a teenager are told, where that rests on something else. */
  likeYoung: v.optional(rests),
  shows: rests,
  normal: rests,
  /** How often it was normal. Left out: it is no question; empty: not known, and it says so. */
  frequency: v.optional(v.array(frequency)),
  links: v.optional(v.array(v.strictObject({ id, url: httpsUrl }))),
});

const antibody = v.strictObject({
  id,
  group: id,
  redFlags: ids,
  often: rests,
  lungs: v.optional(rests),
  /** Children and teenagers do not see it. */
  cancer: v.optional(rests),
  children: v.optional(rests),
  cannot: rests,
  frequency: v.array(frequency),
});

export const testsStructure = v.strictObject({
  keyPoints,
  questions,
  /** In the order they are shown. */
  groups: v.array(v.strictObject({ id })),
  /** What stands open at the head of a group. */
  notes: v.array(note),
  tests: v.array(test),
  antibodies: v.array(antibody),
});

export const testsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const name = { name: v.string(), medical: v.string(), search: v.optional(v.array(v.string())) };
  /** The people, and where and when they were counted. */
  const counted = v.record(id, v.strictObject({ people: plain, place: plain }));
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    groups: v.record(id, v.string()),
    notes: v.record(id, v.strictObject({ text: leveled, frequency: v.optional(counted) })),
    tests: v.record(
      id,
      v.strictObject({
        ...name,
        why: leveled,
        before: v.optional(leveled),
        /** To an adult, a parent, a teenager. */
        like: v.strictObject({ reader: leveled, parent: v.optional(leveled), teen: v.optional(leveled) }),
        shows: leveled,
        normal: leveled,
        help: v.optional(leveled),
        frequency: v.optional(counted),
        links: v.optional(v.record(id, v.string())),
      }),
    ),
    antibodies: v.record(
      id,
      v.strictObject({
        ...name,
        often: leveled,
        lungs: v.optional(leveled),
        cancer: v.optional(leveled),
        children: v.optional(leveled),
        cannot: leveled,
        help: v.optional(leveled),
        frequency: v.optional(counted),
      }),
    ),
  });
};
