/**
 * How a sheet for the whole page gets what readers have chosen elsewhere on it: functions that it calls, kept in memory by document, and no
 * event. It lies on `globalThis`, so that files bundled apart and two copies of us find each other.
 */
import { byOrder, pathOf } from '../page/order.js';
import type { SheetPart } from './one-sheet.js';

export interface HandedOver {
  readonly host: HTMLElement & { readonly pack?: string };
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
  /** What the reader has chosen there, in a few words each. */
  readonly chosen: () => readonly SheetPart[];
}

interface Page {
  readonly all: Set<HandedOver>;
  /** Those who want to know that something may have been chosen. */
  readonly heard: Set<() => void>;
}

const key = Symbol.for('heliotrope.hand-over.1');

function pageOf(document: Document): Page {
  const global = globalThis as typeof globalThis & { [key]?: WeakMap<Document, Page> };
  const pages = (global[key] ??= new WeakMap<Document, Page>());
  let page = pages.get(document);
  if (!page) pages.set(document, (page = { all: new Set(), heard: new Set() }));
  return page;
}

/** To be called whenever the reader may have chosen something. */
export function tellGatherers(document: Document): void {
  for (const hear of pageOf(document).heard) hear();
}

/** Returns what ends it. */
export function handOver(document: Document, one: HandedOver): () => void {
  const { all } = pageOf(document);
  all.add(one);
  return () => {
    all.delete(one);
    tellGatherers(document);
  };
}

/** Returns what ends it. */
export function gather(document: Document, hear: () => void): () => void {
  const { heard } = pageOf(document);
  heard.add(hear);
  return () => heard.delete(hear);
}

/** In the order of the page. */
export const handedOver = (document: Document): readonly HandedOver[] =>
  [...pageOf(document).all]
    .map((one) => ({ one, path: pathOf(one.host) }))
    .sort((a, b) => byOrder(a.path, b.path))
    .map(({ one }) => one);
