/** Builds a pack: from its source form, which lint has passed, to the built form. Build only. */
import * as v from 'valibot';
import { builtPack } from './schema/built-form.js';
import { checkReferences } from './check-references.js';
import { fillTexts, type MissingText } from './fill-texts.js';
import { formatSources } from './format-sources.js';
import { parseInlineMarkdown } from './inline-markdown.js';
import { shapeAt } from './layer-rules.js';
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
export async function buildPack(written: SourcePack, version: string): Promise<BuiltPack> {
  const { pack: source, missing } = fillTexts(written);
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
  markEnglish(pack, missing);
  v.parse(builtPack, pack);
  checkReferences(pack);
  // Without the sources that nothing cites.
  return withOwnLayer(partOfPack(pack, sliceNames), source.layer?.value);
}

/** English words in a text of another language say that they are English. A plain name cannot, and stays as it is. */
function markEnglish({ text }: BuiltPack, missing: readonly MissingText[]): void {
  for (const { file, path, inEnglish } of missing) {
    if (!inEnglish) continue;
    for (const level of levels) {
      const ofSlice = text[file.language]?.[level]?.[file.slice];
      const [parent, key] = [path.slice(0, -1), String(path.at(-1))];
      markIn(
        parent.reduce<unknown>((value, step) => (value as Loose | undefined)?.[step], ofSlice),
        key,
        [file.slice, ...path.map(String)],
      );
    }
  }
}

function markIn(parent: unknown, key: string, path: readonly string[]): void {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
  const holder = parent as Record<string, unknown>;
  const value = holder[key];
  if (shapeAt(path) === 't') holder[key] = [{ tag: 'span', attributes: { lang: 'en', dir: 'ltr' }, children: value }];
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // What came whole from the English file is shared with it.
    const own = { ...value };
    holder[key] = own;
    for (const each of Object.keys(own)) markIn(own, each, [...path, each]);
  }
}

type Loose = Readonly<Record<string | number, unknown>>;

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
