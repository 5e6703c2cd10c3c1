/** What the condition card knows. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { Text } from '../../content/tree.js';
import type { FactsStructure, FactsText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import type { Child } from '../../article/tree-builders.js';
import { withMarks } from '../../parts/evidence-marks.js';
import type { ArticleModel } from '../../article/article.js';
import { inVoice, isFor, type Voices } from '../../parts/audience.js';
import type { conditionCardMessages } from './condition-card.messages.js';

export interface ConditionModel extends ArticleModel {
  readonly localizer: Localizer<typeof conditionCardMessages>;
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
      return words ? [withMarks(view, entry, inVoice(words, view.figure))] : [];
    });

/** Who was counted, where and when. */
export function countedIn(
  { localizer }: ConditionModel,
  texts: Readonly<Record<string, { readonly people: Text; readonly place: Text }>>,
  { id, n }: { readonly id: string; readonly n?: number | undefined },
): string {
  const words = texts[id];
  if (!words) return id;
  const where = { people: plainText(words.people), place: plainText(words.place) };
  return n === undefined ? localizer.message('noN', where) : localizer.message('withN', { ...where, n });
}

export const rangeOf = ({ localizer }: ConditionModel, { min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? localizer.number(min) : localizer.message('range', { min, max });
