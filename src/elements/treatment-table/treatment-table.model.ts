/** What the treatment table knows, ready to be shown: one model feeds the document, the table and the comparison. Pure. */
import type { TreatmentsStructure, TreatmentsText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { openSlice } from '../../parts/open-slice.js';
import type { ArticleModel } from '../../article/article.js';
import type { ArticleOptions } from '../../article/surround.js';
import { textsOf, withTexts, type WithText } from '../../parts/texts-of.js';
import { routes, type First } from './treatment-table.attributes.js';
import { sorter } from './treatment-table.order.js';
import { treatmentTableMessages } from './treatment-table.messages.js';

export interface TreatmentOptions extends ArticleOptions {
  /** The row that each treatment begins with. Empty: the usual order. */
  readonly first: First | '';
}

export type Treatment = WithText<TreatmentsStructure['treatments'][number], TreatmentsText['treatments'][string]>;

export interface TreatmentGroup {
  readonly id: string;
  readonly text: TreatmentsText['groups'][string];
  /** By name. */
  readonly treatments: readonly Treatment[];
}

export interface TreatmentModel extends ArticleModel {
  readonly localizer: Localizer<typeof treatmentTableMessages>;
  readonly structure: TreatmentsStructure;
  readonly text: TreatmentsText;
  readonly figure: Figure;
  readonly country: string;
  readonly today: string;
  readonly first: First | '';
  readonly groups: readonly TreatmentGroup[];
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** What the filter may hold; it may be empty. */
  readonly tokens: ReadonlyMap<string, unknown>;
}

export type TreatmentView = TreatmentModel & Layout;

/** `undefined` if the pack lacks the slice. */
export function treatmentModel(options: TreatmentOptions): TreatmentModel | undefined {
  const opened = openSlice('treatments', 'treatment-table', treatmentTableMessages, options);
  if (!opened) return undefined;
  const { localizer, structure, text } = opened;
  const treatments = withTexts(structure.treatments, text.treatments).sort(sorter('name', localizer.language));
  return {
    ...options,
    ...opened,
    questions: textsOf(structure.questions, text.questions),
    searchLabel: localizer.message('searchLabel'),
    countOf: (id, count) => localizer.message('caption', { group: text.groups[id]?.name ?? id, count }),
    groups: withTexts(structure.groups, text.groups)
      .map((group) => ({ ...group, treatments: treatments.filter((treatment) => treatment.structure.group === group.id) }))
      .filter((group) => group.treatments.length > 0),
    tokens: new Map(
      ['', ...structure.uses.map((use) => `use:${use}`), ...routes.map((route) => `route:${route}`)].map((token) => [token, token]),
    ),
    treatments: new Map(treatments.map((treatment) => [treatment.id, treatment])),
  };
}
