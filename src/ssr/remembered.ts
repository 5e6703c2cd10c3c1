/**
 * Trees that have been made. A server writes the same few documents again and again: what is made of a pack is kept for the options that
 * were asked for last, and only the writing is done anew. Whatever arrives in the registry may change the text, and ends it.
 */
import { recall, type Memory } from '../article/memoize.js';
import { subscribe } from '../content/registry.js';
import type { BuiltPack } from '../content/types.js';

let memory: Memory<unknown> | undefined;

/** What `make` gives, which must depend on nothing but the pack, the registry and the key. */
export function remembered<T>(pack: BuiltPack, key: string, make: () => T): T {
  if (!memory) {
    memory = new WeakMap();
    const leave = subscribe(() => {
      memory = undefined;
      leave();
    });
  }
  return recall(memory as Memory<T>, pack, key, make);
}
