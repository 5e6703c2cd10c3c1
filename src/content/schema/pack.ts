/** The slice `pack`: who the pack is, and its box of red flags. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { levels, urgencies } from '../names.js';
import { date, id, ids, language, field, type Schema } from './parts.js';

const redFlag = v.strictObject({
  id: field(id, 'Id of the entry; its text has the same id.'),
  level: field(v.picklist(urgencies), 'How urgent it is.'),
  verified: field(v.boolean(), 'False: general knowledge, not yet checked against a source.'),
  sources: field(v.optional(ids), 'Keys of its sources. A verified entry has one.'),
});

const reviewRecord = v.strictObject({
  reviewer: field(v.string(), 'Who reviewed, as they wish to be named.'),
  role: field(v.string(), 'What they are: consultant rheumatologist.'),
  version: field(v.string(), 'The version of the pack that they read.'),
  language: field(language, 'The language that they read, as a BCP 47 tag.'),
  level: field(v.picklist(levels), 'The level that they read.'),
  date: field(date, 'When, as YYYY-MM-DD.'),
});

const review = v.strictObject({
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
  records: field(v.array(reviewRecord), 'One entry for each review by a person. Empty: not yet reviewed by a clinician, and it says so.'),
});

export const packStructure = v.strictObject({ redFlags: v.array(redFlag), review });

export const packText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    name: field(v.string(), 'Name of the condition within a sentence: dermatomyositis.'),
    shortName: field(v.string(), 'Its short name: DM.'),
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
