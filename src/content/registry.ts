/**
 * The page-wide registry: packs and words of the interface. It lies on `globalThis`, not in this module, so that files bundled
 * apart (one per element, one per language, two copies of us) find each other. It holds plain data; its shape is that of version 1.
 */
import { mergePacks } from './merge-packs.js';
import type { BuiltPack } from './types.js';

/** By element (`body-map`), then by key. */
export type Messages = Record<string, Record<string, unknown>>;

interface Registry {
  readonly packs: Map<string, BuiltPack>;
  /** By language. */
  readonly messages: Map<string, Messages>;
  readonly listeners: Set<() => void>;
}

const key = Symbol.for('heliotrope.registry.1');

function registry(): Registry {
  const page = globalThis as typeof globalThis & { [key]: Registry | undefined };
  return (page[key] ??= { packs: new Map(), messages: new Map(), listeners: new Set() });
}

/**
 * Adds a part of the pack that ships with us. It is trusted, and never replaces what is there: it fills in slices, languages and
 * levels that are missing. Of another version than the one in use it brings only slices that are missing as a whole, so that elements
 * of two versions each find theirs. The elements warn of two versions; nothing is said here.
 */
export function provide(part: BuiltPack): void {
  const { packs } = registry();
  const inUse = packs.get(part.id);
  packs.set(
    part.id,
    inUse ? { ...mergePacks(inUse.version === part.version ? part : missingSlices(part, inUse), inUse), version: inUse.version } : part,
  );
  notify();
}

/** What is left of a part without the slices that are in use. */
function missingSlices(part: BuiltPack, inUse: BuiltPack): BuiltPack {
  const isMissing = ([slice]: readonly [string, unknown]): boolean => !(slice in inUse.structure);
  const only = <T extends object>(slices: T): T => Object.fromEntries(Object.entries(slices).filter(isMissing)) as T;
  const text = Object.entries(part.text).map(([language, levels]) => [
    language,
    Object.fromEntries(Object.entries(levels).map(([level, slices]) => [level, only(slices)])),
  ]);
  return { ...part, structure: only(part.structure), text: Object.fromEntries(text) as BuiltPack['text'] };
}

/** Puts a pack in the place of the one in use, if any. For `registerPack`, which has checked it. */
export function putPack(pack: BuiltPack): void {
  registry().packs.set(pack.id, pack);
  notify();
}

/** The pack in use. Another object each time that something was added to it. */
export function findPack(id: string): BuiltPack | undefined {
  return registry().packs.get(id);
}

/** Adds words of the interface in one language: by element, then by key. Words that are there stay. */
export function provideMessages(language: string, messages: Messages): void {
  const all = registry().messages;
  const merged = { ...all.get(language) };
  for (const [element, words] of Object.entries(messages)) merged[element] = { ...words, ...merged[element] };
  all.set(language, merged);
  notify();
}

/** By element, then by key: the words of the interface in exactly this language. */
export function findMessages(language: string): Messages | undefined {
  return registry().messages.get(language);
}

/** The languages that have words of the interface. */
export function messageLanguages(): Iterable<string> {
  return registry().messages.keys();
}

/** Calls `listener` each time that something arrives. Returns what ends that. */
export function subscribe(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells everyone who listens. One that throws keeps nobody else from hearing; its error is reported as uncaught. */
export function notify(): void {
  for (const listener of [...registry().listeners]) {
    try {
      listener();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
