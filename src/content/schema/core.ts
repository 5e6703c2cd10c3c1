/** `core.yaml`: what must be said of each class of medicine for safety's sake. Build only: lint holds the slice treatments to it. */
import * as v from 'valibot';
import { field, id, ids } from './parts.js';

const words = v.pipe(v.string(), v.regex(/\S/));

export const coreFile = v.record(
  id,
  v.strictObject({
    names: field(
      v.optional(v.array(words)),
      'Names, or parts of names, that tell a medicine of this class, without regard to capitals. The longest that fits counts.',
    ),
    items: field(
      v.record(id, ids),
      'By id of an item of `core` in treatments.yaml: keys of the sources that ask it of this class. None: clinical judgement.',
    ),
  }),
);

/** In the place of a class: what is no medicine, or is of no class that has a core. */
export const noClass = 'none';
