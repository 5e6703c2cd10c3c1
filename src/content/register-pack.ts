import { builtPackShape } from '../generated/built-pack-shape.js';
import { checkReferences } from './check-references.js';
import { mergePacks } from './merge-packs.js';
import { findPack, putPack } from './registry.js';
import { readAs } from './shape.js';
import type { BuiltPack } from './types.js';

/**
 * Puts a pack in its built form to use, for every element of the page, at once. A part of the pack in use (same `id` and `version`)
 * is added to it; another version replaces it: the host's choice comes before the pack that ships with us.
 *
 * @throws {PackError} for a pack that is broken: nothing is registered, and the pack in use stays.
 */
export function registerPack(built: unknown): void {
  const part = readAs(built, builtPackShape) as BuiltPack;
  const inUse = findPack(part.id);
  const pack = inUse?.version === part.version ? mergePacks(inUse, part) : part;
  checkReferences(pack);
  putPack(pack);
}
