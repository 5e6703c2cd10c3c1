/** What a reader has chosen in the treatment table, for paper. Pure. */
import type { SheetPart } from '../../paper/one-sheet.js';
import type { SheetOf } from '../../paper/print-and-copy.js';
import { comparisonText } from './treatment-table.comparison.js';
import { fieldsInOrder } from './treatment-table.fields.js';
import { fieldMessages } from './treatment-table.messages.js';
import type { TreatmentModel } from './treatment-table.model.js';

interface Chosen {
  readonly model: TreatmentModel | undefined;
  readonly ticked: readonly string[];
  readonly open: readonly string[];
  readonly starred: readonly string[];
}

/** For its own sheet, and for one of the whole page. */
export const sheetsOf = (read: () => Chosen) => ({
  /**
   * What a reader has ticked, or else has open, as one sheet: what matters to the reader comes first of each treatment. `undefined` if there is
   * nothing.
   */
  sheet: (): SheetOf | undefined => {
    const { model, ticked, open, starred } = read();
    if (!model) return undefined;
    const ids = ticked.length > 0 ? ticked : open.map((id) => id.replace('detail-', ''));
    const treatments = ids.flatMap((id) => model.treatments.get(id) ?? []);
    const entries = comparisonText(model, treatments, { all: false, onlyDifferent: false, starred }).map((text) => {
      const [name = '', ...lines] = text.split('\n');
      return { words: { strong: name }, note: lines.join('\n') };
    });
    return entries.length > 0 ? { surround: model.surround, title: model.title, parts: [{ entries }] } : undefined;
  },
  /** For a sheet of the whole page: which treatments, and what matters to the reader, without what the table says of them. */
  chosen: (): SheetPart[] => {
    const { model, ticked, starred } = read();
    return model
      ? [
          { title: model.title, entries: ticked.map((id) => ({ id, words: model.treatments.get(id)?.text.name })) },
          {
            title: model.localizer.messageNode('star'),
            entries: fieldsInOrder(model)
              .filter((field) => starred.includes(field))
              .map((field) => ({ words: model.localizer.messageNode(fieldMessages[field]) })),
          },
        ]
      : [];
  },
});
