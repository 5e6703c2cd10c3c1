/** What a reader has chosen in the treatment table, for paper. Pure. */
import type { SheetPart } from '../../paper/one-sheet.js';
import type { SheetOf } from '../../paper/print-and-copy.js';
import { comparisonText, type ComparisonState } from './treatment-table.comparison.js';
import { fieldsInOrder } from './treatment-table.fields.js';
import { fieldMessages } from './treatment-table.messages.js';
import type { TreatmentModel } from './treatment-table.model.js';

interface Chosen {
  readonly model: TreatmentModel | undefined;
  readonly ticked: readonly string[];
  readonly open: readonly string[];
  readonly state: ComparisonState;
}

/** For its own sheet, and for one of the whole page. */
export const sheetsOf = (read: () => Chosen) => ({
  sheet: (): SheetOf | undefined => {
    const { model, ticked, open, state } = read();
    return model && chosenSheet(model, ticked, open, state);
  },
  chosen: (): SheetPart[] => {
    const { model, ticked, state } = read();
    return model ? chosenParts(model, ticked, state) : [];
  },
});

/**
 * What a reader has ticked, or else has open, as one sheet: what matters to the reader comes first of each treatment. `undefined` if there is
 * nothing.
 */
function chosenSheet(
  model: TreatmentModel,
  ticked: readonly string[],
  open: readonly string[],
  { starred }: ComparisonState,
): SheetOf | undefined {
  const ids = ticked.length > 0 ? ticked : open.map((id) => id.replace('detail-', ''));
  const { surround, title } = model;
  const treatments = ids.flatMap((id) => model.treatments.get(id) ?? []);
  const entries = comparisonText(model, treatments, { all: false, onlyDifferent: false, starred }).map((text) => {
    const [name = '', ...lines] = text.split('\n');
    return { words: { strong: name }, note: lines.join('\n') };
  });
  return entries.length > 0 ? { surround, title, parts: [{ entries }] } : undefined;
}

/** For a sheet of the whole page: which treatments, and what matters to the reader, without what the table says of them. */
function chosenParts(model: TreatmentModel, ticked: readonly string[], { starred }: ComparisonState): SheetPart[] {
  const { localizer, title } = model;
  return [
    { title, entries: ticked.map((id) => ({ id, words: model.treatments.get(id)?.text.name })) },
    {
      title: localizer.messageNode('star'),
      entries: fieldsInOrder(model)
        .filter((field) => starred.includes(field))
        .map((field) => ({ words: localizer.messageNode(fieldMessages[field]) })),
    },
  ];
}
