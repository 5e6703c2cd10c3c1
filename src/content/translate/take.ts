/** Puts what a translator sent back into the files of its language. Build only. */
import { isSeq, parseDocument, stringify, Document } from 'yaml';
import { InlineMarkdownError, parseInlineMarkdown } from '../inline-markdown.js';
import { shapeAt } from '../layer-rules.js';
import { levels } from '../names.js';
import type { SliceName } from '../types.js';
import type { Returned } from './csv.js';
import { MarksError, segmentOf, withMarks } from './marks.js';
import type { Sidecar, Unit } from './units.js';

export interface Taken {
  /** By slice: the new text of the file. */
  readonly files: ReadonlyMap<SliceName, string>;
  readonly sidecar: string;
  readonly count: number;
  /** Texts that are not taken, and why. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** @param written The files of the language as they are, by slice. */
export function take(
  returned: readonly Returned[],
  units: readonly Unit[],
  written: ReadonlyMap<SliceName, string>,
  sidecar: Sidecar,
): Taken {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const documents = new Map<SliceName, Document>();
  const hashes: Record<string, string> = { ...sidecar };
  const refused: { id: string; reason: string }[] = [];
  const texts = new Map<Unit, string>();
  const seen = new Set<string>();
  for (const { id, hash, target, error } of returned) {
    const unit = byId.get(id);
    const say = (reason: string) => refused.push({ id, reason });
    if (!unit) say('is no text of this pack');
    else if (seen.has(id)) say('is there twice');
    else if (error !== undefined) say(error);
    else if (target) {
      try {
        // Of an older English the marks may be others: then the text is done again.
        const text = withMarks(segmentOf(unit.english), target).trim();
        if (isMarked(unit)) parseInlineMarkdown(text);
        texts.set(unit, text);
        hashes[id] = /^[0-9a-f]{12}$/.test(hash) ? hash : unit.hash;
      } catch (thrown) {
        if (!(thrown instanceof MarksError) && !(thrown instanceof InlineMarkdownError)) throw thrown;
        say(thrown.message + (hash === unit.hash ? '' : '; its English has changed since'));
      }
    }
    seen.add(id);
  }
  for (const unit of units) {
    const text = texts.get(unit);
    if (text === undefined || text === unit.target) continue;
    const document = documents.get(unit.slice) ?? opened(written.get(unit.slice));
    documents.set(unit.slice, document);
    put(document, unit.path, text);
  }
  const sorted = Object.entries(hashes)
    .filter(([id]) => byId.has(id))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    files: new Map([...documents].map(([slice, document]) => [slice, document.toString({ lineWidth: 0 })])),
    sidecar: `# From which English each text was translated; heliotrope translate import writes here.\n${stringify(Object.fromEntries(sorted))}`,
    count: texts.size,
    refused,
  };
}

/** What is text with marks, not a plain name. */
function isMarked({ slice, path }: Unit): boolean {
  const last = path.at(-1) ?? '';
  const own = levels.includes(last as (typeof levels)[number]) ? path.slice(0, -1) : path;
  return shapeAt([slice, ...own]) === 't';
}

/** Remarks of the editors stay. */
function opened(text: string | undefined): Document {
  const document = text === undefined ? new Document({}) : parseDocument(text);
  return document.contents === null ? new Document({}) : document;
}

function put(document: Document, path: readonly string[], text: string): void {
  const last = path.at(-1) ?? '';
  const list = path.slice(0, -1);
  if (!/^\d+$/.test(last)) {
    document.setIn(path, text);
    return;
  }
  // Words of a list follow each other, however many of them are translated.
  if (!isSeq(document.getIn(list))) document.setIn(list, document.createNode([]));
  const length = (document.getIn(list) as { items: unknown[] }).items.length;
  document.setIn([...list, Math.min(Number(last), length)], text);
}
