/**
 * Writes a pack as large as one may become, for measuring lint and build: `npx tsx scripts/large-pack.ts --out <dir> [--findings 10000]
 * [--sources 2000] [--terms 0]`. It is the shipped pack with its findings, sources and terms over and over: each has an id and an opening
 * of its own, so that no text is there twice, and the mean length stays that of ours.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';

const shipped = 'src/packs/dermatomyositis';

type Loose = Record<string, unknown>;
type Item = Loose & { id: string };

export interface LargePack {
  readonly out: string;
  readonly findings: number;
  readonly sources: number;
  readonly terms: number;
}

/** Put together they open thousands of texts, all in plain English words. */
const openings = [
  ['Early on', 'Later on', 'At home', 'At school', 'At work', 'In spring', 'In summer', 'In winter', 'On some days', 'On most days'],
  ['and at rest', 'and at night', 'and in the morning', 'and in the sun', 'and in the cold', 'and on the stairs', 'and after a walk'],
  ['as before', 'as in others', 'as many say', 'with time', 'with help', 'with rest', 'now and then', 'step by step', 'all in all'],
  ['at first', 'by day', 'in part', 'in the end', 'for a while', 'as a rule', 'on the whole', 'once more', 'by and large', 'in turn'],
];

/** The shorter, the lower the number. */
function openingOf(index: number): string {
  const words: string[] = [];
  let left = index;
  for (let turn = 0; turn === 0 || left > 0; turn += 1) {
    const choices = openings[turn % openings.length] ?? [];
    words.push(choices[left % choices.length] ?? '');
    left = Math.floor(left / choices.length);
  }
  return `${words.join(', ')}: `;
}

export async function writeLargePack({ out, findings, sources, terms }: LargePack): Promise<void> {
  await mkdir(out, { recursive: true });
  await cp(shipped, out, { recursive: true });
  const read = async (name: string) => parse(await readFile(join(shipped, name), 'utf8')) as Loose;
  const write = (name: string, value: unknown) =>
    writeFile(
      join(out, name),
      name.endsWith('.json') ? JSON.stringify(value, undefined, 2) : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
    );

  const library = JSON.parse(await readFile(join(shipped, 'sources.json'), 'utf8')) as Item[];
  const readings = await read('sources.read.yaml');
  const added = Array.from({ length: Math.max(0, sources - library.length) }, (_, index) => sourceCopy(library, readings, index));
  await write('sources.json', [...library, ...added.map(({ source }) => source)]);
  await write('sources.read.yaml', { ...readings, ...Object.fromEntries(added.map(({ source, reading }) => [source.id, reading])) });

  const [structure, words] = [await read('findings.yaml'), await read('en/findings.yaml')];
  const ours = structure['findings'] as Item[];
  const texts = words['findings'] as Record<string, Loose>;
  const more = copies(ours, findings).map(({ item, index, copy, id }) => {
    const cited = added[index % Math.max(1, added.length)]?.source.id;
    return {
      item: { ...item, id, dossier: undefined, sources: [...(item['sources'] as string[]), ...(cited === undefined ? [] : [cited])] },
      text: textCopy(texts[item.id] ?? {}, copy, cited),
    };
  });
  await write('findings.yaml', { ...structure, findings: [...ours, ...more.map(({ item }) => item)] });
  await write('en/findings.yaml', {
    ...words,
    findings: { ...texts, ...Object.fromEntries(more.map(({ item, text }) => [item.id, text])) },
  });

  const [glossary, definitions] = [await read('glossary.yaml'), await read('en/glossary.yaml')];
  const ourTerms = glossary['terms'] as Item[];
  const ourDefinitions = definitions['terms'] as Record<string, Loose>;
  const moreTerms = copies(ourTerms, terms);
  await write('glossary.yaml', { terms: [...ourTerms, ...moreTerms.map(({ item, id }) => ({ ...item, id }))] });
  await write('en/glossary.yaml', {
    terms: {
      ...ourDefinitions,
      ...Object.fromEntries(
        moreTerms.map(({ item, index, copy, id }) => {
          const { term, definition } = ourDefinitions[item.id] as { term: string; definition: Record<string, string> };
          return [id, { term: `${term} of kind ${lettersOf(index)}`, definition: opened(definition, copy, undefined) }];
        }),
      ),
    },
  });
}

/** As many copies as are wanted, in the order of the originals, each with an id of its own. */
const copies = (items: readonly Item[], wanted: number) =>
  Array.from({ length: Math.max(0, wanted - items.length) }, (_, index) => {
    const item = items[index % items.length] as Item;
    return { item, index, copy: Math.floor(index / items.length), id: `${item.id}-${String(index)}` };
  });

function sourceCopy(library: readonly Item[], readings: Loose, index: number): { source: Item; reading: Loose } {
  const original = library[index % library.length] as Item;
  const was = without(readings[original.id] as Loose, 'supersedes');
  // What a copied text calls verified rests on it.
  const reading = { ...was, read: 'full' };
  const { DOI, URL } = original;
  return {
    source: {
      ...without(original, 'DOI', 'PMID', 'PMCID', 'URL'),
      id: `${original.id}-${String(index)}`,
      title: `${openingOf(index)}${String(original['title'])}`,
      ...(typeof DOI === 'string' && { DOI: `${DOI}.${String(index)}` }),
      ...(typeof URL === 'string' && { URL: `${URL}${URL.includes('?') ? '&' : '?'}copy=${String(index)}` }),
    },
    reading,
  };
}

const without = (item: Readonly<Loose>, ...keys: readonly string[]): Loose =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

const isLeveled = (value: unknown): value is Record<string, string> => typeof (Object(value) as Loose)['easy'] === 'string';

const opened = (text: Readonly<Record<string, string>>, index: number, cited: string | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text).map(([level, words]) => [
      level,
      `${openingOf(index)}${words.replace(/\[\^[a-z0-9-]+\]/, (cite) => (cited === undefined ? cite : `[^${cited}]`))}`,
    ]),
  );

/** Opens each text of two levels that is not a voice of its own. */
function textCopy(text: Loose, index: number, cited: string | undefined): Loose {
  return Object.fromEntries(
    Object.entries(text).map(([key, value]) => {
      if (isLeveled(value)) return [key, opened(value, index, cited)];
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [key, isRecord && key !== 'frequency' && key !== 'noticed' ? textCopy(value as Loose, index, cited) : value];
    }),
  );
}

/** A number as consonants: no digit that needs a source, and no word. */
const lettersOf = (index: number): string =>
  Array.from(index.toString(20), (digit) => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(digit, 20)]).join('');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      findings: { type: 'string', default: '10000' },
      sources: { type: 'string', default: '2000' },
      terms: { type: 'string', default: '0' },
    },
  });
  if (values.out === undefined) throw new Error('--out is missing. Name a folder.');
  await writeLargePack({
    out: values.out,
    findings: Number(values.findings),
    sources: Number(values.sources),
    terms: Number(values.terms),
  });
}
