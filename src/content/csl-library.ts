/**
 * Takes a library of sources as Zotero and others export it: a DOI with its address, HTML in titles, numbers for texts, identifiers in the note,
 * any id. What a source is called in the pack is written down once, beside what was read of it: `library` in sources.read.yaml.
 */
import { asText, list, record, type Loose } from './lint/loose.js';
import { namedStrings } from './named-strings.js';

const id = new RegExp(namedStrings.i[0]);

/** Fields that are shown to readers, and that libraries fill with HTML. */
const shown = ['title', 'title-short', 'container-title', 'publisher', 'publisher-place', 'event-title', 'genre'];

/** Fields that are shown to nobody. */
const hidden = ['abstract', 'annote', 'keyword'];

/**
 * The sources with the keys that the pack has for them. A file whose ids are all keys was written by hand: it is left as it is, and lint tells its
 * slips.
 */
export function takeLibrary(value: unknown, readings: unknown): unknown {
  if (!Array.isArray(value) || !isExport(value, readings)) return value;
  const keys = keysOf(value, readings);
  return value.map((item, index) => takeItem(item, keys[index]));
}

const isExport = (library: readonly unknown[], readings: unknown): boolean =>
  Object.values(record(readings)).some((reading) => record(reading)['library'] !== undefined) ||
  library.some((item) => {
    const { id: own } = record(item);
    return typeof own === 'number' || (typeof own === 'string' && own !== '' && !id.test(own));
  });

/** By place: the key of each source. */
export function keysOf(library: readonly unknown[], readings: unknown): (string | undefined)[] {
  const known = new Map(
    Object.entries(record(readings)).flatMap(([key, reading]) => {
      const name = asText(record(reading)['library']);
      return name === undefined ? [] : [[name, key] as const];
    }),
  );
  // A key that no library has written down for itself is free for the source whose id gives it.
  const taken = new Set([...known.values(), ...library.map((item) => String(record(item)['id']))]);
  return library.map((item) => {
    const { id: own } = record(item);
    if (typeof own !== 'string' && typeof own !== 'number') return undefined;
    const name = String(own);
    return known.get(name) ?? (typeof own === 'string' && id.test(own) ? own : freshKey(record(item), name, taken));
  });
}

/** The id in small letters, if it is one word; else the first author and the year. */
function freshKey(item: Loose, name: string, taken: Set<string>): string {
  const [author] = list(item['author']).map(record);
  const year = list(list(record(item['issued'])['date-parts'])[0])[0];
  const isWord = /^[\p{L}\d][\p{L}\d_:. -]*\d{0,4}[a-z]?$/u.test(name) && /\p{L}/u.test(name);
  const words = isWord
    ? name
    : [asText(author?.['family'] ?? author?.['literal'] ?? item['title']) ?? 'source', asText(year) ?? ''].join(' ');
  const slug = slugOf(words) || 'source';
  let key = slug;
  for (let turn = 2; taken.has(key); turn += 1) key = `${slug}-${String(turn)}`;
  taken.add(key);
  return key;
}

const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

function takeItem(item: unknown, key: string | undefined): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const taken: Record<string, unknown> = { ...item };
  if (key !== undefined) taken['id'] = key;
  for (const field of hidden) Reflect.deleteProperty(taken, field);
  for (const field of shown) if (typeof taken[field] === 'string') taken[field] = plainWords(taken[field]);
  for (const field of ['PMID', 'PMCID', 'volume', 'issue', 'page'])
    if (typeof taken[field] === 'number') taken[field] = String(taken[field]);
  if (typeof taken['DOI'] === 'string') taken['DOI'] = bareDoi(taken['DOI']);
  const note = typeof taken['note'] === 'string' ? taken['note'] : '';
  taken['PMID'] ??= /^PMID: *(\d{1,8})\s*$/im.exec(note)?.[1];
  taken['PMCID'] ??= /^PMCID: *(PMC\d+)\s*$/im.exec(note)?.[1];
  for (const field of ['PMID', 'PMCID']) if (taken[field] === undefined) Reflect.deleteProperty(taken, field);
  return taken;
}

/** Without the tags that a library writes for italics and the like. */
const plainWords = (text: string): string =>
  withoutEntities(text.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span|scp|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' };

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal));
  });

const bareDoi = (doi: string): string => {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  try {
    return bare === doi.trim() ? bare : decodeURIComponent(bare);
  } catch {
    return bare;
  }
};
