/** The published JSON Schema of the source form of a pack. Build only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { fieldDescriptions } from './field-descriptions.js';
import { sliceNames } from './schema.js';
import { reviewFile, sourcesFile, structureFile, textFile } from './source-schema.js';

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  description?: string;
}

const text = v.pipe(v.string(), v.regex(/\S/));
const leveledText = v.strictObject({ standard: text, easy: text });

type Files = Readonly<Record<string, readonly [file: string, v.GenericSchema]>>;

/** By the name it has under `$defs`: a file and its schema. */
const structures: Files = {
  ...Object.fromEntries(sliceNames.map((slice) => [slice, [`${slice}.yaml`, structureFile(slice)]] as const)),
  review: ['review.yaml', reviewFile],
  sources: ['sources.json', sourcesFile],
};
const texts: Files = Object.fromEntries(
  sliceNames.map((slice) => [`${slice}Text`, [`${slice}.yaml`, textFile<unknown>(slice, leveledText, text)]] as const),
);

const schemasOf = (files: Files) => Object.fromEntries(Object.entries(files).map(([name, [, schema]]) => [name, schema]));

/** A pack's folder as one object: file names, then what the files hold. Each file's own schema stands under `$defs`. */
export function packJsonSchema(): object {
  const $defs: Record<string, Node> = {};
  for (const [name, schema] of Object.entries({ text, leveledText, ...schemasOf(structures), ...schemasOf(texts) })) {
    const node = toJsonSchema(schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      // What no pattern can say: that a date or a place exists.
      ignoreActions: ['check'],
      definitions: schema === text ? {} : schema === leveledText ? { text } : { text, leveledText },
    });
    // They stand once, at the root.
    delete node.$schema;
    delete node.$defs;
    $defs[name] = describe(node as Node, name);
  }
  const files = (named: Files) => Object.fromEntries(Object.entries(named).map(([name, [file]]) => [file, { $ref: `#/$defs/${name}` }]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Heliotrope pack, source form',
    description: 'The folder of a pack as one object. For one file, use its schema under $defs.',
    type: 'object',
    properties: files(structures),
    required: ['pack.yaml', 'review.yaml', 'sources.json', 'en'],
    patternProperties: {
      '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': {
        description: 'The texts in one language.',
        type: 'object',
        properties: files(texts),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    $defs,
  };
}

/** Adds the descriptions; every field must have one. */
function describe(node: Node, path: string): Node {
  if (node.$ref) return { ...node, ...descriptionOf(path) };
  const described: Node = { ...node, ...descriptionOf(path) };
  if (node.properties) {
    described.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, field]) => [key, describe(field, `${path}.${key}`)]),
    );
  }
  if (node.items) described.items = describe(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object') described.additionalProperties = describe(node.additionalProperties, `${path}.*`);
  if (node.anyOf) described.anyOf = node.anyOf.map((choice) => describe(choice, path));
  return described;
}

const descriptionOf = (path: string) => {
  const description = fieldDescriptions[path];
  return description === undefined ? {} : { description };
};
