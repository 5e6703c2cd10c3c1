/** The slice `daily-life`: living with the condition, topic by topic. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { countOfPeople, id, ids, keyPoints, proof, questions, field, type Schema } from './parts.js';

/** Whom something is for, by the attribute `figure`: an adult, a teenager, the parent of a child. Left out: everyone. */
const readers = v.optional(v.array(v.picklist(['adult', 'teen', 'child'])));
const tip = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  for: field(readers, 'Whom it is for: adult, teen, or the parent of a child. Left out: everyone.'),
  ...proof,
});

const topic = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  group: field(id, 'Id of its group.'),
  for: field(readers, 'Whom it is for: adult, teen, or the parent of a child. Left out: everyone.'),
  /** Of `why`. */
  ...proof,
  numbers: field(v.array(countOfPeople), 'How many people said or had something.'),
  tips: field(v.array(tip), 'What can help: those with sources first.'),
  redFlags: field(ids, 'Ids of entries of the red-flag box that belong to it.'),
});

export const dailyLifeStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open it: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  groups: field(v.array(v.strictObject({ id: field(id, 'Its id, for the text.') })), 'Headings of topics, in the order they are shown.'),
  topics: field(v.array(topic), 'The topics; within a group in this order.'),
  letters: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        for: field(readers, 'Whom it is for: adult, teen, or the parent of a child. Left out: everyone.'),
        items: field(v.array(tip), 'Its sentences, to tick.'),
      }),
    ),
    'What a letter to other people could say.',
  ),
});

export const dailyLifeText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** Said to a reader, and where that differs to the parent of a child. */
  const spoken = v.strictObject({
    you: field(leveled, 'Said to the one who has the condition.'),
    parent: field(v.optional(leveled), 'Said to a parent, where that differs: your child.'),
  });
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open it.'),
    questions: field(v.record(id, spoken), 'By id: questions for the care team.'),
    groups: field(v.record(id, v.string()), 'By id: the headings of topics.'),
    topics: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'Its name.'),
          why: field(spoken, 'Why it matters.'),
          numbers: field(
            v.optional(
              v.record(
                id,
                v.strictObject({
                  text: field(leveled, 'What so many of these people said or had: it follows “43 out of 100”.'),
                  place: field(plain, 'Who was asked, where and when.'),
                }),
              ),
            ),
            'By id: what the numbers are of.',
          ),
          tips: field(v.record(id, spoken), 'By id: what can help.'),
          ask: field(spoken, 'When to ask the team.'),
        }),
      ),
      'By id: the topics.',
    ),
    letters: field(
      v.record(
        id,
        v.strictObject({
          title: field(v.string(), 'Its heading.'),
          intro: field(leveled, 'How to use it.'),
          items: field(v.record(id, leveled), 'By id: its sentences, without terms and footnotes: each is the label of a box to tick.'),
        }),
      ),
      'By id: the letters.',
    ),
  });
};
