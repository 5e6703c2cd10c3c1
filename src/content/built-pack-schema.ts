/** The schema of the built form: the slices of schema.ts with every text as a tree. Build only: the browser has its shape. */
import * as v from 'valibot';
import { builtSource, id, slices, type Level } from './schema.js';
import type { Inline, Text } from './tree.js';
import type { BuiltPack } from './types.js';

const inline: v.GenericSchema<unknown, Inline> = v.union([
  v.string(),
  v.strictObject({ em: v.lazy(() => text) }),
  v.strictObject({ strong: v.lazy(() => text) }),
  v.strictObject({ cite: id }),
  v.strictObject({ term: id, words: v.lazy(() => text) }),
]);

/** A text as build writes it. */
export const text: v.GenericSchema<unknown, Text> = v.union([v.string(), v.array(inline)]);

const { pack, findings, glossary } = slices;

const texts = v.strictObject({
  pack: v.optional(pack.text(text, text)),
  findings: v.optional(findings.text(text, text)),
  glossary: v.optional(glossary.text(text, text)),
});

export const builtPack: v.GenericSchema<unknown, BuiltPack> = v.strictObject({
  format: v.picklist([1]),
  id,
  version: v.pipe(v.string(), v.regex(/\S/)),
  structure: v.strictObject({
    pack: v.optional(pack.structure),
    findings: v.optional(findings.structure),
    glossary: v.optional(glossary.structure),
  }),
  // By language: a tag that `Intl` takes.
  text: v.record(
    v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z\d]{2,8})*$/)),
    v.strictObject({ standard: v.optional(texts), easy: v.optional(texts) } satisfies Record<Level, unknown>),
  ),
  sources: v.record(id, builtSource),
});
