/** What was read in a review, and what of it has changed since. Pure; build only. */
import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import type { Level } from '../names.js';
import type { reviewFile } from '../schema/source-form.js';
import type { SourcePack } from '../source-pack.js';
import type { PackStructure, SliceName } from '../types.js';
import { itemFinder, reviewItems, type ReviewItem } from './items.js';

export type ReviewFile = v.InferOutput<typeof reviewFile>;
export type ReviewRecord = ReviewFile['records'][number];

const sha = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Of what is shown of an item at a level. That it was verified since changes nothing that was read. */
export const itemHash = ({ texts, facts, sources }: ReviewItem, level: Level): string =>
  sha([texts.map(({ voice, text }) => [voice, text[level]]), facts, [...sources].sort()]);

/** By id: the hash of each item. */
export type Read = Readonly<Record<string, string>>;

export const readOf = (items: readonly ReviewItem[], level: Level): Read =>
  Object.fromEntries(items.map((item) => [item.id, itemHash(item, level)]));

/** One hash of all that was read. */
export const hashOf = (read: Read): string => sha(Object.entries(read).sort(([one], [other]) => (one < other ? -1 : 1)));

export interface Changes {
  readonly changed: readonly string[];
  /** Said to be wrong, or not good to read, and still as it was. */
  readonly stillSo: readonly { readonly item: string; readonly answer: string; readonly note?: string | undefined }[];
}

/** What has become of the items that a record names. */
export function changesSince(recorded: ReviewRecord, items: readonly ReviewItem[]): Changes {
  const find = itemFinder(items);
  const isAsRead = (id: string): boolean => {
    const item = find(id);
    return (item && itemHash(item, recorded.level)) === recorded.read?.[id];
  };
  return {
    changed: Object.keys(recorded.read ?? {}).filter((id) => !isAsRead(id)),
    stillSo: (recorded.said ?? []).filter(({ item }) => isAsRead(item)),
  };
}

export type Parts = NonNullable<PackStructure['review']['parts']>;

/**
 * Reviews of parts, as the page gets them: counted, and whether what was read has changed. Warnings are said to be reviewed once two people
 * have.
 */
export function builtParts(pack: SourcePack, records: readonly ReviewRecord[]): Parts {
  const byLanguage = new Map<string, readonly ReviewItem[]>();
  const itemsIn = (language: string) => {
    const items = byLanguage.get(language) ?? reviewItems(pack, language);
    byLanguage.set(language, items);
    return items;
  };
  return records.flatMap((recorded) => {
    const { slice, read, reader = false, reviewer, role, version, language, level, date } = recorded;
    if (slice === undefined || !read || !hasEnoughReviewers(recorded, records)) return [];
    const items = itemsIn(language);
    const { changed } = changesSince(recorded, items);
    const of = items.filter((item) => item.slice === slice).length;
    const part = { reviewer, role, version, language, level, date, slice, items: Object.keys(read).length, of };
    return [{ ...part, ...(reader && { reader }), ...(changed.length > 0 && { changed: true }) }];
  });
}

/** The slice that holds the warnings. */
const warnings: SliceName = 'pack';

export function hasEnoughReviewers({ slice, reader, language }: ReviewRecord, records: readonly ReviewRecord[]): boolean {
  if (slice !== warnings || reader) return true;
  const others = records.filter((each) => each.slice === warnings && !each.reader && each.language === language);
  return new Set(others.map(({ reviewer }) => reviewer)).size >= 2;
}
