/** The slice `quiz`: questions on facts, and what is known. As in slices.ts. */
import * as v from 'valibot';
import { field, id, keyPoints, population, proof, type Schema } from './parts.js';

const item = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  truth: field(v.optional(v.boolean()), 'Of a statement: whether it is true. Either this, or `options` and `right`.'),
  options: field(
    v.optional(v.array(v.strictObject({ id: field(id, 'Its id, for the text.') }))),
    'Of a question: what can be chosen. No wrong one may harm a reader who remembers it.',
  ),
  right: field(v.optional(id), 'Of a question: the option that is right.'),
  safety: field(v.optional(v.boolean()), 'Whether it is about safety: then it is a true statement, so that nobody remembers a false one.'),
  again: field(id, 'The element that says more, without `helio-`: `daily-life`.'),
  part: field(v.optional(id), 'The place in that element, by its id there: `moving`.'),
  ...proof,
});

export const quizStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open it: three at most.'),
  items: field(v.array(item), 'The questions, in no order of urgency.'),
});

export const quizText = <T>(leveled: Schema<T>) =>
  v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open it.'),
    items: field(
      v.record(
        id,
        v.strictObject({
          ask: field(leveled, 'The statement, or the question.'),
          options: field(v.optional(v.record(id, leveled)), 'By id: what can be chosen.'),
          answer: field(leveled, 'What is known.'),
          again: field(leveled, 'The part where more is said, as a reader would call it.'),
        }),
      ),
      'By id: the questions.',
    ),
  });
