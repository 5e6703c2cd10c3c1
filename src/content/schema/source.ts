import * as v from 'valibot';
import { doi, url } from './parts.js';

/** A source as the browser gets it: formatted at build. */
export const builtSource = v.strictObject({
  /** Author, title, place, year: in the pack's citation style. */
  text: v.string(),
  doi: v.optional(doi),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/))),
  url: v.optional(url),
  /** What was read of it: the whole, its abstract, a public page, its opening alone, or another text's word for it. */
  read: v.picklist(['full', 'abstract', 'page', 'opening', 'second-hand', 'not-read']),
  funding: v.optional(v.string()),
  conflicts: v.optional(v.string()),
});
