/** The slice `pack`: who the pack is, and its box of red flags. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { levels, urgencies } from '../names.js';
import { date, id, ids, language, field, people, type Schema } from './parts.js';

const redFlag = v.strictObject({
  id: field(id, 'Id of the entry; its text has the same id.'),
  level: field(v.picklist(urgencies), 'How urgent it is.'),
  verified: field(v.boolean(), 'False: general knowledge, not yet checked against a source.'),
  sources: field(v.optional(ids), 'Keys of its sources. A verified entry has one.'),
});

const record = {
  reviewer: field(v.string(), 'Who reviewed, as they wish to be named.'),
  role: field(v.string(), 'What they are: consultant rheumatologist.'),
  version: field(v.string(), 'The version of the pack that they read.'),
  language: field(language, 'The language that they read, as a BCP 47 tag.'),
  level: field(v.picklist(levels), 'The level that they read.'),
  date: field(date, 'When, as YYYY-MM-DD.'),
};

/** Of a review of a part of the pack: which part, and what kind of review. */
const ofPart = {
  slice: field(id, 'The slice that the texts are of.'),
  reader: field(v.optional(v.boolean()), 'True: read by a patient, a parent or a teenager, for how it reads.'),
};

/** Besides those of the pack, what `heliotrope review --record` writes. */
export const reviewRecord = v.strictObject({
  ...record,
  slice: field(v.optional(id), 'The slice that the texts are of. Left out: the whole pack was read.'),
  reader: ofPart.reader,
  registration: field(v.optional(v.string()), 'Their number in the register of their profession.'),
  interests: field(v.optional(v.string()), 'What ties they have to those who sell what it is about, in their words.'),
  due: field(v.optional(date), 'The day by which it is reviewed again.'),
  hash: field(v.optional(v.string()), 'Hash of all that was read.'),
  read: field(v.optional(v.record(v.string(), v.string())), 'By item: the hash of what was read of it.'),
  said: field(
    v.optional(
      v.array(
        v.strictObject({
          item: field(v.string(), 'The item.'),
          answer: field(v.picklist(['wrong', 'reword', 'frightened', 'missing']), 'What was said of it.'),
          note: field(v.optional(v.string()), 'In their words.'),
        }),
      ),
    ),
    'What was not simply right, or understood.',
  ),
});

/** A review of a part, as the page gets it. */
const reviewedPart = v.strictObject({
  ...record,
  ...ofPart,
  items: field(people, 'How many texts of the slice were read.'),
  of: field(people, 'How many there are.'),
  changed: field(v.optional(v.boolean()), 'True: some of what was read has changed since.'),
});

const review = {
  written: field(date, 'The day it was written, as YYYY-MM-DD.'),
  nextReview: field(date, 'The day of its next review. Past it, the pack says so itself and hides nothing.'),
  safety: field(
    v.optional(
      v.strictObject({
        checked: field(date, 'The day they were last checked against sources, as YYYY-MM-DD.'),
        nextCheck: field(date, 'The day by which they are checked again, at most six months later. Past it, the box says so itself.'),
      }),
    ),
    'When the warnings of the red-flag box were checked. They go out of date sooner than the rest.',
  ),
};
const records = 'One entry for each review by a person. Empty: not yet reviewed by a clinician, and it says so.';

/** `review.yaml`. */
export const reviewFile = v.strictObject({ ...review, records: field(v.array(reviewRecord), records) });

export const packStructure = v.strictObject({
  redFlags: v.array(redFlag),
  review: v.strictObject({
    ...review,
    records: field(v.array(v.strictObject(record)), records),
    parts: field(v.optional(v.array(reviewedPart)), 'Reviews of a part of the pack.'),
  }),
});

export const packText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    name: field(v.string(), 'Name of the condition within a sentence: systemic illness.'),
    shortName: field(v.string(), 'Its short name, in capitals or the same.'),
    purpose: field(plain, 'What the page is for, and what it cannot tell. Always shown.'),
    redFlags: field(
      v.record(
        id,
        v.union([
          leveled,
          v.strictObject({
            reader: field(leveled, 'Said to the reader.'),
            parent: field(v.optional(leveled), 'Said to the parent of a child.'),
          }),
        ]),
      ),
      'By id: the entries of the box.',
    ),
    redFlagNote: field(leveled, 'Said beside the box.'),
    funding: field(plain, 'Who pays for this.'),
    origin: field(plain, 'Where this comes from.'),
  });
