/** What the treatment table knows, ready to be shown: one model feeds the document, the table and the comparison. Pure. */
import type { TreatmentsStructure, TreatmentsText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { openSlice } from '../../reading/open-slice.js';
import type { ReadingModel, ReadingOptions } from '../../reading/reading.js';
import { wordsFor, worded, type Worded } from '../../reading/worded.js';
import type { First } from './treatment-table.attributes.js';
import { sorter } from './treatment-table.order.js';
import { treatmentTablePhrases } from './treatment-table.phrases.js';

export interface TreatmentOptions extends ReadingOptions {
  /** The row that each treatment begins with. Empty: the usual order. */
  readonly first: First | '';
}

export type Treatment = Worded<TreatmentsStructure['treatments'][number], TreatmentsText['treatments'][string]>;

export interface TreatmentGroup {
  readonly id: string;
  readonly text: TreatmentsText['groups'][string];
  /** By name. */
  readonly treatments: readonly Treatment[];
}

export interface TreatmentModel extends ReadingModel {
  readonly speaker: Speaker<typeof treatmentTablePhrases>;
  readonly structure: TreatmentsStructure;
  readonly text: TreatmentsText;
  readonly shortName: string;
  readonly figure: Figure;
  readonly country: string;
  readonly today: string;
  readonly first: First | '';
  readonly groups: readonly TreatmentGroup[];
  readonly treatments: ReadonlyMap<string, Treatment>;
}

export type TreatmentView = TreatmentModel & Layout;

/** `undefined` if the pack lacks the slice. */
export function treatmentModel(options: TreatmentOptions): TreatmentModel | undefined {
  const { pack, figure, country, today, first } = options;
  const opened = openSlice('treatments', 'treatment-table', treatmentTablePhrases, options);
  if (!opened) return undefined;
  const { frame, speaker, structure, text } = opened;
  const treatments = worded(structure.treatments, text.treatments).sort(sorter('name', speaker.language));
  return {
    ...opened,
    figure,
    country,
    today,
    first,
    shortName: frame.packText?.shortName ?? pack.id,
    questions: wordsFor(structure.questions, text.questions),
    searchLabel: speaker.say('searchLabel'),
    groups: worded(structure.groups, text.groups)
      .map((group) => ({ ...group, treatments: treatments.filter((treatment) => treatment.structure.group === group.id) }))
      .filter((group) => group.treatments.length > 0),
    treatments: new Map(treatments.map((treatment) => [treatment.id, treatment])),
  };
}
