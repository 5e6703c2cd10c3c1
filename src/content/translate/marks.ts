/** A text as a translator gets it: words, and marks that travel as they are. Pure. */

/** A mark: one of a pair around words, or alone. Its `code` is what the pack writes. */
export interface Mark {
  readonly kind: 'open' | 'close' | 'alone';
  readonly id: string;
  readonly code: string;
}
export type Segment = readonly (string | Mark)[];

/** What may not be changed: escapes, footnotes, the end and the beginning of a term, stars, numbers. */
const token = /\\[\s\S]|\[\^[^\]\s]+\]|\]\(term:[^)\s]+\)|\[|\*\*|\*|\p{N}+(?:[.,:/]\p{N}+)*/gu;

/**
 * Numbers, footnotes and escapes become marks on their own; terms and emphasis marks around words. What does not pair is on its own. Every mark
 * keeps what was written: put together again, a text is what it was, to the letter.
 */
export function segmentOf(text: string): Segment {
  const pieces: (string | { code: string; at: number; pair?: number; opens?: boolean })[] = [];
  const open: number[] = [];
  let from = 0;
  for (const { 0: code, index } of text.matchAll(token)) {
    if (index > from) pieces.push(text.slice(from, index));
    from = index + code.length;
    const at = pieces.length;
    const opener = open.at(-1);
    const before = opener === undefined ? undefined : pieces[opener];
    const begun = typeof before === 'object' ? before.code : '';
    if (code === '[' || (/^\*/.test(code) && begun !== code)) {
      open.push(at);
      pieces.push({ code, at });
    } else if ((code.startsWith('](') && begun === '[') || (/^\*/.test(code) && begun === code)) {
      open.pop();
      Object.assign(before as object, { pair: at, opens: true });
      pieces.push({ code, at, pair: opener ?? at });
    } else pieces.push({ code, at });
  }
  if (from < text.length) pieces.push(text.slice(from));
  let count = 0;
  const ids = new Map<number, string>();
  return pieces.map((piece): string | Mark => {
    if (typeof piece === 'string') return piece;
    const { code, at, pair, opens } = piece;
    const id = pair !== undefined && !opens ? (ids.get(pair) ?? '') : String((count += 1));
    ids.set(at, id);
    return { kind: pair === undefined ? 'alone' : opens ? 'open' : 'close', id, code };
  });
}

export const joined = (segment: Segment): string => segment.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

/** In one line, for a table: `The {1}lids{/1} of {2/} people`. A brace of the text itself is doubled. */
export const inLine = (segment: Segment): string =>
  segment
    .map((piece) =>
      typeof piece === 'string'
        ? piece.replace(/[{}]/g, '$&$&')
        : piece.kind === 'open'
          ? `{${piece.id}}`
          : piece.kind === 'close'
            ? `{/${piece.id}}`
            : `{${piece.id}/}`,
    )
    .join('');

export class MarksError extends Error {
  override readonly name = 'MarksError';
}

/** A place of a mark in a translation. */
export interface Place {
  readonly kind: Mark['kind'];
  readonly id: string;
}

/** @throws {MarksError} */
export function placesInLine(line: string): (string | Place)[] {
  const pieces: (string | Place)[] = [];
  for (const [whole, brace, closes, id, alone] of line.matchAll(/(\{\{|\}\})|\{(\/?)(\d+)(\/?)\}|[^{}]+|[{}]/gu)) {
    if (brace !== undefined) pieces.push(brace.slice(1));
    else if (id !== undefined) pieces.push({ kind: closes ? 'close' : alone ? 'alone' : 'open', id });
    else if (whole === '{' || whole === '}') throw new MarksError(`a brace that is no mark: write "${whole}${whole}"`);
    else pieces.push(whole);
  }
  return pieces;
}

/**
 * A translation with the marks of its English: each of them, once, one within the other as they were made.
 *
 * @throws {MarksError} for a mark that is lost, twice or not of this text, and for a number or a mark that was written by hand.
 */
export function withMarks(english: Segment, translated: readonly (string | Place)[]): string {
  const named = ({ kind, id }: Place): string => inLine([{ kind, id, code: '' }]);
  const marks = new Map(english.flatMap((piece) => (typeof piece === 'string' ? [] : [[named(piece), piece] as const])));
  const left = new Set(marks.keys());
  const open: string[] = [];
  let text = '';
  for (const piece of translated) {
    if (typeof piece === 'string') {
      const [written] = piece.match(token) ?? [];
      if (written !== undefined)
        throw new MarksError(`"${written}" was written by hand: numbers, footnotes and terms travel as marks, such as {1/}`);
      text += piece;
      continue;
    }
    const name = named(piece);
    const mark = marks.get(name);
    if (!mark) throw new MarksError(`the mark ${name} is not one of the English text`);
    if (!left.delete(name)) throw new MarksError(`the mark ${name} is there twice`);
    if (mark.kind === 'open') open.push(mark.id);
    if (mark.kind === 'close' && open.pop() !== mark.id) throw new MarksError(`the mark ${name} closes what is not open`);
    text += mark.code;
  }
  const [lost] = left;
  if (lost !== undefined) throw new MarksError(`the mark ${lost} is lost: it stands for ${marks.get(lost)?.code ?? ''}`);
  return text;
}
