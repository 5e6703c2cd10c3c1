/** The source form of a pack: what each of its files holds. Build only. The slices themselves are in slices.ts. */
import * as v from 'valibot';
import type { SliceName } from '../types.js';
import { field, id, language, url } from './parts.js';
import { packStructure, reviewFile } from './pack.js';
import { slices } from './slices.js';
import { builtSource } from './source.js';
import type { sourcesReadFile } from './source-read.js';

const words = v.pipe(v.string(), v.regex(/\S/));

/** `pack.yaml`. */
export const packFile = v.strictObject({
  id: field(id, 'Id of the pack: the value of the attribute `pack`.'),
  version: field(
    v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/))),
    'Version of the pack. Left out: the version of heliotrope that builds it.',
  ),
  synonyms: field(
    v.optional(v.record(language, v.array(words))),
    'By language: other names of the condition, and short ones. Lint knows the condition by them.',
  ),
  voices: field(
    v.optional(v.array(v.picklist(['parent']))),
    'Whom red flags must speak to, besides the reader. Left out: the parent of a child. Of a condition of adults: [].',
  ),
  redFlags: field(packStructure.entries.redFlags, 'The box of red flags, in the order it is shown within each urgency.'),
});

export { reviewFile };

const cslName = v.union([
  v.looseObject({ family: field(words, 'Family name.') }),
  v.looseObject({ literal: field(words, 'Name of a group, or a name that has no parts.') }),
]);
const cslDate = v.union([
  v.looseObject({
    'date-parts': field(
      v.array(v.pipe(v.array(v.union([v.number(), v.string()])), v.minLength(1), v.maxLength(3))),
      'Year, month and day as numbers: [[2022, 3, 1]].',
    ),
  }),
  v.looseObject({ literal: field(words, 'A date that has no parts.') }),
]);

/** `sources.json`: plain CSL-JSON. Other fields of CSL may be there too; they are used to format the source. */
export const sourcesFile = v.array(
  v.looseObject({
    id: field(id, 'Key of the source: the target of [^key].'),
    type: field(words, 'Type in CSL: article-journal, webpage, report.'),
    title: field(words, 'Title.'),
    author: field(v.optional(v.array(cslName)), 'Authors, in their order.'),
    issued: field(v.optional(cslDate), 'When it was published.'),
    DOI: field(v.optional(builtSource.entries.doi.wrapped), 'Its DOI, without an address around it.'),
    PMID: field(v.optional(builtSource.entries.pmid.wrapped), 'Its number in PubMed.'),
    URL: field(v.optional(url), 'Its address.'),
    note: field(v.optional(v.string()), 'A note for editors; readers do not see it.'),
  }),
);
export type CslSource = v.InferOutput<typeof sourcesFile>[number];
export type SourcesRead = v.InferOutput<typeof sourcesReadFile>;

/** The schema of `<slice>.yaml`. That of the pack itself holds less and more than its slice: review.yaml is apart, id and version are not. */
export const structureFile = (slice: SliceName): v.GenericSchema => (slice === 'pack' ? packFile : slices[slice].structure);

/** The schema of `<language>/<slice>.yaml`, for a way to read a text of two levels and one that is the same at both. */
export function textFile<T>(slice: SliceName, leveled: v.GenericSchema<unknown, T>, plain: v.GenericSchema<unknown, T>) {
  return slices[slice].text(leveled, plain);
}
