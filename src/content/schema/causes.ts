/** The slice `causes`: what goes together with the condition, how sure science is of each, and what does not cause it. As in slices.ts. */
import * as v from 'valibot';
import { id, keyPoints, outOf100, people, population, proof, questions, field, type Schema } from './parts.js';

/** `adult` is shown to adults alone, `juvenile` to teenagers and parents alone. */
const said = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  ...proof,
});

const factor = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
  kind: field(v.picklist(['start', 'complication']), '`start`: with its start. `complication`: with complications alone.'),
  sure: field(
    v.optional(v.picklist([1, 2, 3, 4, 5])),
    'How sure science is that the two go together: 1 least, 5 most. Our own grade. Left out: it says that it is not graded.',
  ),
  ...proof,
});

/** So many out of 100 people with the condition had cancer. */
const study = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  per100: field(outOf100, 'How many out of 100.'),
  n: field(v.optional(people), 'How many people were looked at.'),
  ...proof,
});

export const causesStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open it: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  fault: field(v.array(said), 'That it is nobody’s fault.'),
  body: field(v.array(said), 'What goes wrong in the body.'),
  factors: field(v.array(factor), 'What goes together with it.'),
  cancer: field(v.array(said), 'The link with cancer, for adults alone: what is known, why and when checks are done.'),
  cancerPicture: field(
    v.optional(
      v.strictObject({
        filled: field(outOf100, 'How many in the study with the fewest.'),
        upTo: field(outOf100, 'How many in the study with the most.'),
      }),
    ),
    'How many out of 100 had cancer, drawn.',
  ),
  cancerStudies: field(v.array(study), 'Studies that counted cancer.'),
  not: field(v.array(said), 'What does not cause it.'),
});

export const causesText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** To an adult, and where that differs to a parent and to a teenager. */
  const voices = v.strictObject({
    reader: field(leveled, 'Said to an adult, and to everyone else who has no words of their own.'),
    parent: field(v.optional(leveled), 'To a parent: "your child".'),
    teen: field(v.optional(leveled), 'To a teenager.'),
  });
  const spoken = v.record(id, voices);
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open it.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    fault: field(spoken, 'By id: that it is nobody’s fault.'),
    body: field(spoken, 'By id: what goes wrong in the body.'),
    factors: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'What it is called.'),
          found: field(voices, 'What studies found.'),
          limits: field(voices, 'What they cannot show.'),
        }),
      ),
      'By id: the factors.',
    ),
    headings: field(
      v.optional(
        v.strictObject({
          fault: field(v.optional(v.string()), 'Over that it is nobody’s fault.'),
          body: field(v.optional(v.string()), 'Over what happens in the body.'),
          cancer: field(v.optional(v.string()), 'Over the link with cancer, or with whatever else is written there.'),
          cancerKey: field(v.optional(v.string()), 'Under its picture: what the marks stand for.'),
          cancerCounts: field(v.optional(v.string()), 'Over the counts, folded away.'),
          cancerCaption: field(v.optional(v.string()), 'Over their table.'),
          share: field(v.optional(v.string()), 'Over the column of numbers.'),
          not: field(v.optional(v.string()), 'Over what does not cause it.'),
        }),
      ),
      'Headings of this pack, where the element’s own do not fit.',
    ),
    cancer: field(spoken, 'By id: the link with cancer.'),
    cancerStudies: field(
      v.record(
        id,
        v.strictObject({ people: field(plain, 'The people who were counted.'), place: field(plain, 'Where and when they were counted.') }),
      ),
      'By id: who was counted.',
    ),
    not: field(spoken, 'By id: what does not cause it.'),
  });
};
