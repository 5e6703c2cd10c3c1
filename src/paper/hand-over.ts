/**
 * How a sheet for the whole page gets what readers have chosen elsewhere on it: functions that it calls, kept in memory, and no event. They lie on
 * `globalThis`, so that files bundled apart and two copies of us find each other.
 */
import { byOrder, pathOf } from '../page/order.js';
import type { SheetPart } from './one-sheet.js';

export interface HandedOver {
  readonly host: HTMLElement & { readonly pack?: string };
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
  /** What the reader has chosen there, in a few words each. */
  readonly chosen: () => readonly SheetPart[];
  /** Of a sheet that gathers: something may have been chosen. */
  readonly hear?: (() => void) | undefined;
}

const key = Symbol.for('heliotrope.hand-over.1');

const everywhere = (): Set<HandedOver> => {
  const global = globalThis as typeof globalThis & { [key]: Set<HandedOver> | undefined };
  return (global[key] ??= new Set());
};

/** To be called whenever the reader may have chosen something. */
export function tellGatherers(): void {
  for (const { hear } of everywhere()) hear?.();
}

/** Returns what ends it. */
export function handOver(one: HandedOver): () => void {
  everywhere().add(one);
  return () => {
    everywhere().delete(one);
    tellGatherers();
  };
}

/** Without those that gather, in the order of the page. */
export const handedOver = (document: Document): readonly HandedOver[] =>
  [...everywhere()]
    .filter(({ host, hear }) => !hear && host.ownerDocument === document)
    .sort((a, b) => byOrder(pathOf(a.host), pathOf(b.host)));
