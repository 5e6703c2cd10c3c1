/** Rules `claim-without-source`, `number-without-source` and `number-without-context`: nothing is said without its evidence. */
import { sourcedTexts } from '../schema/findings.js';
import type { Path, SourceFile, SourcePack, TextFile } from '../source-pack.js';
import { isKind } from '../tree.js';
import { fallbackLanguage } from './coverage.js';
import { list, record, strings, withIds, type Loose } from './loose.js';
import { marksIn } from './marks.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

export function checkEvidence(pack: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  const citedFindings = new Set(texts.filter(({ file }) => file.slice === 'findings').flatMap(({ value }) => findingsThatCite(value)));
  for (const file of Object.values(pack.structures)) checkClaims(file, citedFindings, report);
  checkFrequencies(pack, texts, report);
  checkSourcedTexts(pack, texts, report);
  for (const { file, value } of texts) {
    const boxIn = (language: string) => texts.find((text) => text.file.slice === 'pack' && text.file.language === language)?.value;
    // A language without a box of its own is shown the English one.
    const box = boxIn(file.language) ?? boxIn('en');
    checkNumbers(file, value, pack.structures[file.slice]?.value, box, report);
  }
}

// ---- claims ----------------------------------------------------------------------------------------------------------------

const findingsThatCite = (value: unknown): string[] =>
  Object.entries(record(record(value)['findings'])).flatMap(([id, text]) =>
    [...stringsIn(text)].some(({ written }) => cites(written)) ? [id] : [],
  );

const cites = (written: string | WrittenText): boolean =>
  written instanceof WrittenText && marksIn(written.text).some((mark) => isKind(mark, 'cite'));

/** Every part that is called verified has sources; a finding may have them in its texts. Codes are verified by looking them up. */
function checkClaims(file: SourceFile, citedFindings: ReadonlySet<string>, report: Report): void {
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    else {
      const { verified, sources, id } = record(value);
      const citedInText = path.length === 2 && path[0] === 'findings' && citedFindings.has(String(id));
      if (verified === true && list(sources).length === 0 && !citedInText) {
        report(
          { file, path },
          'claim-without-source',
          `"${typeof id === 'string' ? id : path.slice(-2).join('.')}" is called verified and has no source`,
          'Name its sources, or set verified: false.',
        );
      }
      for (const [key, part] of Object.entries(record(value))) if (key !== 'codes') visit(part, [...path, key]);
    }
  };
  visit(file.value, []);
}

/** A reader sees of which texts a finding's sources speak: the others are named as general knowledge, and none is without need. */
function checkSourcedTexts({ structures: { findings: file } }: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  const words = texts.find(({ file: { slice, language } }) => slice === 'findings' && language === fallbackLanguage)?.value;
  if (!file || words === undefined) return;
  for (const { id, index, item } of withIds(record(file.value)['findings'])) {
    const text = record(record(record(words)['findings'])[id]);
    const marked = strings(item['unverified']).map(([, name]) => name);
    const at = { file, path: ['findings', index] };
    if (item['verified'] === false && marked.length > 0) {
      report(at, 'claim-without-source', `"${id}" is not verified as a whole, and names texts besides`, 'Remove unverified.');
    }
    if (item['verified'] !== true) continue;
    for (const name of sourcedTexts) {
      if (text[name] === undefined) continue;
      const cited = [...stringsIn(text[name])].some(({ written }) => cites(written));
      if (cited === marked.includes(name)) {
        report(
          at,
          'claim-without-source',
          cited
            ? `"${name}" of "${id}" cites a source, and is called unverified`
            : `"${name}" of "${id}" is called verified and cites no source`,
          cited ? `Take ${name} out of unverified.` : `Cite its source in the text, or write ${name} into unverified.`,
        );
      }
    }
  }
}

// ---- numbers of people -----------------------------------------------------------------------------------------------------

/** A year. */
const period = /\b(19|20)\d\d\b/;

/** Slices, and their lists whose things have frequencies. */
const counted = [
  ['findings', 'findings'],
  ['tests', 'notes'],
  ['tests', 'tests'],
  ['tests', 'antibodies'],
] as const;

function checkFrequencies(pack: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  for (const [slice, listName] of counted) checkFrequenciesOf(pack, slice, listName, texts, report);
}

function checkFrequenciesOf(
  { structures }: SourcePack,
  slice: 'findings' | 'tests',
  listName: string,
  texts: readonly ReadTextFile[],
  report: Report,
): void {
  const file = structures[slice];
  if (!file) return;
  for (const { id, index, item } of withIds(record(file.value)[listName])) {
    for (const { id: frequencyId, index: place, item: frequency } of withIds(item['frequency'])) {
      const at = { file, path: [listName, index, 'frequency', place] };
      const name = `"${frequencyId}" of "${id}"`;
      if ((frequency['per100'] === undefined) === (frequency['count'] === undefined)) {
        report(
          at,
          'schema',
          `${name} must have either per100 or count`,
          'Write per100, or count: { seen: …, of: … } for fewer than 30 people.',
        );
      }
      if (list(frequency['sources']).length === 0) {
        report(at, 'claim-without-source', `${name} is a number without a source`, 'Name its sources, or remove it.');
      }
      for (const { file: textFile, value } of texts) {
        if (textFile.slice === slice && textFile.language === fallbackLanguage && !list(frequency['notSaid']).includes('period'))
          checkContext(textFile, value, [listName, id, 'frequency', frequencyId], report);
      }
    }
  }
}

function checkContext(file: TextFile, value: unknown, path: readonly string[], report: Report): void {
  const [, thing, , frequency] = path;
  const text = path.reduce<unknown>((part, key) => record(part)[key], value);
  if (text === undefined) return;
  const said = [...stringsIn(text)].map(({ written }) => wordsOf(written)).join(' ');
  if (period.test(said)) return;
  report(
    { file, path },
    'number-without-context',
    `"${String(frequency)}" of "${String(thing)}" does not say when its people were counted`,
    'Write where and when in place: "one US centre, 2011–2021"; or notSaid: [period] in the data, if the source names none.',
  );
}

// ---- numbers in texts ------------------------------------------------------------------------------------------------------

/** Numbers that state nothing: emergency numbers. */
const exempt = new Set(['112', '999', '911', '000', '111']);

/** The numbers in words that are written in digits alone: not those of B12, T4 or COVID-19. */
export function numbersIn(words: string): string[] {
  if (!/\d/.test(words)) return [];
  const tokens = words.match(/[\p{L}\p{N}]+(?:[.,:/'’‑-][\p{L}\p{N}]+)*/gu) ?? [];
  return tokens.filter((token) => /^[\d.,]+$/.test(token)).map((token) => token.replace(/,(?=\d{3}\b)/g, ''));
}

function checkNumbers(file: TextFile, value: unknown, structure: unknown, box: unknown, report: Report): void {
  const lists = indexOf(structure);
  for (const { path, written } of stringsIn(value)) {
    if (!(written instanceof WrittenText) || cites(written) || path[0] === 'questions' || path.includes('frequency')) continue;
    const item = structureOf(lists, path);
    // Marked as unchecked to the reader, or sourced as a whole. A finding shows many numbers: each needs its own. A number about a
    // treatment needs its source even where the row around it is not checked as a whole.
    const uncheckedPasses = file.slice !== 'findings' && file.slice !== 'treatments' && item?.['verified'] === false;
    if (uncheckedPasses || (file.slice !== 'findings' && list(item?.['sources']).length > 0)) continue;
    // Of a test, each field has its own proof.
    const own = file.slice === 'tests' ? record(item?.[String(path[2])]) : {};
    if (own['verified'] === false || list(own['sources']).length > 0) continue;
    const said = numbersIn(written.words);
    if (said.length === 0) continue;
    // When to get help points to the box, which says how sure it is.
    const inBox = path.at(2) === 'help' ? strings(item?.['redFlags']).flatMap(([, flag]) => numbersOfFlag(box, flag)) : [];
    const known = new Set([...numbersOf(item), ...inBox, ...exempt]);
    const unknown = said.filter((number) => !known.has(number));
    if (unknown.length === 0) continue;
    report(
      { file, path },
      'number-without-source',
      `${unknown.join(', ')} ${unknown.length === 1 ? 'has' : 'have'} no footnote, and ${unknown.length === 1 ? 'is' : 'are'} not in the data`,
      'Add [^source-key] to this text, write the number into the data, or say it without a number.',
    );
  }
}

const numbersOfFlag = (box: unknown, flag: string): string[] =>
  [...stringsIn(record(record(box)['redFlags'])[flag])].flatMap(({ written }) => numbersIn(wordsOf(written)));

type Index = ReadonlyMap<string, ReadonlyMap<string, Loose>>;

/** By list, then by id: what the structure knows. Made once for a file: a pack has thousands of texts. The first of two equal ids counts. */
const indexOf = (structure: unknown): Index =>
  new Map(
    Object.entries(record(structure)).map(([name, things]) => [
      name,
      new Map(
        withIds(things)
          .map(({ id, item }) => [id, item] as const)
          .reverse(),
      ),
    ]),
  );

/** What the structure knows under the id of a text; of a treatment, under the row. */
function structureOf(lists: Index, [listName, id, row, voice]: Path): Loose | undefined {
  const item = lists.get(String(listName))?.get(String(id));
  if (!item || !Object.hasOwn(item, 'rows')) return item;
  const proof = record(record(item['rows'])[String(row)]);
  return 'sources' in proof ? proof : record(proof[String(voice)]);
}

/** Every number of a part of the structure, as readers see it: tenths as points. */
function numbersOf(value: unknown, key = ''): string[] {
  if (typeof value === 'number') return [String(value), ...(key.endsWith('Tenths') ? [(value / 10).toFixed(1)] : [])];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => numbersOf(part, key.endsWith('Tenths') ? key : name));
}

const wordsOf = (written: string | WrittenText): string => (typeof written === 'string' ? written : written.words);
