/** The published JSON Schema of the source form of a pack. Build only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { coreFile } from './core.js';
import { field } from './parts.js';
import { sliceNames, slices } from './slices.js';
import { reviewFile, sourcesFile, structureFile, textFile } from './source-form.js';
import { sourcesReadFile } from './source-read.js';
import { trialsFile } from './trials.js';

const text = field(
  v.pipe(v.string(), v.regex(/\S/)),
  'One paragraph of Markdown: *emphasis*, **strong**, [words](term:glossary-id) and [^source-key], nothing else.',
);
// Lazy, because the library writes a reference for what a pipe begins with only then.
const plain = v.lazy(() => text);
const leveledText = field(
  v.strictObject({
    standard: field(plain, 'Plain words: Flesch–Kincaid grade 8 or less.'),
    easy: field(plain, 'Easier words: Flesch–Kincaid grade 6 or less.'),
  }),
  'A text at its two levels.',
);
const leveled = v.lazy(() => leveledText);

/** By the name it has under `$defs`: the name of a file, and its schema. */
type Files = Readonly<Record<string, readonly [file: string, schema: v.GenericSchema]>>;

const structures: Files = {
  ...Object.fromEntries(
    sliceNames.map((slice) => [slice, [`${slice}.yaml`, field(structureFile(slice), `${slice}.yaml: ${slices[slice].about}`)]]),
  ),
  review: ['review.yaml', field(reviewFile, 'review.yaml: when the pack was written and who reviewed it.')],
  sources: ['sources.json', field(sourcesFile, 'sources.json: every source, as CSL-JSON.')],
  sourcesRead: ['sources.read.yaml', field(sourcesReadFile, 'sources.read.yaml: by key of a source, what was read of it and when.')],
  core: ['core.yaml', field(coreFile, 'core.yaml: by class of medicine, what must be said of it for safety’s sake.')],
  trials: ['trials.yaml', field(trialsFile, 'trials.yaml: the facts of studies, from which evidence words are computed.')],
};
const texts: Files = Object.fromEntries(
  sliceNames.map((slice) => {
    const about = `<language>/${slice}.yaml: the texts of ${slice}.yaml.`;
    return [`${slice}Text`, [`${slice}.yaml`, field<v.GenericSchema>(textFile<unknown>(slice, leveled, plain), about)]];
  }),
);

function definition(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema> = {}): object {
  const written = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What no pattern can say: that a date or a place exists.
    ignoreActions: ['check'],
    definitions,
  });
  // An editor that is sent to a definition lays it over the schema as a whole: what a definition does not have would be taken from there.
  return Object.fromEntries(Object.entries({ patternProperties: {}, ...written }).filter(([key]) => key !== '$schema' && key !== '$defs'));
}

const references = (files: Files) => Object.fromEntries(Object.entries(files).map(([name, [file]]) => [file, { $ref: `#/$defs/${name}` }]));

/** A pack's folder as one object: file names, then what the files hold. Each file's own schema is under `$defs`. */
export function packJsonSchema(known: Known = {}): object {
  return withKnown(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Heliotrope pack, source form',
      description: 'The folder of a pack as one object. For one file, use its schema under $defs.',
      type: 'object',
      properties: references(structures),
      required: ['pack.yaml', 'review.yaml', 'sources.json', 'sources.read.yaml', 'en'],
      patternProperties: {
        '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': {
          description: 'The texts in one language.',
          type: 'object',
          properties: references(texts),
          additionalProperties: false,
        },
      },
      additionalProperties: false,
      $defs: {
        text: definition(text),
        leveledText: definition(leveledText, { text }),
        ...Object.fromEntries(
          Object.entries({ ...structures, ...texts }).map(([name, [, schema]]) => [name, definition(schema, { text, leveledText })]),
        ),
      },
    },
    known,
  );
}

/** Names that an editor offers: given by the caller, because content knows neither the figure nor a pack. */
export interface Known {
  readonly regions?: readonly string[];
  readonly signs?: readonly string[];
  /** Classes of medicine that the packs in this repository have. */
  readonly classes?: readonly string[];
}

/** A region must be one that is drawn. Signs and classes may be others, too: of a sign that is not drawn its regions are shown. */
function withKnown(schema: object, { regions, signs, classes }: Known): object {
  return JSON.parse(JSON.stringify(schema), (key, part: Record<string, unknown> | undefined) => {
    if (key === 'regions' && regions && part?.['type'] === 'array') return { ...part, items: { enum: regions } };
    if (key === 'sign' && signs && part?.['type'] === 'string') {
      const { description, ...any } = part;
      return { description, anyOf: [{ enum: signs }, any] };
    }
    if (key === 'medicines' && classes && part?.['type'] === 'array')
      return { ...part, items: { anyOf: [{ enum: classes }, part['items']] } };
    return part;
  }) as object;
}
