/** What the condition card knows. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { Text } from '../../content/tree.js';
import type { FactsStructure, FactsText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import type { Child } from '../../foundation/tree-builders.js';
import { proven } from '../../reading/proven.js';
import type { ReadingModel } from '../../reading/reading.js';
import { inVoice, isFor, type Voices } from '../../reading/voices.js';
import type { conditionCardPhrases } from './condition-card.phrases.js';

export interface ConditionModel extends ReadingModel {
  readonly speaker: Speaker<typeof conditionCardPhrases>;
  readonly structure: FactsStructure;
  readonly text: FactsText;
  readonly figure: Figure;
  readonly country: string;
}

export type ConditionView = ConditionModel & Layout;

type Said = FactsStructure['what'][number];

/** What is said to this reader, each with its proof. */
export const saidTo = (view: ConditionView, entries: readonly Said[], texts: Readonly<Record<string, Voices>>): Child[] =>
  entries
    .filter((entry) => isFor(entry, view.figure))
    .flatMap((entry) => {
      const words = texts[entry.id];
      return words ? [proven(view, entry, inVoice(words, view.figure))] : [];
    });

/** Who was counted, where and when. */
export function countedIn(
  { speaker }: ConditionModel,
  texts: Readonly<Record<string, { readonly people: Text; readonly place: Text }>>,
  { id, n }: { readonly id: string; readonly n?: number | undefined },
): string {
  const words = texts[id];
  if (!words) return id;
  const where = { people: plainText(words.people), place: plainText(words.place) };
  return n === undefined ? speaker.say('noN', where) : speaker.say('withN', { ...where, n });
}

export const rangeOf = ({ speaker }: ConditionModel, { min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? speaker.number(min) : speaker.say('range', { min, max });
