/** The published JSON Schema of the source form of a pack. Build only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { fieldDescriptions } from './field-descriptions.js';
import { sourcesFile, structureFiles, textFile } from './source-schema.js';

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

/** A file's schema by the name it has under `$defs`, and the file. */
const structures = {
  pack: ['pack.yaml', structureFiles.pack],
  review: ['review.yaml', structureFiles.review],
  findings: ['findings.yaml', structureFiles.findings],
  glossary: ['glossary.yaml', structureFiles.glossary],
  sources: ['sources.json', sourcesFile],
} as const;
const texts = {
  packText: ['pack.yaml', textFile<unknown>('pack', leveledText, text)],
  findingsText: ['findings.yaml', textFile<unknown>('findings', leveledText, text)],
  glossaryText: ['glossary.yaml', textFile<unknown>('glossary', leveledText, text)],
} as const;

/** A pack's folder as one object: file names, then what the files hold. Each file's own schema stands under `$defs`. */
export function packJsonSchema(): object {
  const $defs: Record<string, Node> = {};
  for (const [name, [, schema]] of Object.entries({ ...structures, ...texts, text: ['', text], leveledText: ['', leveledText] } as const)) {
    const isShared = name === 'text' || name === 'leveledText';
    const node = toJsonSchema(schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      definitions: isShared ? {} : { text, leveledText },
    });
    // They stand once, at the root.
    delete node.$schema;
    delete node.$defs;
    $defs[name] = describe(node as Node, name);
  }
  const files = (named: Readonly<Record<string, readonly [string, unknown]>>) =>
    Object.fromEntries(Object.entries(named).map(([name, [file]]) => [file, { $ref: `#/$defs/${name}` }]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Heliotrope pack, source form',
    description: 'The folder of a pack as one object. For one file, use its schema under $defs.',
    type: 'object',
    properties: files(structures),
    required: ['pack.yaml', 'review.yaml', 'sources.json', 'en'],
    patternProperties: {
      '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': { description: 'The texts in one language.', type: 'object', properties: files(texts), additionalProperties: false },
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
    described.properties = Object.fromEntries(Object.entries(node.properties).map(([key, field]) => [key, describe(field, `${path}.${key}`)]));
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
