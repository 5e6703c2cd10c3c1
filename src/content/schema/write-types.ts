/** Writes the types of a built pack from its schemas, so that what is published needs no schema library. Build only. */
import * as v from 'valibot';
import { text } from './built-form.js';
import { frequency } from './parts.js';
import { isArray, isObject, isOptional, isPicklist, isRecord, isUnion, unpiped } from './parts-of-schema.js';
import { sliceNames, slices } from './slices.js';
import { builtSource } from './source.js';

/** Schemas that have a type of their own. */
const named = new Map<unknown, string>([
  [text, 'Text'],
  [frequency, 'Frequency'],
]);

function typeOf(schema: v.GenericSchema): string {
  const plain = unpiped(schema);
  const name = named.get(plain);
  if (name !== undefined) return name;
  if (isArray(plain)) return `Array<${typeOf(plain.item)}>`;
  if (isRecord(plain)) return `Record<string, ${typeOf(plain.value)}>`;
  if (isUnion(plain)) return plain.options.map(typeOf).join(' | ');
  if (isPicklist(plain)) return plain.options.map((option) => JSON.stringify(option)).join(' | ');
  if (isObject(plain)) return bodyOf(plain.entries);
  const { type } = plain;
  if (type === 'string' || type === 'number' || type === 'boolean') return type;
  throw new Error(`No type is known for a schema of type ${type}.`);
}

function bodyOf(entries: Readonly<Record<string, v.GenericSchema>>): string {
  const fields = Object.entries(entries).map(([key, schema]) => {
    const description = v.getDescription(schema);
    const plain = unpiped(schema);
    const type = isOptional(plain) ? `?: ${typeOf(plain.wrapped)} | undefined` : `: ${typeOf(plain)}`;
    return `${description === undefined ? '' : `/** ${description} */\n`}${JSON.stringify(key)}${type};\n`;
  });
  return `{\n${fields.join('')}}`;
}

const capitalised = (slice: string): string => slice.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The module of types: one for each slice's structure and text, and both by slice. */
export function packTypes(): string {
  const interfaces = sliceNames.flatMap((slice) => {
    const { about, structure, text: textOf } = slices[slice];
    const name = capitalised(slice);
    return [
      `/** ${slice}: ${about} */\nexport interface ${name}Structure ${bodyOf(structure.entries)}\n`,
      `/** The text of ${slice} in one language at one level. */\nexport interface ${name}Text ${bodyOf(textOf(text, text).entries)}\n`,
    ];
  });
  const bySlice = (ending: string) => sliceNames.map((slice) => `${JSON.stringify(slice)}: ${capitalised(slice)}${ending};\n`).join('');
  return [
    "import type { Text } from '../content/tree.js';\n",
    `/** How often something was seen. */\nexport interface Frequency ${bodyOf(frequency.entries)}\n`,
    `/** A source as the browser gets it. */\nexport interface BuiltSource ${bodyOf(builtSource.entries)}\n`,
    ...interfaces,
    `/** By slice: what is the same in every language. */\nexport interface SliceStructures {\n${bySlice('Structure')}}\n`,
    `/** By slice: its text in one language at one level. */\nexport interface SliceTexts {\n${bySlice('Text')}}\n`,
  ].join('\n');
}
