/** Finds a slice of a pack in the language and at the level that a reader has asked for, or the nearest there is. Pure. */
import type { BuiltPack } from './types.js';

export interface PickedText<T> {
  readonly text: T;
  /** The language that `text` is written in. */
  readonly language: string;
  readonly level: 'standard' | 'easy';
}

/** `languages` runs from the one asked for to English. `undefined`: the pack has no text for this slice. */
export function pickText<T>(
  pack: BuiltPack,
  slice: string,
  languages: readonly string[],
  level: 'standard' | 'easy',
): PickedText<T> | undefined {
  for (const language of languages) {
    for (const tried of [level, level === 'easy' ? 'standard' : 'easy'] as const) {
      const text = (pack.text[language]?.[tried] as Record<string, unknown> | undefined)?.[slice];
      if (text) return { text: text as T, language, level: tried };
    }
  }
  return undefined;
}
