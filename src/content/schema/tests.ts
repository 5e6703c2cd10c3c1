/** The slice `tests`: what each test is for, what it is like and what it may show, and what results of antibodies mean. As in slices.ts. */
import * as v from 'valibot';
import { frequency, httpsUrl, id, ids, keyPoints, minutes, population, proof, questions, field, type Schema } from './parts.js';

/** What a field of a text rests on: each has its own, so that general knowledge is marked where it belongs. */
const rests = v.strictObject(proof);

const needle = v.picklist(['none', 'blood', 'thin', 'numbing', 'sometimes']);

/** How long it takes, where a source says so. */
const lasts = v.strictObject({
  min: field(v.optional(minutes), 'The fewest minutes. Left out: up to `max`.'),
  max: field(minutes, 'The most minutes.'),
  ...proof,
});

const advice = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(v.picklist(['adult', 'juvenile']), 'Whom the guideline speaks of.'),
  how: field(
    v.picklist(['everyone', 'most', 'sometimes']),
    'For whom it advises them: everyone, most (all to whom a common condition applies), or some, sometimes.',
  ),
  tests: field(ids, 'Ids of the tests.'),
  ...proof,
});

const note = v.strictObject({
  id: field(id, 'Id of the note.'),
  group: field(id, 'Id of its group.'),
  who: field(population, 'Whom it is about. Children and teenagers see none that is about adults alone.'),
  redFlags: field(ids, 'Ids of the red flags that belong to it.'),
  frequency: field(v.optional(v.array(frequency)), 'Numbers that belong to it.'),
  ...proof,
});

const test = v.strictObject({
  id: field(id, 'Id of the test, in words.'),
  group: field(id, 'Id of its group.'),
  who: field(population, 'Whom it is for. Children and teenagers see none that is for adults alone.'),
  needle: field(
    v.optional(needle),
    'Whether a needle is part of it: none, to take blood, thin ones, to numb the skin, or sometimes. Left out: several tests.',
  ),
  needleYoung: field(v.optional(needle), 'The same in children and teenagers, where that is another.'),
  minutes: field(v.optional(lasts), 'How long it takes. Left out: not known.'),
  minutesYoung: field(v.optional(lasts), 'The same in children and teenagers, where that is another.'),
  redFlags: field(ids, 'Ids of the red flags that belong to it.'),
  why: field(rests, 'On what the text of that name rests.'),
  before: field(v.optional(rests), 'On what the text of that name rests.'),
  like: field(rests, 'On what the text of that name rests.'),
  likeYoung: field(v.optional(rests), 'On what a parent and a teenager are told of it rests, where that is something else.'),
  shows: field(rests, 'On what the text of that name rests.'),
  normal: field(rests, 'On what the text of that name rests.'),
  frequency: field(v.optional(v.array(frequency)), 'How often it was normal. Left out: no question; empty: not known, and it says so.'),
  links: field(
    v.optional(v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), url: field(httpsUrl, 'The address, of https.') }))),
    'Where it is described in full.',
  ),
});

const antibody = v.strictObject({
  id: field(id, 'Id of the antibody.'),
  group: field(id, 'Id of its group.'),
  redFlags: field(ids, 'Ids of the red flags that belong to it.'),
  often: field(rests, 'On what the text of that name rests.'),
  columns: field(v.optional(v.record(id, rests)), 'By column: on what its text rests.'),
  children: field(v.optional(rests), 'On what the text of that name rests.'),
  cannot: field(rests, 'On what the text of that name rests.'),
  frequency: field(v.array(frequency), 'How many people have it, and what was counted in those who have it. Empty: not known.'),
});

export const testsStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open the guide: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  groups: field(
    v.array(v.strictObject({ id: field(id, 'Id of the group; its name has the same id.') })),
    'The groups, in the order they are shown.',
  ),
  notes: field(v.array(note), 'What is said at the head of a group.'),
  advised: field(v.optional(v.array(advice)), 'For whom guidelines advise which tests.'),
  tests: field(v.array(test), 'The tests; within a group in this order.'),
  columns: field(
    v.optional(
      v.array(
        v.strictObject({
          id: field(id, 'Its id, for the text.'),
          who: field(population, 'Who sees it. What is about some alone comes after when to get help.'),
        }),
      ),
    ),
    'What is said of antibodies besides, such as of an organ; in this order.',
  ),
  antibodies: field(v.array(antibody), 'Antibodies, the most urgent first.'),
});

export const testsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const name = {
    name: field(v.string(), 'Name in plain words.'),
    medical: field(v.string(), 'Names in medicine.'),
    search: field(v.optional(v.array(v.string())), 'Other words that a reader may search for.'),
  };
  /** The people, and where and when they were counted. */
  const counted = v.record(
    id,
    v.strictObject({
      people: field(plain, 'The people, and what was counted in them: adults with the condition had a normal result.'),
      place: field(plain, 'Where and when: one US centre, 2011–2021.'),
    }),
  );
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the guide.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    groups: field(v.record(id, v.string()), 'By id: the names of the groups.'),
    columns: field(v.optional(v.record(id, v.string())), 'By id: the headings of the columns.'),
    notes: field(
      v.record(
        id,
        v.strictObject({
          text: field(leveled, 'What it says.'),
          frequency: field(v.optional(counted), 'By id: whom each number was counted in.'),
        }),
      ),
      'By id: the notes.',
    ),
    advised: field(v.optional(v.record(id, leveled)), 'By id: what the guideline says of whom it advises them for.'),
    tests: field(
      v.record(
        id,
        v.strictObject({
          ...name,
          why: field(leveled, 'Why it is done.'),
          before: field(v.optional(leveled), 'What to know or say before it.'),
          like: field(
            v.strictObject({
              reader: field(leveled, 'Said to an adult: you.'),
              parent: field(v.optional(leveled), 'Said to a parent: your child.'),
              teen: field(v.optional(leveled), 'Said to a teenager: you.'),
            }),
            'What it is like: said to an adult, and where that differs to a parent and to a teenager.',
          ),
          shows: field(leveled, 'What it may show.'),
          normal: field(leveled, 'What a normal result does not rule out.'),
          help: field(v.optional(leveled), 'When to get help. Where the structure names red flags, and only there.'),
          frequency: field(v.optional(counted), 'By id: whom each number was counted in.'),
          needle: field(v.optional(v.string()), 'A sentence on the needle, in the place of the general one.'),
          links: field(v.optional(v.record(id, v.string())), 'By id: the words of the links.'),
        }),
      ),
      'By id: the tests.',
    ),
    antibodies: field(
      v.record(
        id,
        v.strictObject({
          ...name,
          often: field(leveled, 'What often goes with it.'),
          columns: field(v.optional(v.record(id, leveled)), 'By column: what it means there.'),
          children: field(v.optional(leveled), 'How it is in children and teenagers.'),
          cannot: field(leveled, 'What it cannot tell.'),
          help: field(v.optional(leveled), 'When to get help. Where the structure names red flags, and only there.'),
          frequency: field(v.optional(counted), 'By id: whom each number was counted in.'),
        }),
      ),
      'By id: the antibodies.',
    ),
  });
};
