/** The source form of a pack: what stands in each of its files. Build only. The slices themselves are described in schema.ts. */
import * as v from 'valibot';
import { id, url } from './schema-parts.js';
import { builtSource, packStructure, slices, type SliceName } from './schema.js';

const words = v.pipe(v.string(), v.regex(/\S/));

/** `pack.yaml`. */
export const packFile = v.strictObject({
  id,
  /** Left out: the version of heliotrope that builds the pack. */
  version: v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/))),
  redFlags: packStructure.entries.redFlags,
});

/** `review.yaml`. */
export const reviewFile = packStructure.entries.review;

const cslName = v.union([v.looseObject({ family: words }), v.looseObject({ literal: words })]);
const cslDate = v.union([
  v.looseObject({ 'date-parts': v.array(v.pipe(v.array(v.union([v.number(), v.string()])), v.minLength(1), v.maxLength(3))) }),
  v.looseObject({ literal: words }),
]);

/** `sources.json`: CSL-JSON. Other fields of CSL may be there too; they are used to format the source. */
export const sourcesFile = v.array(
  v.looseObject({
    id,
    type: words,
    title: words,
    author: v.optional(v.array(cslName)),
    issued: v.optional(cslDate),
    DOI: v.optional(builtSource.entries.doi.wrapped),
    PMID: v.optional(builtSource.entries.pmid.wrapped),
    URL: v.optional(url),
    note: v.optional(v.string()),
    custom: v.strictObject({ read: builtSource.entries.read, funding: v.optional(words), conflicts: v.optional(words) }),
  }),
);
export type CslSource = v.InferOutput<typeof sourcesFile>[number];

/** The schema of `<slice>.yaml`. That of the pack itself holds less and more than its slice: review.yaml is apart, id and version are not. */
export const structureFile = (slice: SliceName): v.GenericSchema => (slice === 'pack' ? packFile : slices[slice].structure);

/** The schema of `<language>/<slice>.yaml`, for a way to read a text of two levels and one that is the same at both. */
export function textFile<T>(slice: SliceName, leveled: v.GenericSchema<unknown, T>, plain: v.GenericSchema<unknown, T>) {
  return slices[slice].text(leveled, plain);
}
