/** Builds a pack: from its source form, which lint has passed, to the built form. Build only. */
import * as v from 'valibot';
import { builtPack } from './schema/built-form.js';
import { checkReferences } from './check-references.js';
import { formatSources } from './format-sources.js';
import { parseInlineMarkdown } from './inline-markdown.js';
import { openLayer, withLayer } from './layer.js';
import { layerFromSource } from './layer-source.js';
import { partOfPack } from './part-of-pack.js';
import { levels, type Level } from './names.js';
import { builtParts } from './review/state.js';
import { sliceNames } from './schema/slices.js';
import type { SourceFile, SourcePack } from './source-pack.js';
import { packFile, reviewFile, sourcesFile, structureFile, textFile } from './schema/source-form.js';
import { sourcesReadFile } from './schema/source-read.js';
import type { BuiltPack, PackStructure, SliceName, SliceTexts } from './types.js';

const plain = v.pipe(v.string(), v.transform(parseInlineMarkdown));

const at = (level: Level) =>
  v.pipe(
    v.strictObject({ standard: v.string(), easy: v.string() }),
    v.transform((text) => parseInlineMarkdown(text[level])),
  );

/**
 * @param version The version of a pack whose `pack.yaml` names none: that of the package that builds it.
 * @throws for a pack that lint has not passed.
 */
export async function buildPack(source: SourcePack, version: string): Promise<BuiltPack> {
  const { pack: packSource, ...others } = source.structures;
  const { id, version: ownVersion = version, redFlags } = read(packSource, packFile, 'pack.yaml');
  const slices = Object.entries(others).map(([slice, file]) => [slice, read(file, structureFile(slice as SliceName))] as const);
  const pack: BuiltPack = {
    format: 1,
    id,
    version: ownVersion,
    structure: { pack: { redFlags, review: builtReview(source) }, ...Object.fromEntries(slices) },
    text: {},
    sources: await formatSources(
      read(source.sources, sourcesFile, 'sources.json'),
      read(source.sourcesRead, sourcesReadFile, 'sources.read.yaml'),
    ),
  };
  for (const file of source.texts) {
    const ofLanguage = (pack.text[file.language] ??= {});
    for (const level of levels) {
      const slices: Partial<Record<keyof SliceTexts, unknown>> = (ofLanguage[level] ??= {});
      slices[file.slice] = read(file, textFile<unknown>(file.slice, at(level), plain));
    }
  }
  v.parse(builtPack, pack);
  checkReferences(pack);
  // Without the sources that nothing cites.
  return withOwnLayer(partOfPack(pack, sliceNames), source.layer?.value);
}

function withOwnLayer(pack: BuiltPack, written: unknown): BuiltPack {
  if (written === undefined) return pack;
  return withLayer(pack, openLayer(layerFromSource(written)), (error) => {
    throw error;
  });
}

/** The page says who has reviewed the whole pack, and who a part of it; what was read is for editors. */
function builtReview(source: SourcePack): PackStructure['review'] {
  const { records, ...dates } = read(source.review, reviewFile, 'review.yaml');
  const parts = builtParts(source, records);
  return {
    ...dates,
    records: records
      .filter(({ slice }) => slice === undefined)
      .map(({ reviewer, role, version, language, level, date }) => ({ reviewer, role, version, language, level, date })),
    ...(parts.length > 0 && { parts }),
  };
}

/** One file through its schema. */
function read<S extends v.GenericSchema>(file: SourceFile | undefined, schema: S, name = file?.name ?? ''): v.InferOutput<S> {
  const result = v.safeParse(schema, file?.value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
