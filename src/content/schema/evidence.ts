/** The slice `evidence`: what has been tried in people, study by study, and what nobody knows. Structure and text as in slices.ts. */
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
  tone,
  year,
  years,
  field,
  type Schema,
} from './parts.js';

const range = <T>(end: Schema<T>) => v.strictObject({ min: field(end, 'The lowest.'), max: field(end, 'The highest.') });
const part = v.strictObject({ id: field(id, 'Its id, for the text.'), ...proof });

const study = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  kind: field(id, 'The id of the kind of thing that was done.'),
  year: field(year, 'The year of publication, or of the start of a study that runs.'),
  design: field(v.picklist(['case-report', 'case-series', 'single-arm', 'cohort', 'randomised', 'registry']), 'How the study was made.'),
  comparator: field(
    v.optional(v.picklist(['placebo', 'active', 'usual-care', 'none', 'unknown'])),
    'What it was compared with: a placebo, another treatment, usual care, nothing; or not said in what was read. Left out: not said.',
  ),
  n: field(v.union([people, range(people)]), 'How many people; a range where reports differ.'),
  planned: field(v.optional(v.boolean()), 'True: it still runs, and `n` and `followed` are what is planned.'),
  otherDiseases: field(v.optional(v.boolean()), 'True: people with other diseases, from whom only harms can be learned.'),
  followed: field(
    v.array(
      v.strictObject({
        people: field(people, 'How many of them.'),
        months: field(v.optional(range(months)), 'For how many months: the least and the most. Left out where only the median is known.'),
        median: field(v.optional(months), 'The median of the months: half of the people were followed longer.'),
        about: field(v.optional(v.picklist(['more', 'nearly'])), 'More than, or nearly, that long.'),
      }),
    ),
    'How long people were followed, in months. Empty: not said in what was read.',
  ),
  overlaps: field(ids, 'Ids of studies that very likely tell of the same people.'),
  paid: field(v.boolean(), 'True: the text says who paid. False: what was read does not say.'),
  ...proof,
});

const risk = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  kind: field(id, 'The id of the kind of thing.'),
  who: field(population, 'Whom it was counted in.'),
  per100: field(range(outOf100), 'How many out of 100.'),
  n: field(people, 'How many people were looked at.'),
  days: field(v.optional(days), 'Within how many days.'),
  years: field(v.optional(years), 'Within how many years.'),
  deaths: field(v.boolean(), 'True: a number of deaths. It is shown to adults only.'),
  ...proof,
});

export const evidenceStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open the card: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  searched: field(date, 'The day of the search for studies: YYYY-MM-DD.'),
  kinds: field(
    v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), tone: field(tone, 'How much its badge warns.') })),
    'The different things that were tried, in the order they are shown: each has a name, and may have a badge on everything said of it.',
  ),
  differences: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        sides: field(v.record(id, v.strictObject(proof)), 'By kind: what is said of it rests on this.'),
      }),
    ),
    'Topics on which the kinds are set side by side.',
  ),
  studies: field(v.array(study), 'The studies, in the order they are shown.'),
  risks: field(v.array(risk), 'Risks counted in registries.'),
  certainty: field(v.array(part), 'How sure science is.'),
  unknown: field(v.array(part), 'What nobody knows yet.'),
  regulators: field(
    v.array(v.strictObject({ ...part.entries, said: field(v.optional(partOfDate), 'When: YYYY, YYYY-MM or YYYY-MM-DD.') })),
    'What regulators and expert bodies have said. As much of the date is given as is known.',
  ),
  improvements: field(v.array(part), 'Improvements that were reported.'),
  heard: field(v.array(part), 'What a reader may have read elsewhere.'),
  had: field(v.array(part), 'For who has had, or booked, such a treatment.'),
});

export const evidenceText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const titled = v.strictObject({ heading: field(v.string(), 'Its heading.'), text: field(leveled, 'What is said.') });
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the card.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    headings: field(
      v.optional(
        v.strictObject({
          name: field(v.optional(v.string()), 'What it is about, within a sentence.'),
          title: field(v.optional(v.string()), 'The title of the card.'),
          kinds: field(v.optional(v.string()), 'Over the kinds, side by side.'),
          timeline: field(v.optional(v.string()), 'Said under the time line: which studies these are.'),
          risks: field(v.optional(v.string()), 'Over the risks.'),
          had: field(v.optional(v.string()), 'Over the advice for who has had, or booked, such a treatment.'),
        }),
      ),
      'Headings of its own. What is left out has a general one.',
    ),
    kinds: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'What it is called.'),
          badge: field(v.optional(v.string()), 'A warning on everything said of it.'),
        }),
      ),
      'By id: the kinds.',
    ),
    differences: field(
      v.record(
        id,
        v.strictObject({
          topic: field(v.string(), 'What is compared.'),
          sides: field(v.record(id, leveled), 'By kind: what holds there.'),
        }),
      ),
      'By id: the topics.',
    ),
    studies: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'A short name, with the place where known.'),
          who: field(plain, 'Who took part.'),
          comparator: field(v.optional(plain), 'What it was compared with, after “Compared with”: usual care and a sham drip.'),
          done: field(leveled, 'What was done. Never a dose.'),
          result: field(leveled, 'What happened.'),
          harms: field(leveled, 'What harm was told of.'),
          limits: field(leveled, 'What the study cannot show.'),
          paid: field(v.optional(plain), 'Who paid. Where the structure says that it is known, and only there.'),
        }),
      ),
      'By id: the studies.',
    ),
    risks: field(
      v.record(
        id,
        v.strictObject({
          text: field(leveled, 'What happened to so many out of 100.'),
          people: field(plain, 'Whom it was counted in, after their number: people with other diseases.'),
        }),
      ),
      'By id: the risks.',
    ),
    certainty: field(v.record(id, leveled), 'By id: how sure science is.'),
    unknown: field(v.record(id, leveled), 'By id: what nobody knows yet.'),
    regulators: field(
      v.record(id, v.strictObject({ who: field(v.string(), 'Who said it.'), text: field(leveled, 'What they said.') })),
      'By id: what regulators and expert bodies have said.',
    ),
    improvements: field(v.record(id, titled), 'By id: improvements that were reported.'),
    heard: field(v.record(id, titled), 'By id: what a reader may have read, and what is known.'),
    had: field(v.record(id, leveled), 'By id: advice for who has had, or booked, such a treatment.'),
  });
};
