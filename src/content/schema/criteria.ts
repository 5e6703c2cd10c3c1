/**
 * The slice `criteria`: sets of classification criteria as reference, and worked cases of made-up people. Structure and text as in
 * slices.ts.
 */
import * as v from 'valibot';
import { caseText, column, workedCase } from './criteria-cases.js';
import { field, id, ids, keyPoints, outOf100, people, proof, ruleName, tenths, year, years, type Schema } from './parts.js';

/** In tenths: one number, or, where the set has columns, one for each; a column that is left out gives none. */
const pointsTenths = v.union([tenths, v.record(id, tenths)]);

const group = v.strictObject({
  id: field(id, 'Its id; its heading has the same id.'),
  counts: field(
    v.optional(v.picklist(['all', 'highest'])),
    '`highest`: only the criterion with the most points counts. Left out: all add up.',
  ),
  mostTenths: field(v.optional(tenths), 'The most that the group gives, in tenths of a point.'),
});

const criterion = v.strictObject({
  id: field(ruleName, 'Name of the criterion, as in the rules.'),
  group: field(id, 'The heading of the table that lists it.'),
  pointsTenths: field(
    v.optional(pointsTenths),
    'Points in tenths, by column if the set has columns. Left out with bands, or where the set counts criteria.',
  ),
  bands: field(
    v.optional(
      v.array(
        v.strictObject({
          id: field(id, 'Id of the band.'),
          from: field(years, 'Lowest age in years.'),
          below: field(v.optional(years), 'The age in years where it ends. Left out: it does not.'),
          pointsTenths: field(pointsTenths, 'Points in tenths, by column if the set has columns.'),
        }),
      ),
    ),
    'Points by age.',
  ),
  ...proof,
});

/** The least that a category asks for. */
const cutoff = v.strictObject({
  category: field(ruleName, 'Name of the category, as in the rules.'),
  scoreTenths: field(v.optional(pointsTenths), 'The lowest score in tenths, by column if the set has columns.'),
  per100: field(v.optional(outOf100), 'The chance, out of 100, at this score.'),
  met: field(
    v.optional(v.record(ruleName, outOf100)),
    'By name, as the decider chooses: how many criteria besides it, where the set counts them.',
  ),
  ...proof,
});

/** A share of people out of 100, and between which numbers it lies with 95 % confidence where the source says it. */
const share = v.strictObject({
  per100: field(outOf100, 'How many out of 100.'),
  low: field(v.optional(outOf100), 'The lower end of the 95 % confidence interval, where the source gives it.'),
  high: field(v.optional(outOf100), 'Its upper end.'),
});

const performance = v.strictObject({
  id: field(id, 'Id of the row.'),
  column: field(v.optional(column), 'The column, where the study tells them apart.'),
  found: field(share, 'Of those who have the disease, how many the set counts.'),
  leftOut: field(v.optional(share), 'Of those who have something else, how many it leaves out.'),
  ill: field(v.optional(people), 'How many people with the disease were looked at.'),
  others: field(v.optional(people), 'How many people with something else were looked at.'),
  ...proof,
});

const criteriaSet = v.strictObject({
  id: field(id, 'Id of the set.'),
  year: field(year, 'When it was published.'),
  columns: field(
    v.optional(ids),
    'Ids of its columns of points, where it has several; a case is in the first unless it says otherwise. Left out: one column.',
  ),
  groups: field(v.array(group), 'The headings of its table, in order, and how each adds up.'),
  mostTenths: field(v.optional(tenths), 'The most that the whole set gives, in tenths of a point.'),
  criteria: field(v.array(criterion), 'Its criteria, in the order of the published table.'),
  cutoffs: field(v.array(cutoff), 'The least that each category asks for, from the most certain down.'),
  otherwise: field(ruleName, 'The category below the last.'),
  decider: field(
    v.optional(
      v.strictObject({
        criterion: field(ruleName, 'The criterion that chooses.'),
        there: field(ruleName, 'The key of `met` if it is there.'),
        missing: field(ruleName, 'The key of `met` if it is not there.'),
      }),
    ),
    'Of a set that counts: the criterion that is not counted, but chooses which number of `met` applies.',
  ),
  subgroups: field(
    v.array(v.strictObject({ id: field(ruleName, 'Name of the subgroup, as in the rules.'), ...proof })),
    'The groups into which the set sorts those whom it counts.',
  ),
  chance: field(
    v.optional(v.strictObject(proof)),
    'On what the chances and the subgroups of the worked cases rest. Left out: not checked, and it says so.',
  ),
  performance: field(v.array(performance), 'How well the set did in studies.'),
  sources: field(ids, 'Keys of the sources of the set as a whole.'),
});

export const criteriaStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of at most three points that open the slice.'),
  chapters: field(
    v.array(v.strictObject({ id: field(id, 'Id of the chapter; its text has the same id.'), ...proof })),
    'Short chapters, in the order they are read.',
  ),
  sets: field(v.array(criteriaSet), 'The sets, the one that is shown first in front.'),
  comparison: field(v.array(v.strictObject({ id: field(id, 'Id of the topic.'), ...proof })), 'The sets side by side, topic by topic.'),
  missed: field(
    v.array(
      v.strictObject({
        id: field(id, 'Id of the entry.'),
        set: field(id, 'The set that misses them.'),
        shares: field(
          v.array(
            v.strictObject({
              id: field(id, 'Id of the number.'),
              column: field(v.optional(column), 'The column, where the study tells them apart.'),
              per100: field(outOf100, 'How many out of 100 are missed.'),
              ...proof,
            }),
          ),
          'How many of them it misses, study by study.',
        ),
        ...proof,
      }),
    ),
    'Whom a set misses.',
  ),
  cases: field(v.array(workedCase), 'Worked cases of made-up people.'),
});

export const criteriaText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the slice.'),
    notice: field(leveled, 'What the sets are not: said at the top and beside the cases.'),
    chapters: field(
      v.record(id, v.strictObject({ heading: field(v.string(), 'Its heading.'), text: field(leveled, 'Its paragraph.') })),
      'By id: the chapters.',
    ),
    sets: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'Its full name.'),
          shortName: field(v.string(), 'Its name in a column or on a button.'),
          about: field(leveled, 'Who made it, and from what.'),
          columns: field(
            v.optional(
              v.record(
                id,
                v.strictObject({
                  points: field(v.string(), 'Its heading: Points without a scan.'),
                  used: field(v.string(), 'Said of a case: No scan: the points without a scan are used.'),
                }),
              ),
            ),
            'By id: the columns of points.',
          ),
          notes: field(v.optional(v.record(id, v.string())), 'By id: the notes to results.'),
          groups: field(v.record(id, v.string()), 'By id: the headings of its table.'),
          criteria: field(
            v.record(
              ruleName,
              v.strictObject({
                name: field(v.string(), 'Name in plain words.'),
                medical: field(v.string(), 'Name in medicine.'),
                looksFor: field(leveled, 'What the doctor looks for.'),
                shownBy: field(leveled, 'Which test shows it.'),
                bands: field(v.optional(v.record(id, v.string())), 'By id: the bands of age.'),
                wording: field(
                  v.optional(
                    v.strictObject({
                      published: field(leveled, 'What the published words say.'),
                      ours: field(leveled, 'What we say beside them.'),
                    }),
                  ),
                  'Where the published words fit some skin badly.',
                ),
              }),
            ),
            'By name: its criteria.',
          ),
          categories: field(
            v.record(
              ruleName,
              v.strictObject({ name: field(v.string(), 'Its name.'), meaning: field(leveled, 'What it means, and what it does not.') }),
            ),
            'By name: its categories.',
          ),
          subgroups: field(
            v.record(
              ruleName,
              v.strictObject({
                name: field(v.string(), 'Name in plain words.'),
                medical: field(v.string(), 'Name in medicine.'),
                meaning: field(leveled, 'What leads to it.'),
              }),
            ),
            'By name: its subgroups.',
          ),
          performance: field(
            v.record(
              id,
              v.strictObject({
                ill: field(plain, 'The people who have the disease.'),
                others: field(v.optional(plain), 'The people who have something else. Only where they were counted.'),
                place: field(plain, 'Where, and when it was published.'),
              }),
            ),
            'By id: whom each study looked at.',
          ),
        }),
      ),
      'By id: the sets.',
    ),
    comparison: field(
      v.record(
        id,
        v.strictObject({ topic: field(v.string(), 'Its name.'), sets: field(v.record(id, leveled), 'By set: what holds there.') }),
      ),
      'By id: the topics.',
    ),
    missed: field(
      v.record(
        id,
        v.strictObject({
          who: field(v.string(), 'Who is missed.'),
          text: field(leveled, 'Why.'),
          shares: field(v.record(id, plain), 'By id: of whom each number is a part.'),
        }),
      ),
      'By id: whom a set misses.',
    ),
    cases: field(v.record(id, caseText(leveled, plain)), 'By id: the cases.'),
  });
