/** Reads the texts of a source file as lint and build see them: parsed, and still knowing their level. */
import * as v from 'valibot';
import { InlineMarkdownError, parseInlineMarkdown } from '../inline-markdown.js';
import { levels, type Level } from '../names.js';
import { plainText } from '../plain-text.js';
import { sentencesOf } from '../sentences.js';
import type { SliceName } from '../types.js';
import { textFile } from '../schema/source-form.js';
import type { Path } from '../source-pack.js';
import type { Text } from '../tree.js';

/** Markdown that was parsed. */
export class WrittenText {
  constructor(
    readonly text: Text,
    /** Undefined: the same at every level. */
    readonly level: Level | undefined,
  ) {}

  #words: string | undefined;
  #sentences: readonly string[] | undefined;

  /** Its words without marks. */
  get words(): string {
    return (this.#words ??= plainText(this.text));
  }

  /** Several rules read them, and to find them takes time. */
  get sentences(): readonly string[] {
    return (this.#sentences ??= sentencesOf(this.words));
  }
}

const written = (level?: Level) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return new WrittenText(parseInlineMarkdown(dataset.value), level);
      } catch (error) {
        if (!(error instanceof InlineMarkdownError)) throw error;
        addIssue({ message: error.message, label: 'markdown' });
        return NEVER;
      }
    }),
  );

/** The message of an issue: the text should have its two levels. */
export const needsLevels = 'needs levels';

const leveled = v.strictObject(
  Object.fromEntries(levels.map((level) => [level, written(level)])) as Record<Level, ReturnType<typeof written>>,
  needsLevels,
);

/** The schema of a text file whose every Markdown text becomes a `WrittenText`; a leveled one an object of them by level. */
export const writtenFile = (slice: SliceName) => textFile<unknown>(slice, leveled, written());

export interface PlacedString {
  readonly path: Path;
  readonly written: string | WrittenText;
}

const known = new WeakMap<object, readonly PlacedString[]>();

/** Every string of a parsed text file, or of a part of it, in its order. Most rules ask for those of a whole file: they are kept. */
export function stringsIn(value: unknown): readonly PlacedString[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [{ path: [], written: value }] : [];
  let strings = known.get(value);
  if (!strings) known.set(value, (strings = [...placed(value, [])]));
  return strings;
}

function* placed(value: unknown, path: Path): Generator<PlacedString> {
  if (typeof value === 'string' || value instanceof WrittenText) yield { path, written: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* placed(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
