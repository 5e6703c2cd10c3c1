/** What a person can review of a pack: each text with its data, its sources and its state. Pure; build only. */
import { list, record, type Loose } from '../lint/loose.js';
import { levels, type Level } from '../names.js';
import type { SourceFile, SourcePack, TextFile } from '../source-pack.js';
import type { SliceName } from '../types.js';

export interface ReviewItem {
  /** Slice and path: `treatments/treatments.physiotherapy.serious`. */
  readonly id: string;
  readonly slice: SliceName;
  readonly path: readonly string[];
  readonly file: SourceFile;
  /** By voice, such as `parent`; '' where there is one only. */
  readonly texts: readonly { readonly voice: string; readonly text: Readonly<Record<Level, string>> }[];
  /** What the data says beside it: `per100: 79`. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  /** Undefined: it has no state of its own. */
  readonly verified: boolean | undefined;
  /** What of the structure it belongs to. */
  readonly about: Loose;
  /** A drawing belongs to it. */
  readonly sign?: string;
}

const voices = /^(reader|parent|teen|child|adult)$/;

/** What is between the id of an item and the voices of it that were read. */
const voiceMark = '~';

/** An item as those are read it to whom only some of its voices speak; with another id, as a review vouches for nothing else. */
export function saidTo(item: ReviewItem, heard: readonly string[]): ReviewItem {
  const own = heard.flatMap((voice) => item.texts.filter((text) => text.voice === voice)).slice(0, 1);
  if (own.length === 0 || own.length === item.texts.length || !item.texts.every(({ voice }) => voices.test(voice))) return item;
  return { ...item, id: `${item.id}${voiceMark}${own[0]?.voice ?? ''}`, texts: own };
}

/** Items by id, those of one voice, too. */
export function itemFinder(items: readonly ReviewItem[]): (id: string) => ReviewItem | undefined {
  const byItsId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const [whole = '', voice] = id.split(voiceMark);
    const item = byItsId.get(whole);
    const found = item && voice !== undefined ? saidTo(item, [voice]) : item;
    return found?.id === id ? found : undefined;
  };
}

/** Words that a search finds, and codes: nobody reads them as a statement. */
const notRead = new Set(['search', 'codes']);

/** Data that is shown in another way, or that is no statement. */
const noFact = new Set(['id', 'verified', 'unverified', 'sources', 'dossier', 'codes', 'regions', 'redFlags', 'group', 'core', 'sign']);

/** All items of a language, in the order of the files. */
export const reviewItems = (pack: SourcePack, language: string): ReviewItem[] =>
  pack.texts.filter((file) => file.language === language).flatMap((file) => [...itemsOf(pack, file), ...drawings(pack, file)]);

function itemsOf(pack: SourcePack, file: TextFile): ReviewItem[] {
  const found: ReviewItem[] = [];
  const add = (path: readonly string[], texts: ReviewItem['texts']): void => {
    found.push(itemOf(pack, file, path, texts));
  };
  const visit = (value: unknown, path: readonly string[]): void => {
    const texts = textsOf(value);
    if (texts) {
      add(path, texts);
      return;
    }
    const entries = Object.entries(record(value)).filter(([key]) => !notRead.has(key));
    // The short strings of a thing, such as its name and whom a number is about, are one item, with its data.
    const plain = entries.filter(([, text]) => typeof text === 'string') as [string, string][];
    if (path.length === 0) for (const [key, text] of plain) add([key], [{ voice: '', text: both(text) }]);
    else if (plain.length > 0) {
      add(
        path,
        plain.map(([key, text]) => ({ voice: plain.length > 1 ? key : '', text: both(text) })),
      );
    }
    for (const [key, part] of entries) if (typeof part !== 'string') visit(part, [...path, key]);
  };
  visit(file.value, []);
  return found;
}

const both = (text: string): Readonly<Record<Level, string>> => ({ standard: text, easy: text });

/** The texts of what is one item; else undefined. */
function textsOf(value: unknown): ReviewItem['texts'] | undefined {
  const own = leveled(value);
  if (own) return [{ voice: '', text: own }];
  const entries = Object.entries(record(value));
  if (entries.length === 0 || !entries.every(([key]) => voices.test(key))) return undefined;
  return entries.flatMap(([voice, part]) => {
    const text = typeof part === 'string' ? both(part) : leveled(part);
    return text ? [{ voice, text }] : [];
  });
}

function leveled(value: unknown): Readonly<Record<Level, string>> | undefined {
  const { standard, easy } = record(value);
  return typeof standard === 'string' && typeof easy === 'string' ? { standard, easy } : undefined;
}

function itemOf(pack: SourcePack, file: TextFile, path: readonly string[], texts: ReviewItem['texts']): ReviewItem {
  const { thing, whole } = nearest(pack.structures[file.slice]?.value, path);
  const notes = texts.flatMap(({ text }) =>
    levels.flatMap((level) => [...text[level].matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, key]) => key ?? '')),
  );
  const own = list(thing['sources']).filter((key) => typeof key === 'string');
  const apart = list(thing['unverified']).includes(path.at(-1));
  return {
    id: `${file.slice}/${path.join('.')}`,
    slice: file.slice,
    path,
    file,
    texts,
    facts: whole ? factsOf(thing) : [],
    sources: [...new Set([...own, ...notes])],
    verified: apart ? false : typeof thing['verified'] === 'boolean' ? thing['verified'] : undefined,
    about: thing,
  };
}

/** The thing of the structure that a text belongs to; `whole`: the text is about the thing itself, not a part of it. */
function nearest(structure: unknown, path: readonly string[]): { thing: Loose; whole: boolean } {
  let thing: Loose = {};
  let at: unknown = structure;
  for (const key of path) {
    const next: unknown = Array.isArray(at) ? byId(at).get(key) : (record(at)[key] ?? record(record(at)['rows'])[key]);
    if (next === undefined) return { thing, whole: false };
    at = next;
    if (typeof at === 'object' && at !== null && !Array.isArray(at)) thing = record(at);
  }
  return { thing, whole: typeof at === 'object' && at === thing };
}

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<unknown, unknown>>();

/** The first of two equal ids counts. */
function byId(things: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  let index = indexes.get(things);
  if (!index) indexes.set(things, (index = new Map(things.map((thing) => [record(thing)['id'], thing] as const).reverse())));
  return index;
}

/** Data of a thing itself: what in it has an id is a thing of its own. */
function factsOf(thing: Loose): string[] {
  return Object.entries(thing).flatMap(([key, value]) => {
    if (noFact.has(key) || key === 'rows') return [];
    const parts = list(value);
    if (Array.isArray(value) && (parts.length === 0 || parts.some((part) => 'id' in record(part)))) return [];
    return [`${key}: ${inWords(value)}`];
  });
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => !noFact.has(key))
    .map(([key, part]) => `${key} ${inWords(part)}`)
    .join(', ');
}

/** Each drawn sign, with the words that it was drawn from. */
function drawings(pack: SourcePack, file: TextFile): ReviewItem[] {
  if (file.slice !== 'findings') return [];
  return Object.entries(record(record(file.value)['findings'])).flatMap(([id, words]) => {
    const path = ['findings', id];
    const { sign } = nearest(pack.structures.findings?.value, path).thing;
    if (typeof sign !== 'string') return [];
    const texts = ['name', 'what', 'lighter', 'darker'].flatMap((voice) => {
      const part = record(words)[voice];
      const text = typeof part === 'string' ? both(part) : leveled(part);
      return text ? [{ voice, text }] : [];
    });
    const item = itemOf(pack, file, path, texts);
    return [
      { ...item, id: `${item.id}#drawing`, facts: [`sign: ${sign}`, `regions: ${inWords(item.about['regions'])}`], verified: false, sign },
    ];
  });
}
