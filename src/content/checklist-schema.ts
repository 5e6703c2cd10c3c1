/** The slice `checklist`: what to ask a clinic, and how to check what it says. Structure and text as in schema.ts. */
import * as v from 'valibot';
import { httpsUrl, id, ids, keyPoints, proof, questions, type Schema } from './schema-parts.js';

/** A public register that anyone can search. */
const register = v.strictObject({
  id,
  url: httpsUrl,
});

export const checklistStructure = v.strictObject({
  keyPoints,
  questions,
  /** Headings of questions for the clinic. Their ids are unique within all of them. */
  topics: v.array(v.strictObject({ id, asks: ids })),
  /** What is said of either side rests on sources of its own. */
  signs: v.array(v.strictObject({ id, good: v.strictObject(proof), warning: v.strictObject(proof) })),
  lookups: v.array(v.strictObject({ id, registers: v.array(register), ...proof })),
  /** What to tell one's own team. */
  tell: v.array(v.strictObject({ id, ...proof })),
});

export const checklistText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    asksIntro: leveled,
    topics: v.record(id, v.strictObject({ title: v.string(), asks: v.record(id, leveled) })),
    signs: v.record(id, v.strictObject({ check: v.string(), good: leveled, warning: leveled })),
    lookups: v.record(
      id,
      v.strictObject({
        title: v.string(),
        text: leveled,
        registers: v.record(id, v.strictObject({ name: v.string(), where: plain })),
      }),
    ),
    tell: v.record(id, leveled),
  });
