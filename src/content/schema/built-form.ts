/** The schema of the built form: the slices of slices.ts with every text as a tree. Build only: the browser has its shape. */
import * as v from 'valibot';
import type { Level } from '../names.js';
import type { Inline, Text } from '../tree.js';
import { id, language } from './parts.js';
import { slices } from './slices.js';
import { builtSource } from './source.js';

const inline: v.GenericSchema<unknown, Inline> = v.union([
  v.string(),
  v.strictObject({ em: v.lazy(() => text) }),
  v.strictObject({ strong: v.lazy(() => text) }),
  v.strictObject({ cite: v.string() }),
  v.strictObject({ term: v.string(), words: v.lazy(() => text) }),
  // English where a translation has no text yet.
  v.strictObject({
    tag: v.literal('span'),
    attributes: v.strictObject({ lang: language, dir: v.picklist(['ltr', 'rtl']) }),
    children: v.lazy(() => text),
  }) as unknown as v.GenericSchema<unknown, Inline>,
]);

/** A text as build writes it. */
export const text: v.GenericSchema<unknown, Text> = v.union([v.string(), v.array(inline)]);

/** Each slice may be left out. */
const eachSlice = (schemaOf: (slice: (typeof slices)[keyof typeof slices]) => v.GenericSchema) =>
  v.strictObject(Object.fromEntries(Object.entries(slices).map(([name, slice]) => [name, v.optional(schemaOf(slice))])));

/** All texts of a language at one level. */
const textsOfLevel = eachSlice((slice) => slice.text(text, text));

export const builtPack = v.strictObject({
  format: v.picklist([1]),
  id,
  version: v.pipe(v.string(), v.regex(/\S/)),
  structure: eachSlice((slice) => slice.structure),
  text: v.record(
    language,
    v.strictObject({ standard: v.optional(textsOfLevel), easy: v.optional(textsOfLevel) } satisfies Record<Level, unknown>),
  ),
  sources: v.record(id, builtSource),
});
