/** A translation as a table. Build only. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { inLine, MarksError, placesInLine, segmentOf, type Place, type Segment } from './marks.js';
import type { Unit } from './units.js';

/** What came back of one text: undefined, nothing. */
export interface Returned {
  readonly id: string;
  /** Of the English that was translated. */
  readonly hash: string;
  readonly target: readonly (string | Place)[] | undefined;
  readonly error?: string;
}

const columns = ['id', 'hash', 'english', 'translation', 'marks'] as const;

/** What a program for tables would take for a formula is written as text. */
const guarded = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text);

export function toCsv(units: readonly Unit[]): string {
  const rows = units.map(({ id, hash, english, target }) => {
    const segment = segmentOf(english);
    return [id, hash, guarded(inLine(segment)), guarded(target === undefined ? '' : lineOf(target, segment)), marksOf(segment)];
  });
  // Programs for tables know by the mark at the start that it is UTF-8.
  return stringify([[...columns], ...rows], { bom: true });
}

/** What the marks stand for, for the translator. */
const marksOf = (segment: Segment): string =>
  segment.flatMap((piece) => (typeof piece === 'string' || piece.code === '[' ? [] : [`${inLine([piece])} ${piece.code}`])).join('  ');

/** A translation under the marks of its English, in its own order; one that does not have them all is left for the translator to do again. */
export function placedAs(target: string, english: Segment): readonly (string | Place)[] | undefined {
  const marks = english.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  const pairs = new Map<string, string>();
  const left = [...marks];
  const placed: (string | Place)[] = [];
  for (const piece of segmentOf(target)) {
    if (typeof piece === 'string') {
      placed.push(piece);
      continue;
    }
    const closing = piece.kind === 'close' ? pairs.get(piece.id) : undefined;
    const endOf = (id: string, marked: Segment): string | undefined =>
      marked.flatMap((each) => (typeof each !== 'string' && each.kind === 'close' && each.id === id ? [each.code] : []))[0];
    const found = left.findIndex(
      ({ kind, code, id }) =>
        kind === piece.kind &&
        code === piece.code &&
        (closing === undefined || id === closing) &&
        (kind !== 'open' || endOf(id, english) === endOf(piece.id, segmentOf(target))),
    );
    const [mark] = found < 0 ? [] : left.splice(found, 1);
    if (!mark) return undefined;
    if (mark.kind === 'open') pairs.set(piece.id, mark.id);
    placed.push({ kind: mark.kind, id: mark.id });
  }
  return left.length > 0 ? undefined : placed;
}

const lineOf = (target: string, english: Segment): string =>
  inLine((placedAs(target, english) ?? []).map((piece) => (typeof piece === 'string' ? piece : { ...piece, code: '' })));

/** @throws {MarksError} for what is no such table. */
export function fromCsv(text: string): Returned[] {
  let rows: Record<string, string>[];
  try {
    // Programs for tables write semicolons, or tabs, by the language of their user; the first line has nothing else beside names.
    const [delimiter = ','] = /[,;\t]/.exec(text) ?? [];
    rows = parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true });
  } catch (error) {
    throw new MarksError(`it is no table: ${(error as Error).message}`);
  }
  const lacking = columns.slice(0, 4).find((column) => rows.some((row) => row[column] === undefined));
  if (lacking !== undefined) throw new MarksError(`the column "${lacking}" is missing`);
  return rows.map(({ id = '', hash = '', translation = '' }) => {
    const line = unguarded(translation);
    if (line.trim() === '') return { id, hash, target: undefined };
    try {
      return { id, hash, target: placesInLine(line) };
    } catch (error) {
      if (error instanceof MarksError) return { id, hash, target: undefined, error: error.message };
      throw error;
    }
  });
}
