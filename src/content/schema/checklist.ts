/** The slice `checklist`: what to ask a clinic, and how to check what it says. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { httpsUrl, id, ids, keyPoints, proof, questions, field, type Schema } from './parts.js';

/** A public register that anyone can search. */
const register = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  url: field(httpsUrl, 'Its address: https only.'),
});

export const checklistStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open the checklist: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  topics: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        asks: field(ids, 'Ids of the questions, each unique within the checklist.'),
      }),
    ),
    'Headings of questions for the clinic.',
  ),
  signs: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        good: field(v.strictObject(proof), 'On what the good sign rests.'),
        warning: field(v.strictObject(proof), 'On what the warning sign rests.'),
      }),
    ),
    'Things to check, each with a good sign and a warning sign.',
  ),
  lookups: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        registers: field(v.array(register), 'Public registers, in the order they are shown.'),
        ...proof,
      }),
    ),
    'What a reader can look up.',
  ),
  tell: field(v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), ...proof })), 'What to tell one’s own team.'),
});

export const checklistText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the checklist.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    title: field(v.optional(v.string()), 'The title of the checklist. Left out: a general one.'),
    asksIntro: field(leveled, 'Said before the questions for the clinic.'),
    topics: field(
      v.record(
        id,
        v.strictObject({
          title: field(v.string(), 'The heading.'),
          asks: field(v.record(id, leveled), 'By id: the questions, without terms and footnotes: each is the label of a box to tick.'),
        }),
      ),
      'By id: the headings.',
    ),
    signs: field(
      v.record(
        id,
        v.strictObject({
          check: field(v.string(), 'What is checked.'),
          good: field(leveled, 'A good sign.'),
          warning: field(leveled, 'A warning sign.'),
        }),
      ),
      'By id: what to check.',
    ),
    lookups: field(
      v.record(
        id,
        v.strictObject({
          title: field(v.string(), 'What it is.'),
          text: field(leveled, 'How to look it up, and what it does not show.'),
          registers: field(
            v.record(id, v.strictObject({ name: field(v.string(), 'Its name.'), where: field(plain, 'Which countries it is for.') })),
            'By id: the registers.',
          ),
        }),
      ),
      'By id: what a reader can look up.',
    ),
    tell: field(v.record(id, leveled), 'By id: what to tell, without terms and footnotes: each is the label of a box to tick.'),
  });
