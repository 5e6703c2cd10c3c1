/** The slice `causes`: what goes together with the condition, how sure science is of each, and what does not cause it. As in schema.ts. */
import * as v from 'valibot';
import { id, keyPoints, outOf100, people, population, proof, questions, type Schema } from './schema-parts.js';

/** `adult` is shown to adults alone, `juvenile` to teenagers and parents alone. */
const said = v.strictObject({ id, who: population, ...proof });

const factor = v.strictObject({
  id,
  who: population,
  /** Whether it goes together with the start, or with complications alone. */
  kind: v.picklist(['start', 'complication']),
  /** How sure science is that the two go together: 1 least, 5 most. Our own grade. Left out: not known. */
  sure: v.optional(v.picklist([1, 2, 3, 4, 5])),
  ...proof,
});

/** So many out of 100 people with the condition had cancer. */
const study = v.strictObject({ id, per100: outOf100, n: v.optional(people), ...proof });

export const causesStructure = v.strictObject({
  keyPoints,
  questions,
  /** That it is nobody's fault. */
  fault: v.array(said),
  /** What goes wrong in the body. */
  body: v.array(said),
  factors: v.array(factor),
  /** The link with cancer, for adults alone: what is known, why and when checks are done. */
  cancer: v.array(said),
  cancerPicture: v.strictObject({ filled: outOf100, upTo: outOf100 }),
  cancerStudies: v.array(study),
  /** What does not cause it. */
  not: v.array(said),
});

export const causesText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** To an adult, and where that differs to a parent and to a teenager. */
  const voices = v.strictObject({ reader: leveled, parent: v.optional(leveled), teen: v.optional(leveled) });
  const spoken = v.record(id, voices);
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    fault: spoken,
    body: spoken,
    factors: v.record(id, v.strictObject({ name: v.string(), found: voices, limits: voices })),
    cancer: spoken,
    /** The people, and where and when they were counted. */
    cancerStudies: v.record(id, v.strictObject({ people: plain, place: plain })),
    not: spoken,
  });
};
