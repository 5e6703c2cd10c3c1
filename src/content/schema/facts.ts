/** The slice `facts`: what the condition is, how rare, whom it meets, how it can go, and who else can help. Structure and text as in slices.ts. */
import * as v from 'valibot';
import {
  countOfPeople,
  country,
  httpsUrl,
  id,
  ids,
  keyPoints,
  marks,
  outOf100,
  people,
  population,
  proof,
  questions,
  years,
  yearsTenths,
  field,
  type Schema,
} from './parts.js';

/** `adult` is shown to adults alone, `juvenile` to teenagers and parents alone. */
const said = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  ...proof,
});
const range = <T>(end: Schema<T>) => v.strictObject({ min: field(end, 'The lowest.'), max: field(end, 'The highest.') });

/** People who get it within a year, or who live with it: two numbers that are never mixed. */
const tally = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  kind: field(v.picklist(['new', 'living']), '`new`: who get it within a year. `living`: who have it at one time.'),
  of: field(v.picklist(['people', 'children']), 'Whom the denominator counts.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  per: field(people, 'Out of so many people. The same for all, so that they compare.'),
  number: field(range(people), 'How many. Two ends where what was read gives two.'),
  likely: field(v.optional(range(people)), 'Between which the true number very likely lies, where the source says it.'),
  n: field(v.optional(people), 'How many people with the condition it was counted from.'),
  ...proof,
});

/** An age at the start, as one of: a span of years, an average, so many out of 100. */
const age = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  years: field(v.optional(range(years)), 'From about one age to about the other.'),
  meanTenths: field(v.optional(yearsTenths), 'The average age, in tenths of a year.'),
  per100: field(v.optional(outOf100), 'How many out of 100.'),
  n: field(v.optional(people), 'How many people were looked at.'),
  ...proof,
});

const code = v.strictObject({
  system: field(v.picklist(['ICD-10', 'ICD-10-CM', 'ICD-11', 'MeSH', 'SNOMED CT', 'ORPHA', 'UMLS', 'MONDO']), 'The system it belongs to.'),
  code: field(v.string(), 'The code.'),
  verified: field(v.boolean(), 'False: from memory, not looked up.'),
  sources: field(v.optional(ids), 'Where it was looked up.'),
});

const group = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  countries: field(v.array(country), 'Countries that it serves, as ISO 3166 alpha-2. Empty: it works across countries.'),
  url: field(httpsUrl, 'Its website.'),
  ...proof,
});

export const factsStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open it: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  what: field(v.array(said), 'What it is, sentence by sentence: three for each reader.'),
  more: field(v.array(said), 'What else is good to know first.'),
  tallies: field(v.array(tally), 'How many people get it, and how many live with it.'),
  picture: field(
    v.optional(
      v.strictObject({
        filled: field(marks, 'How many are drawn as counted.'),
        upTo: field(marks, 'The most that it may be.'),
        total: field(marks, 'Out of so many.'),
        who: field(population, 'Who sees it.'),
        ...proof,
      }),
    ),
    'Those who live with it, drawn.',
  ),
  agesText: field(v.array(said), 'Ages at the start, in sentences.'),
  ages: field(v.array(age), 'Ages at the start, in numbers.'),
  sexesText: field(v.array(said), 'Women and men, girls and boys, in sentences.'),
  sexesCount: field(
    v.optional(v.picklist(['female', 'male'])),
    'Whom `sexes` counts: women and girls, or men and boys. Left out: women and girls.',
  ),
  sexes: field(v.array(countOfPeople), 'How many were women or girls, or men or boys.'),
  outlook: field(v.array(said), 'How it can go, the message first.'),
  survival: field(v.array(said), 'Numbers of deaths and survival: for adults only, and last.'),
  groups: field(v.array(group), 'Groups of patients, in no order of rank.'),
  codes: field(
    v.array(v.strictObject({ id: field(id, 'Its id, for its name.'), list: field(v.array(code), 'Its codes.') })),
    'Codes for professionals, concept by concept.',
  ),
});

export const factsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** To an adult, and where that differs to a parent and to a teenager. */
  const spoken = v.record(
    id,
    v.strictObject({
      reader: field(leveled, 'Said to an adult, and to everyone else who has no words of their own.'),
      parent: field(v.optional(leveled), 'To a parent: "your child".'),
      teen: field(v.optional(leveled), 'To a teenager.'),
    }),
  );
  /** The people, and where and when they were counted. */
  const counted = v.record(
    id,
    v.strictObject({ people: field(plain, 'The people who were counted.'), place: field(plain, 'Where and when they were counted.') }),
  );
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open it.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    what: field(spoken, 'By id: what it is, a sentence each.'),
    more: field(spoken, 'By id: what else is good to know first.'),
    talliesNote: field(leveled, 'How new cases and living with it differ.'),
    tallies: field(counted, 'By id: who was counted.'),
    notCounted: field(leveled, 'Said where no number is known of those who live with it.'),
    picture: field(v.optional(leveled), 'What the picture shows, in words.'),
    agesText: field(spoken, 'By id: ages at the start.'),
    ages: field(counted, 'By id: who was counted.'),
    sexesText: field(spoken, 'By id: women and men.'),
    sexes: field(counted, 'By id: who was counted.'),
    outlook: field(spoken, 'By id: how it can go.'),
    survival: field(spoken, 'By id: numbers of deaths and survival.'),
    groupsNote: field(leveled, 'What to know of such groups.'),
    groups: field(
      v.record(id, v.strictObject({ name: field(v.string(), 'Its name, as it calls itself.'), for: field(leveled, 'Whom it is for.') })),
      'By id: the groups.',
    ),
    codesNote: field(leveled, 'What to know of the codes.'),
    codes: field(v.record(id, v.string()), 'By id: the names of the concepts.'),
  });
};
