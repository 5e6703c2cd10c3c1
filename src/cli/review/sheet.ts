/** What is on a review page, whatever it is written as. */
import { itemsFor, itemsOfPart, audiences, type Audience, type AudienceName } from '../../content/review/audiences.js';
import { sourcesReadOf } from '../../content/review/due.js';
import { reviewItems, type ReviewItem } from '../../content/review/items.js';
import { hashOf, readOf, type ReviewRecord } from '../../content/review/state.js';
import { asText, list, record, type Loose } from '../../content/lint/loose.js';
import { levels, type Level } from '../../content/names.js';
import type { SourcePack } from '../../content/source-pack.js';
import { UnusableInputError } from '../failure.js';

export interface SheetOptions {
  readonly audience: AudienceName;
  readonly language: string;
  readonly level: Level | 'both';
  /** From 1. */
  readonly part: number;
  /** The version of a pack that names none. */
  readonly version: string;
}

export interface Entry {
  readonly number: number;
  readonly item: ReviewItem;
  readonly label: string;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  /** What the data says beside it. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  readonly state: string;
}

export interface Sheet {
  readonly options: SheetOptions;
  readonly about: Audience;
  readonly pack: string;
  readonly name: string;
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly parts: number;
  readonly total: number;
  /** How many items of the other parts are of which slice. */
  readonly leftOut: readonly string[];
  readonly hash: string;
}

export const levelsOf = (level: Level | 'both'): readonly Level[] => (level === 'both' ? levels : [level]);

export function makeSheet(pack: SourcePack, options: SheetOptions): Sheet {
  const { audience, language, level, part } = options;
  const languages = [...new Set(pack.texts.map((text) => text.language))];
  if (!languages.includes(language))
    throw new UnusableInputError(`The pack has no text in "${language}". Name one of: ${languages.join(', ')}.`);
  const all = itemsFor(audience, reviewItems(pack, language));
  if (all.length === 0) throw new UnusableInputError(`The pack has nothing to review for ${audience}. Name another audience.`);
  const parts = Math.ceil(all.length / itemsOfPart);
  if (part > parts) throw new UnusableInputError(`There is no part ${String(part)} for ${audience}: the last is --part ${String(parts)}.`);
  const start = (part - 1) * itemsOfPart;
  const items = all.slice(start, start + itemsOfPart);
  const about = record(pack.structures.pack?.value);
  const names = record(pack.texts.find((text) => text.language === language && text.slice === 'pack')?.value);
  const records = list(record(pack.review?.value)['records']) as readonly ReviewRecord[];
  return {
    options,
    about: audiences[audience],
    pack: String(about['id']),
    name: String(names['name'] ?? about['id']),
    version: asText(about['version']) ?? options.version,
    entries: items.map((item, index) => entryOf(pack, item, start + index + 1, level, records)),
    parts,
    total: all.length,
    leftOut: countBySlice(all.filter((item) => !items.includes(item))),
    hash: sheetHash(items, level),
  };
}

/** Of everything on the page. */
const sheetHash = (items: readonly ReviewItem[], level: Level | 'both'): string =>
  hashOf(Object.fromEntries(levelsOf(level).map((each) => [each, hashOf(readOf(items, each))])));

function countBySlice(items: readonly ReviewItem[]): string[] {
  const counts = new Map<string, number>();
  for (const { slice } of items) counts.set(slice, (counts.get(slice) ?? 0) + 1);
  return [...counts].map(([slice, count]) => `${slice} ${String(count)}`);
}

function entryOf(pack: SourcePack, item: ReviewItem, number: number, level: Level | 'both', records: readonly ReviewRecord[]): Entry {
  const shown = levelsOf(level);
  const texts = item.texts.flatMap(({ voice, text }) => {
    const same = text.standard === text.easy;
    return (same ? shown.slice(0, 1) : shown).map((each) => ({
      label: [
        saidTo[voice] ?? sentenceCase(inWords(voice)),
        shown.length > 1 && !same ? (each === 'easy' ? 'easier words' : 'plain words') : '',
      ]
        .filter(Boolean)
        .join(', '),
      text: withoutMarks(text[each], item.sources),
    }));
  });
  return {
    number,
    item,
    label: labelOf(item),
    texts,
    // How urgent a warning is, its heading says.
    facts: item.path[0] === 'redFlags' ? [] : item.facts.map(inWords),
    sources: item.sources.map((key) => sourceInWords(pack, key)),
    state: stateOf(item, shown, records),
  };
}

const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By voice: whom a text speaks to. */
const saidTo: Readonly<Record<string, string>> = {
  reader: 'To the reader',
  parent: 'To a parent',
  teen: 'To a teenager',
  child: 'To a child',
  adult: 'To an adult',
};

function labelOf({ slice, path, about, sign, file }: ReviewItem): string {
  if (path[0] === 'redFlags') return `Warning, ${inWords(String(about['level']))}: ${inWords(path.slice(1).join(' '))}`;
  // The list a thing is in has the name of its slice more often than not.
  const parts = path.map((key, index) =>
    index === 0 && key === slice ? '' : (nameAt(file.value, path.slice(0, index + 1)) ?? inWords(key)),
  );
  return [...new Set([inWords(slice), ...parts.filter(Boolean), ...(sign ? ['drawing'] : [])].map(sentenceCase))].join(' › ');
}

/** What a thing is called where readers see it. */
function nameAt(texts: unknown, path: readonly string[]): string | undefined {
  const thing = record(path.reduce<unknown>((part, key) => record(part)[key], texts));
  return [thing['name'], thing['term'], thing['title']].find((name) => typeof name === 'string');
}

/** Inline Markdown as words; a footnote is the number of the source in the list of this item. */
const withoutMarks = (text: string, sources: readonly string[]): string =>
  text
    .replace(/\[\^([a-z0-9-]+)\]/g, (_, key: string) => ` [${String(sources.indexOf(key) + 1)}]`)
    .replace(/\[([^\]]+)\]\(term:[a-z0-9-]+\)/g, '$1')
    .replace(/\*+/g, '')
    .trim();

const wasRead: Readonly<Record<string, string>> = {
  full: 'we read the whole text',
  abstract: 'we read the abstract only',
  page: 'we read an official page',
  opening: 'we read its beginning only',
  'second-hand': 'second-hand: we read what another text says of it',
  'not-read': 'NOT READ by us',
};

function sourceInWords(pack: SourcePack, key: string): string {
  const found = list(pack.sources?.value)
    .map(record)
    .find((source) => source['id'] === key);
  if (!found) return `${key} (unknown)`;
  const authors = list(found['author']).map((author) => asText(record(author)['family'] ?? record(author)['literal']) ?? '');
  const year = list(list(record(found['issued'])['date-parts'])[0])[0];
  const where = typeof found['DOI'] === 'string' ? `doi:${found['DOI']}` : found['URL'];
  const parts = [
    authors.length > 2 ? `${authors[0] ?? ''} et al.` : authors.join(', '),
    found['title'],
    found['container-title'],
    year,
    where,
  ];
  return `${parts
    .flatMap((part) => asText(part)?.replace(/\.$/, '') || [])
    .join('. ')
    .replace(/([?!])\.(?= |$)/g, '$1')}. (${readOfSource(pack, key, found)})`;
}

/** In a file beside the sources, or with them. */
function readOfSource(pack: SourcePack, key: string, source: Loose): string {
  const beside = record(record(sourcesReadOf(pack)?.value)[key]);
  const read = asText(beside['read'] ?? record(source['custom'])['read']) ?? 'nobody says what was read';
  const on = typeof beside['on'] === 'string' ? `, ${beside['on']}` : '';
  return `${wasRead[read] ?? read}${on}`;
}

function stateOf(item: ReviewItem, shown: readonly Level[], records: readonly ReviewRecord[]): string {
  const checked =
    item.sign !== undefined
      ? 'Drawn from descriptions. No specialist has checked it.'
      : item.verified === true
        ? 'Checked against a source by us.'
        : item.verified === false
          ? 'NOT checked against a source: general knowledge, or only in part.'
          : item.sources.length > 0
            ? 'Cites its source; has no state of its own.'
            : 'Has no source and no state of its own.';
  const hashes = shown.map((level) => [level, readOf([item], level)[item.id]] as const);
  const earlier = records.filter(
    (each) => each.read && hashes.some(([level, hash]) => each.level === level && each.read?.[item.id] === hash),
  );
  const names = [...new Set(earlier.map(({ reviewer, date }) => `${reviewer}, ${date}`))];
  return `${checked} ${names.length > 0 ? `Read as it is by ${names.join('; ')}.` : 'Not yet reviewed by anybody.'}`;
}
