/**
 * The slice `criteria`: sets of classification criteria as reference, and worked cases of made-up people. Structure and text as in
 * slices.ts.
 */
import * as v from 'valibot';
import { biopsy, caseText, workedCase } from './criteria-cases.js';
import { field, id, ids, keyPoints, outOf100, people, proof, ruleName, tenths, year, years, type Schema } from './parts.js';

/** Points in tenths by column. Only a biopsy that was done shows its features. */
const pointsTenths = v.strictObject({
  'not-done': field(v.optional(tenths), 'Where no muscle biopsy was done.'),
  done: field(tenths, 'Where one was done.'),
});

const criterion = v.strictObject({
  id: field(ruleName, 'Name of the criterion, as in the rules.'),
  group: field(id, 'The heading of the table that lists it.'),
  pointsTenths: field(v.optional(pointsTenths), 'Points in tenths, by column. Left out with bands, or where the set counts criteria.'),
  bands: field(
    v.optional(
      v.array(
        v.strictObject({
          id: field(id, 'Id of the band.'),
          from: field(years, 'Lowest age in years.'),
          below: field(v.optional(years), 'The age in years where it ends. Left out: it does not.'),
          pointsTenths: field(pointsTenths, 'Points in tenths, by column.'),
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
  scoreTenths: field(
    v.optional(
      v.strictObject({ 'not-done': field(tenths, 'Where no muscle biopsy was done.'), done: field(tenths, 'Where one was done.') }),
    ),
    'The lowest score in tenths, by column.',
  ),
  per100: field(v.optional(outOf100), 'The chance, out of 100, at this score.'),
  met: field(v.optional(v.record(ruleName, outOf100)), 'By disease: how many criteria besides the rash, where the set counts them.'),
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
  biopsy: field(v.optional(biopsy), 'The column, where the study tells them apart.'),
  found: field(share, 'Of those who have the disease, how many the set counts.'),
  leftOut: field(v.optional(share), 'Of those who have something else, how many it leaves out.'),
  ill: field(v.optional(people), 'How many people with the disease were looked at.'),
  others: field(v.optional(people), 'How many people with something else were looked at.'),
  ...proof,
});

const criteriaSet = v.strictObject({
  id: field(id, 'Id of the set.'),
  year: field(year, 'When it was published.'),
  groups: field(ids, 'Ids of the headings of its table, in order.'),
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
              biopsy: field(v.optional(biopsy), 'The column, where the study tells them apart.'),
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
