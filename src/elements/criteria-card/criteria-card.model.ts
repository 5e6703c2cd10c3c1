/** What the criteria card knows, ready to be shown: one model feeds the document and the interactive view. Pure. */
import type { Text } from '../../content/tree.js';
import type { CriteriaStructure, CriteriaText } from '../../content/types.js';
import type { ArticleModel } from '../../article/article.js';
import type { ArticleOptions } from '../../article/surround.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { openSlice } from '../../article/open-slice.js';
import { withTexts, type WithText } from '../../article/texts-of.js';
import { criteriaCardMessages } from './criteria-card.messages.js';
import { sumUp, type CriteriaSet, type WorkedCase } from '../../content/add-up.js';

type Part<K extends 'chapters' | 'comparison' | 'missed'> = WithText<CriteriaStructure[K][number], CriteriaText[K][string]>;

export interface SetModel extends WithText<CriteriaSet, CriteriaText['sets'][string]> {
  readonly missed: readonly Part<'missed'>[];
  /** Where the bars of this set end, in tenths: all of its sums fit, so that they can be compared. */
  readonly endTenths: number;
}

export type CaseModel = WithText<WorkedCase, CriteriaText['cases'][string]>;

export interface CriteriaCardModel extends ArticleModel {
  readonly localizer: Localizer<typeof criteriaCardMessages>;
  readonly notice: Text;
  readonly sets: readonly SetModel[];
  readonly cases: readonly CaseModel[];
  readonly chapters: readonly Part<'chapters'>[];
  readonly comparison: readonly Part<'comparison'>[];
}

/** What it knows, and how it is laid out: as a document, or in the element. */
export type CriteriaCardView = CriteriaCardModel & Layout;

/** `undefined` if the pack has no criteria. */
export function criteriaCardModel(options: ArticleOptions): CriteriaCardModel | undefined {
  const opened = openSlice('criteria', 'criteria-card', criteriaCardMessages, options);
  if (!opened) return undefined;
  const { structure, text } = opened;
  const missed = withTexts(structure.missed, text.missed);
  return {
    ...opened,
    notice: text.notice,
    sets: withTexts(structure.sets, text.sets).map((set) => ({
      ...set,
      missed: missed.filter((one) => one.structure.set === set.id),
      endTenths: endOf(set.structure, structure.cases),
    })),
    cases: withTexts(structure.cases, text.cases),
    chapters: withTexts(structure.chapters, text.chapters),
    comparison: withTexts(structure.comparison, text.comparison),
  };
}

function endOf(set: CriteriaSet, cases: readonly WorkedCase[]): number {
  if (set.decider) return 10 * (set.criteria.length - 1);
  const sums = cases.flatMap((one) => [undefined, ...one.whatIf].map((whatIf) => sumUp(set, one, undefined, whatIf)));
  return 10 + Math.max(...sums.flatMap(({ total, lines }) => [total.max, ...lines.map(({ tenths }) => tenths)]));
}
