/**
 * A pack as modules, by file name. Each slice is in `<slice>.structure.ts` and, with both levels side by side, `<slice>.<language>.ts`, and
 * nowhere else; `<slice>-words…` has the terms that its text uses. They are put together twice: in `<slice>.ts`, the part that an element
 * needs (`part`), and in `all.ts`, the whole pack. `cited.ts` has which slice cites what.
 *
 * They have English. In the folder of another language are modules of the same names that have that language instead, see
 * scripts/build/twins.ts, and in `<slice>.text.ts` its text alone. Pure.
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

/** The text of one slice alone, called `name`. */
const textModules = (name: string, slice: SliceName, part: BuiltPack): [string, string][] =>
  Object.entries(part.text).map(([language, { standard, easy }]): [string, string] => [
    `${name}.${language}.ts`,
    textModule({ standard: only(standard, slice), easy: only(easy, slice) }),
  ]);

const structureModule = (name: string, slice: SliceName, part: BuiltPack): [string, string] => [
  `${name}.structure.ts`,
  typesFrom(3, 'BuiltPack') + constant('structure', "BuiltPack['structure']", only<Structure>(part.structure, slice)),
];

const sourcesModule = (name: string, { sources }: BuiltPack): [string, string] => [
  `${name}.sources.ts`,
  typesFrom(3, 'BuiltPack') + constant('sources', "BuiltPack['sources']", sources),
];

interface Whole {
  readonly names: readonly string[];
  /** Those that have text: all of them, where it is whole. */
  readonly withText?: readonly string[];
  /** Within the folder of the pack. */
  readonly folder?: string;
  /** The module that has its sources. Without one it has no structure either: it is text alone. */
  readonly sources?: string | false;
}

/** Puts a pack together from the modules called so. */
function wholeModule(
  name: string,
  { names, withText = names, folder = '', sources = name }: Whole,
  { id, version, text }: BuiltPack,
): [string, string] {
  const languages = Object.keys(text);
  const as = (...words: readonly string[]): string => words.join('_').replace(/\W/g, '');
  const from = folder ? '../' : './';
  // Texts side by side compress best.
  const imports = [
    ...withText.flatMap((each) =>
      languages.map((language) => `import { text as ${as(each, language)} } from '${from}${each}.${language}.js';\n`),
    ),
    ...(sources
      ? [
          ...names.map((each) => `import { structure as ${as(each)} } from '${from}${each}.structure.js';\n`),
          `import { sources } from '${from}${sources}.sources.js';\n`,
        ]
      : []),
  ];
  const spread = (of: (each: string) => string, some = names): string => `{ ${some.map((each) => `...${of(each)}`).join(', ')} }`;
  const texts = languages.map(
    (language) => `${JSON.stringify(language)}: levels((p) => (${spread((each) => `${as(each, language)}(p)`, withText)}))`,
  );
  return [
    `${folder}${name}.ts`,
    `${typesFrom(folder ? 4 : 3, 'BuiltPack, SliceTexts').trimEnd()}\n${imports.join('')}
type Choose = <S, E>(standard: S, easy: E) => S | E;
const levels = (text: (p: Choose) => Partial<SliceTexts>) => ({ standard: text((words) => words), easy: text((_, words) => words) });

export const part: BuiltPack = {
  format: 1,
  id: ${JSON.stringify(id)},
  version: ${JSON.stringify(version)},
  structure: ${sources ? spread((each) => as(each)) : '{}'},
  text: { ${texts.join(', ')} },
  sources${sources ? '' : ': {}'},
};
`,
  ];
}

const isExplained = (slice: SliceName, { structure }: BuiltPack): boolean => slice !== 'glossary' && structure.glossary !== undefined;
const wordsOf = (slice: SliceName): string => `${slice}-words`;

function sliceModules(slice: SliceName, pack: BuiltPack): [string, string][] {
  const part = partOfPack(pack, [everywhere, slice]);
  const explains = isExplained(slice, part);
  const own = [[slice, slice] as const, ...(explains ? [[wordsOf(slice), 'glossary'] as const] : [])];
  return [
    ...own.flatMap(([name, of]) => [structureModule(name, of, part), ...textModules(name, of, part)]),
    sourcesModule(slice, part),
    wholeModule(slice, { names: namesOf(slice, explains) }, part),
  ];
}

const namesOf = (slice: SliceName, explains: boolean): string[] => [...new Set([everywhere, slice, ...(explains ? [wordsOf(slice)] : [])])];

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

/** A reader of one language loads no other. */
const inOne = (pack: BuiltPack, language: string): BuiltPack => {
  const text = pack.text[language];
  return text ? { ...pack, text: { [language]: text } } : pack;
};

/** What ships has English alone, where the pack has it. */
export function packModules(whole: BuiltPack): Map<string, string> {
  const pack = inOne(whole, 'en');
  const slices = Object.keys(pack.structure) as SliceName[];
  return new Map([
    ...slices.flatMap((slice) => sliceModules(slice, pack)),
    citedModule(pack),
    sourcesModule('all', pack),
    wholeModule('all', { names: slices }, pack),
    ['index.ts', indexOf('all')],
  ]);
}

const indexOf = (name: string): string => `import { part } from './${name}.js';\n\nexport { part as pack };\nexport default part;\n`;

/**
 * The modules of every language beside English. Structure and sources are those of English. A slice that has no text yet has no modules, and
 * there is no `all.ts` before the last slice has one; `index.ts` has what there is.
 */
export function translationModules(whole: BuiltPack): Map<string, string> {
  const { en } = whole.text;
  const languages = Object.keys(whole.text).filter((language) => language !== 'en');
  return new Map(en ? languages.flatMap((language) => modulesIn(language, whole, en)) : []);
}

function modulesIn(language: string, whole: BuiltPack, en: Levels): [string, string][] {
  const text = whole.text[language];
  const both: BuiltPack = { ...whole, text: { en, ...(text && { [language]: text }) } };
  const slices = Object.keys(whole.structure) as SliceName[];
  const withText = slices.filter((slice) => text?.standard?.[slice] ?? text?.easy?.[slice]);
  if (!withText.includes(everywhere)) return [];
  const folder = `${language}/`;
  const name = withText.length === slices.length ? 'all' : 'some';
  return [
    ...withText.flatMap((slice) => {
      const part = inOne(partOfPack(both, [everywhere, slice]), language);
      // Which words are explained, the English says.
      const explains = isExplained(slice, partOfPack(inOne(whole, 'en'), [everywhere, slice]));
      return [
        ...textModules(slice, slice, part),
        ...(explains ? textModules(wordsOf(slice), 'glossary', part) : []),
        wholeModule(slice, { names: namesOf(slice, explains), folder }, part),
        wholeModule(`${slice}.text`, { names: namesOf(slice, explains), folder, sources: false }, part),
      ];
    }),
    wholeModule(name, { names: slices, withText, folder, sources: 'all' }, inOne(whole, language)),
    [`${folder}index.ts`, indexOf(name)],
  ];
}
