/** The types of a pack. Those of its slices are generated from the schemas (`schema/write-types.ts`). */
import type { BuiltSource, SliceStructures, SliceTexts } from '../generated/pack-types.js';
import type { Level } from './names.js';

export type * from '../generated/pack-types.js';
export type { Layer, Level, Urgency } from './names.js';
export type SliceName = keyof SliceStructures;

/**
 * A pack, or a part of one: a part has fewer slices, languages or levels. Parts of the same `id` and `version` are merged.
 * Text lies under its language (a BCP 47 tag such as `en`) and level, under the ids of the structure.
 */
export interface BuiltPack {
  format: 1;
  /** Lower-case words joined by hyphens: `dermatomyositis`. */
  id: string;
  version: string;
  structure: Partial<SliceStructures>;
  text: Record<string, Partial<Record<Level, Partial<SliceTexts>>>>;
  /** By key: every source that the structure or a text of this part cites. */
  sources: Record<string, BuiltSource>;
}
