/**
 * Trees that have been made. A server writes the same few documents again and again: what is made of a pack is kept for the options that
 * were asked for last, and only the writing is done anew. Whatever arrives in the registry may change what is said, and ends it.
 */
import { subscribe } from '../content/registry.js';
import type { BuiltPack } from '../content/types.js';

/** Options come from outside, and may be endless; a site has a handful. */
const most = 64;

let kept: WeakMap<BuiltPack, Map<string, unknown>> | undefined;

/** What `make` gives, which must depend on nothing but the pack, the registry and the key. */
export function remembered<T>(pack: BuiltPack, key: string, make: () => T): T {
  if (!kept) {
    kept = new WeakMap();
    const leave = subscribe(() => {
      kept = undefined;
      leave();
    });
  }
  const ofPack = kept.get(pack) ?? new Map<string, unknown>();
  kept.set(pack, ofPack);
  const found = ofPack.has(key) ? (ofPack.get(key) as T) : make();
  // The last used stand last.
  ofPack.delete(key);
  ofPack.set(key, found);
  if (ofPack.size > most) ofPack.delete(ofPack.keys().next().value!);
  return found;
}
