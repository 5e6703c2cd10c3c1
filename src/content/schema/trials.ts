/** `trials.yaml`: the facts of studies, from which the evidence words are computed. Build only: a browser gets the words. */
import * as v from 'valibot';
import { field, id, ids, people } from './parts.js';

const known = v.union([v.boolean(), v.picklist(['unknown'])]);

export const trial = v.strictObject({
  partOf: field(v.optional(id), 'The id of a study of which this is one group, seen by itself.'),
  n: field(v.optional(people), 'How many people in all. Left out: not known.'),
  control: field(
    v.picklist(['placebo', 'active', 'usual-care', 'none', 'unknown']),
    'What they were compared with: a placebo, another medicine or time of starting, usual care, or nothing.',
  ),
  randomised: field(known, 'Whether chance decided who got what.'),
  blinded: field(known, 'Whether nobody knew who got what.'),
  finished: field(known, 'Whether it has ended and its results were read.'),
  primaryGoal: field(v.picklist(['met', 'missed', 'none', 'unknown']), 'Its main goal. `none`: it named none.'),
  population: field(
    v.picklist(['this-illness', 'mixed', 'other']),
    'Whom it was about: people with this illness, several illnesses with this one among them, or others alone.',
  ),
  sources: field(ids, 'Keys of its sources.'),
});

export const trialsFile = v.strictObject({
  large: field(people, 'From how many people on a trial is called large.'),
  few: field(people, 'Below how many people a group without a fair comparison is called a few.'),
  trials: field(v.record(id, trial), 'By id: the studies. An id of `studies` in treatments.yaml is the same study.'),
  treatments: field(
    v.record(
      id,
      v.record(
        id,
        v.strictObject({
          trials: field(ids, 'Ids of its studies. None that was found: [].'),
          experts: field(v.optional(ids), 'Sources in which experts agree on it. Left out: none was read.'),
        }),
      ),
    ),
    'By id of an option, then by medicine: what it rests on. An option of several medicines has an entry for each; its word is the lowest.',
  ),
});
