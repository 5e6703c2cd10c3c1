/** The slice `sheet`: what a reader can take up on the sheet for the appointment, and the emergency card. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { field, id, population, proof, type Schema } from './parts.js';

const offered = {
  id: field(id, 'Its id, for the text.'),
  who: field(population, 'Who sees it: `adult` is shown to adults alone, `juvenile` to teenagers and parents alone.'),
};
const said = v.strictObject({ ...offered, ...proof });

export const sheetStructure = v.strictObject({
  topics: field(
    v.array(
      v.strictObject({
        ...offered,
        private: field(v.optional(v.boolean()), 'Whether it stands among the private topics, which a reader can leave out of the sheet.'),
      }),
    ),
    'What a reader may want to talk about.',
  ),
  asks: field(v.array(v.strictObject(offered)), 'Questions that a reader can take up.'),
  changes: field(v.array(v.strictObject(offered)), 'What can be better or worse since the last visit.'),
  wait: field(v.strictObject(proof), 'On what the line under the changes rests: when not to wait for the appointment.'),
  weekly: field(
    v.optional(v.strictObject(proof)),
    'On what is said of a medicine that is taken on one day of the week. Left out: the condition has none.',
  ),
  card: field(
    v.array(
      v.strictObject({
        ...offered,
        tick: field(v.optional(v.boolean()), 'Whether it is true only of those who tick it. Left out: of everybody.'),
        line: field(v.optional(v.boolean()), 'Whether a line for the hand follows.'),
        ...proof,
      }),
    ),
    'Sentences of the emergency card. No doses.',
  ),
  dangers: field(v.array(said), 'What is dangerous in this illness, for the card.'),
});

export const sheetText = <T>(leveled: Schema<T>) => {
  const voices = v.strictObject({
    reader: field(leveled, 'Said by an adult, and by everyone else who has no words of their own.'),
    parent: field(v.optional(leveled), 'By a parent: "my child".'),
    teen: field(v.optional(leveled), 'By a teenager.'),
  });
  const spoken = v.record(id, voices);
  return v.strictObject({
    topics: field(spoken, 'By id: topics, in a few words.'),
    asks: field(spoken, 'By id: questions to the team.'),
    changes: field(spoken, 'By id: what can be better or worse, in a word or two.'),
    wait: field(leveled, 'When not to wait for the appointment.'),
    weekly: field(
      v.optional(
        v.strictObject({
          title: field(voices, 'What a reader calls the day.'),
          never: field(leveled, 'How often it is taken, and how often never.'),
          beside: field(leveled, 'What is taken with it, before a line for the hand.'),
        }),
      ),
      'A medicine that is taken on one day of the week. No dose.',
    ),
    card: field(spoken, 'By id: sentences of the card.'),
    dangers: field(spoken, 'By id: dangers, in a few words.'),
  });
};
