/** Safety notices, as `dist/advisories.json` has them. */
import * as v from 'valibot';
import { readFile } from 'node:fs/promises';
import { systemReason, isSystemError, UnusableInputError } from './failure.js';

const versionText = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const words = v.pipe(v.string(), v.regex(/\S/));

export const notice = v.strictObject({
  /** For good: a reader of feeds knows a notice by it. */
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  date: day,
  severity: v.picklist(['harm', 'misleading', 'lost-data', 'privacy']),
  pack: v.optional(words),
  /** The slice, or the part of the software. */
  slice: words,
  title: words,
  /** What was wrong, and what is right. */
  statement: words,
  wrongSince: versionText,
  /** Null: put right in the source, in no release yet. */
  rightIn: v.nullable(versionText),
});
export type Notice = v.InferOutput<typeof notice>;

export const noticesFile = v.strictObject({ version: versionText, updated: day, advisories: v.array(notice) });

/** Beside the command as it ships; from its sources, where the build puts it. */
const shipped = ['../advisories.json', '../../dist/advisories.json'];

export async function readNotices(file: string | true): Promise<readonly Notice[]> {
  const places = file === true ? shipped.map((place) => new URL(place, import.meta.url)) : [file];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch((error: unknown) => {
      if (file === true && isSystemError(error) && error.code === 'ENOENT') return undefined;
      throw new UnusableInputError(`${String(place)} cannot be read: ${systemReason(error)}`);
    });
    if (text !== undefined) return parse(text, String(place));
  }
  throw new UnusableInputError('advisories.json is not beside the command. Name one: --advisories FILE.');
}

function parse(text: string, place: string): readonly Notice[] {
  try {
    return v.parse(noticesFile, JSON.parse(text)).advisories;
  } catch (error) {
    throw new UnusableInputError(
      `${place} is no list of safety notices (${(error as Error).message}). Take dist/advisories.json of a release.`,
    );
  }
}

/** Those on this version, of the pack or of the software. */
export const noticesFor = (notices: readonly Notice[], pack: string, version: string): Notice[] =>
  notices.filter(
    ({ pack: of, wrongSince, rightIn }) =>
      (of === undefined || of === pack) && !isBefore(version, wrongSince) && (rightIn === null || isBefore(version, rightIn)),
  );

/** A version before its release counts as that release: it may have the fault. */
const parts = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number);

const isBefore = (one: string, other: string): boolean => {
  const [first, second] = [parts(one), parts(other)];
  const place = first.findIndex((number, index) => number !== second[index]);
  return place >= 0 && (first[place] ?? 0) < (second[place] ?? 0);
};

export const wordsOf = ({ date, severity, slice, title, rightIn }: Notice): string =>
  `${date}  advisory  ${severity}  ${slice}: ${title} (${rightIn === null ? 'put right in the source; in no release yet' : `right in ${rightIn}`})`;
