/**
 * A pack as modules, by file name. Each slice is in `<slice>.structure.ts` and, with both levels side by side, `<slice>.<language>.ts`, and
 * nowhere else; `<slice>-words…` has the terms that its text uses. They are put together twice: in `<slice>.ts`, the part that an element
 * needs (`part`), and in `all.ts`, the whole pack. `cited.ts` has which slice cites what. Pure.
 */
import { partOfPack } from '../src/content/part-of-pack.js';
import { sourcesIn } from '../src/content/references.js';
import type { BuiltPack, SliceName } from '../src/content/types.js';

type Structure = BuiltPack['structure'];
type Levels = BuiltPack['text'][string];

/** The slice that comes with the slice of each element: who the pack is. */
const everywhere = 'pack';

export const constant = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value, undefined, 1)};\n`;
export const typesFrom = (depth: number, name: string): string =>
  `import type { ${name} } from '${'../'.repeat(depth)}content/types.js';\n\n`;

/** Two levels of one text as one expression: what is the same is written once, what differs as `p(standard, easy)`, side by side, where it compresses well. */
function bothLevels(standard: unknown, easy: unknown): string {
  if (JSON.stringify(standard) === JSON.stringify(easy)) return JSON.stringify(standard);
  if (!isRecord(standard) || !isRecord(easy) || Object.keys(standard).join() !== Object.keys(easy).join()) {
    return `p(${JSON.stringify(standard)}, ${JSON.stringify(easy)})`;
  }
  return `{\n${Object.keys(standard)
    .map((key) => `${JSON.stringify(key)}: ${bothLevels(standard[key], easy[key])}`)
    .join(',\n')}\n}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textModule = ({ standard, easy }: Levels): string =>
  typesFrom(3, 'SliceTexts') +
  'type Choose = <S, E>(standard: S, easy: E) => S | E;\n\n' +
  `export const text = (p: Choose): Partial<SliceTexts> => (${bothLevels(standard, easy)});\n`;

/** One slice alone of what has several. */
const only = <T extends object>(slices: T | undefined, slice: SliceName): Partial<T> =>
  slices && slice in slices ? ({ [slice]: slices[slice as keyof T] } as Partial<T>) : {};

/** The modules of one slice alone, called `name`. */
function ownModules(name: string, slice: SliceName, part: BuiltPack): [string, string][] {
  const text = Object.entries(part.text).map(([language, { standard, easy }]): [string, string] => [
    `${name}.${language}.ts`,
    textModule({ standard: only(standard, slice), easy: only(easy, slice) }),
  ]);
  const structure: Structure = only(part.structure, slice);
  return [[`${name}.structure.ts`, typesFrom(3, 'BuiltPack') + constant('structure', "BuiltPack['structure']", structure)], ...text];
}

const sourcesModule = (name: string, { sources }: BuiltPack): [string, string] => [
  `${name}.sources.ts`,
  typesFrom(3, 'BuiltPack') + constant('sources', "BuiltPack['sources']", sources),
];

/** Puts a pack together from the modules called so. */
function wholeModule(name: string, names: readonly string[], { id, version, text }: BuiltPack): [string, string] {
  const languages = Object.keys(text);
  const as = (...words: readonly string[]): string => words.join('_').replace(/\W/g, '');
  // Texts side by side compress best.
  const imports = [
    ...names.flatMap((each) => languages.map((language) => `import { text as ${as(each, language)} } from './${each}.${language}.js';\n`)),
    ...names.map((each) => `import { structure as ${as(each)} } from './${each}.structure.js';\n`),
    `import { sources } from './${name}.sources.js';\n`,
  ];
  const spread = (of: (each: string) => string): string => `{ ${names.map((each) => `...${of(each)}`).join(', ')} }`;
  const texts = languages.map(
    (language) => `${JSON.stringify(language)}: levels((p) => (${spread((each) => `${as(each, language)}(p)`)}))`,
  );
  return [
    `${name}.ts`,
    `${typesFrom(3, 'BuiltPack, SliceTexts').trimEnd()}\n${imports.join('')}
type Choose = <S, E>(standard: S, easy: E) => S | E;
const levels = (text: (p: Choose) => Partial<SliceTexts>) => ({ standard: text((words) => words), easy: text((_, words) => words) });

export const part: BuiltPack = {
  format: 1,
  id: ${JSON.stringify(id)},
  version: ${JSON.stringify(version)},
  structure: ${spread((each) => as(each))},
  text: { ${texts.join(', ')} },
  sources,
};
`,
  ];
}

function sliceModules(slice: SliceName, pack: BuiltPack): [string, string][] {
  const part = partOfPack(pack, [everywhere, slice]);
  const explains = slice !== 'glossary' && part.structure.glossary !== undefined;
  const names = [...new Set([everywhere, slice, ...(explains ? [`${slice}-words`] : [])])];
  return [
    ...ownModules(slice, slice, part),
    ...(explains ? ownModules(`${slice}-words`, 'glossary', part) : []),
    sourcesModule(slice, part),
    wholeModule(slice, names, part),
  ];
}

/** Which sources each slice cites, and what the evidence slice calls itself: to list all sources, no more of its text is needed. */
function citedModule({ structure, text }: BuiltPack): [string, string] {
  const keys = (Object.keys(structure) as SliceName[]).map((slice) => {
    const texts = Object.values(text).flatMap((levels) => Object.values(levels).map((slices) => slices[slice]));
    return [slice, [...sourcesIn([structure[slice], texts])]] as const;
  });
  const studied = Object.entries(text).map(([language, { standard }]) => [language, standard?.evidence?.headings?.name]);
  return [
    'cited.ts',
    typesFrom(3, 'SliceName') +
      constant('cited', 'Readonly<Partial<Record<SliceName, readonly string[]>>>', Object.fromEntries(keys)) +
      constant('studied', 'Readonly<Record<string, string>>', Object.fromEntries(studied)),
  ];
}

/** A reader of English loads no other language: what ships has English alone, where the pack has it. */
const shipped = (pack: BuiltPack): BuiltPack => (pack.text['en'] ? { ...pack, text: { en: pack.text['en'] } } : pack);

export function packModules(whole: BuiltPack): Map<string, string> {
  const pack = shipped(whole);
  const slices = Object.keys(pack.structure) as SliceName[];
  return new Map([
    ...slices.flatMap((slice) => sliceModules(slice, pack)),
    citedModule(pack),
    sourcesModule('all', pack),
    wholeModule('all', slices, pack),
    ['index.ts', `import { part } from './all.js';\n\nexport { part as pack };\nexport default part;\n`],
  ]);
}
