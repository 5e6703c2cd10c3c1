/**
 * The worked cases of the slice `criteria`. A case carries its results: the page that shows it adds points up, and never classifies. Who
 * writes a case computes them; lint adds every one up again.
 */
import * as v from 'valibot';
import { field, id, outOf100, ruleName, tenths, years, type Schema } from './parts.js';

const range = <T>(end: Schema<T>) =>
  v.strictObject({ min: field(end, 'If everything unknown were absent.'), max: field(end, 'If everything unknown were present.') });

/** One of the columns of points of its set. */
export const column = id;

/** What changes in a case as one set sees it. */
const change = v.strictObject({
  ageAtOnset: field(v.optional(years), 'Age in years at the first sign.'),
  column: field(v.optional(column), 'The column of points that is used from now on.'),
  findings: field(v.optional(v.record(ruleName, v.boolean())), 'By name: true if it is there, false if it was looked for and not found.'),
  unknown: field(v.optional(v.array(ruleName)), 'Findings that are no longer known.'),
});

/** By set. */
const changes = v.record(id, change);

/** What the rules say, by set. A range where something is not known. */
const results = v.record(
  id,
  v.strictObject({
    scoreTenths: field(v.optional(range(tenths)), 'The sum in tenths of a point.'),
    per100: field(
      v.optional(range(outOf100)),
      'About how many out of 100 such people have the disease: rounded, from 1 to 99, because its formula is not verified.',
    ),
    category: field(range(ruleName), 'The category.'),
    subgroup: field(v.optional(ruleName), 'The subgroup. Left out: none, or not yet clear.'),
    note: field(v.optional(id), 'The id of a note of the set that belongs to this result.'),
  }),
);

export const workedCase = v.strictObject({
  id: field(id, 'Id of the case: the value of the attribute `case`.'),
  start: field(
    v.record(
      id,
      v.strictObject({
        column: field(v.optional(column), 'The column of points that is used. Left out: the first.'),
        unknown: field(v.array(ruleName), 'Findings that stay unknown. All that no step sets was looked for and not found.'),
      }),
    ),
    'By set: the column, and what stays unknown. Whatever no step sets was looked for and not found.',
  ),
  steps: field(
    v.array(
      v.strictObject({
        id: field(id, 'Id of the step.'),
        changes: field(changes, 'By set: what changes in the case as that set sees it.'),
      }),
    ),
    'In order. Each sets at most one finding of each set; one that sets none tells of something that no set counts.',
  ),
  results: field(results, 'By set: what its points give for the case.'),
  whatIf: field(
    v.array(
      v.strictObject({
        id: field(id, 'Id of the change.'),
        changes: field(changes, 'By set: what changes in the case as that set sees it.'),
        results: field(results, 'By set: what its points give for the case.'),
      }),
    ),
    'Single changes to the finished case, each instead of the others.',
  ),
});

export const caseText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    name: field(v.string(), 'A made-up first name.'),
    title: field(v.string(), 'What the case is about.'),
    story: field(leveled, 'Who the person is. It says that they are made up, and what chooses the column of points.'),
    steps: field(v.record(id, leveled), 'By id: what was found, in words.'),
    lesson: field(leveled, 'What the finished sum teaches.'),
    whatIf: field(
      v.record(
        id,
        v.strictObject({
          change: field(plain, 'The change, on its button: If her eyelids were clear.'),
          lesson: field(leveled, 'What it teaches.'),
        }),
      ),
      'By id: the single changes.',
    ),
  });
