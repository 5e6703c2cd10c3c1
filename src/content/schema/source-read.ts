/** `sources.read.yaml`: what was read of each source, and when. Beside sources.json, so that an export of the library loses nothing. */
import * as v from 'valibot';
import { date, field, id } from './parts.js';
import { builtSource } from './source.js';

const words = v.pipe(v.string(), v.regex(/\S/));

export const sourcesReadFile = v.record(
  id,
  v.strictObject({
    on: field(date, 'The day when it was looked up: YYYY-MM-DD.'),
    read: field(
      builtSource.entries.read,
      'What was read of it: the whole text, its abstract, a public page, the opening alone, another text’s word for it, or nothing.',
    ),
    funding: field(v.optional(words), 'Who paid for the study, where known; without a full stop.'),
    conflicts: field(v.optional(words), 'What ties its authors had to those who sell what it is about, where known; without a full stop.'),
    library: field(
      v.optional(v.union([words, v.number()])),
      'Its id in the library that sources.json is an export of, where that is no key of ours.',
    ),
    supersedes: field(v.optional(v.array(id)), 'Keys of older versions of this guideline that are among the sources, too.'),
  }),
);
