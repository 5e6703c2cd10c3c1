/** The slice `daily-life`: living with the condition, topic by topic. Structure and text as in schema.ts. */
import * as v from 'valibot';
import { countOfPeople, id, ids, keyPoints, proof, questions, type Schema } from './schema-parts.js';

/** Whom something is for, by the attribute `figure`: an adult, a teenager, the parent of a child. Left out: everyone. */
const readers = v.optional(v.array(v.picklist(['adult', 'teen', 'child'])));
const tip = v.strictObject({ id, for: readers, ...proof });

const topic = v.strictObject({
  id,
  group: id,
  for: readers,
  /** Of `why`. */
  ...proof,
  numbers: v.array(countOfPeople),
  /** Those with sources first, as they are shown. */
  tips: v.array(tip),
  /** Ids of entries of the red-flag box that belong to this topic. */
  redFlags: ids,
});

export const dailyLifeStructure = v.strictObject({
  keyPoints,
  questions,
  /** In the order they are shown. */
  groups: v.array(v.strictObject({ id })),
  topics: v.array(topic),
  /** What a letter to other people could say, to tick and print. */
  letters: v.array(v.strictObject({ id, for: readers, items: v.array(tip) })),
});

export const dailyLifeText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  /** Said to a reader, and where that differs to the parent of a child. */
  const spoken = v.strictObject({ you: leveled, parent: v.optional(leveled) });
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, spoken),
    groups: v.record(id, v.string()),
    topics: v.record(
      id,
      v.strictObject({
        name: v.string(),
        why: spoken,
        /** By the number's id: what was said or had, and whom, where and when it was counted. */
        numbers: v.optional(v.record(id, v.strictObject({ text: leveled, place: plain }))),
        tips: v.record(id, spoken),
        /** When to ask the team. The box of red flags stands in full elsewhere. */
        ask: spoken,
      }),
    ),
    letters: v.record(id, v.strictObject({ title: v.string(), intro: leveled, items: v.record(id, leveled) })),
  });
};
