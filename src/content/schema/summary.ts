/** The slice `summary`: one minute for somebody who has just heard the name of the condition. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { field, id, ids, population, proof, weeks, type Schema } from './parts.js';

const said = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  ...proof,
});

const treatment = v.strictObject({
  id: field(id, 'Its id, for the text: that of the option in treatments.yaml, where it is there.'),
  weeks: field(
    v.optional(v.strictObject({ min: field(weeks, 'The fewest.'), max: field(weeks, 'The most.') })),
    'Weeks from the first dose until it may begin to help. Left out: not known.',
  ),
  ...proof,
});

const way = v.strictObject({
  element: field(id, 'The element that answers: its tag without `helio-`.'),
  part: field(v.optional(id), 'Where in the element: an id within it. Left out: from its beginning.'),
  who: field(population, 'Who is led there: `adult` adults alone, `juvenile` teenagers and parents alone.'),
});

export const summaryStructure = v.strictObject({
  what: field(v.array(said), 'What it is, sentence by sentence.'),
  tests: field(v.array(said), 'Tests in their usual order.'),
  help: field(v.array(treatment), 'When treatments may begin to help.'),
  wait: field(v.strictObject(proof), 'On what the line under the drawn time rests: when not to wait.'),
  notes: field(v.array(said), 'What else must be said of the time line.'),
  redFlags: field(ids, 'Ids of the red flags of which it speaks itself: about eight. The box has all.'),
  firstWeek: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        ways: field(v.array(way), 'Where the answer is: the first that the page has.'),
      }),
    ),
    'Questions of the first week.',
  ),
});

export const summaryText = <T>(leveled: Schema<T>) => {
  const voices = v.strictObject({
    reader: field(leveled, 'Said to an adult, and to everyone else who has no words of their own.'),
    parent: field(v.optional(leveled), 'To a parent: "your child".'),
    teen: field(v.optional(leveled), 'To a teenager.'),
  });
  const spoken = v.record(id, voices);
  return v.strictObject({
    what: field(spoken, 'By id: what it is.'),
    tests: field(spoken, 'By id: the tests.'),
    help: field(v.record(id, leveled), 'By id: the names of treatments, without when they may begin to help.'),
    wait: field(voices, 'When not to wait for the time line.'),
    notes: field(spoken, 'By id: what else must be said of the time line.'),
    firstWeek: field(spoken, 'By id: questions of the first week.'),
  });
};
