/**
 * How a sheet for the whole page gets what readers have chosen elsewhere on it: functions that it calls, kept in memory by document, and no
 * event. The map lies on `globalThis`, so that files bundled apart and two copies of us find each other.
 */
import type { OneSheet } from './one-sheet.js';

export interface HandedOver {
  readonly host: HTMLElement;
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
  readonly sheet?: (() => OneSheet | undefined) | undefined;
}

const key = Symbol.for('heliotrope.hand-over.1');

function handedOverIn(document: Document): Set<HandedOver> {
  const page = globalThis as typeof globalThis & { [key]?: WeakMap<Document, Set<HandedOver>> };
  const all = (page[key] ??= new WeakMap<Document, Set<HandedOver>>());
  let here = all.get(document);
  if (!here) all.set(document, (here = new Set()));
  return here;
}

/** Returns what ends it. */
export function handOver(document: Document, one: HandedOver): () => void {
  const all = handedOverIn(document);
  all.add(one);
  return () => all.delete(one);
}

/** In the order of the page. */
export const handedOver = (document: Document): readonly HandedOver[] =>
  [...handedOverIn(document)].sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
