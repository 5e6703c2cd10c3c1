/** The list that a reader has collected as one sheet of paper, with a small drawing of each view that shows something of it. */
import type { SheetEntry, SheetPart } from '../../paper/one-sheet.js';
import type { SheetOf } from '../../paper/print-and-copy.js';
import { FigureView, pictureOf, type FigureState } from './body-map.figure.js';
import { layerKeys } from './body-map.messages.js';
import type { BodyMapModel } from './body-map.model.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';

type Note = (id: string) => string;

/** `undefined` if there is none. */
export function listSheet(model: BodyMapModel, ids: readonly string[], note: Note): SheetOf | undefined {
  const { surround, localizer } = model;
  const entries = entriesOf(model, ids, note);
  if (entries.length === 0) return undefined;
  return {
    surround,
    title: localizer.messageNode(model.figure === 'child' ? 'listTitleParent' : 'listTitle'),
    parts: [{ entries }],
    pictures: picturesOf(model, ids).map(([layer, view]) => ({
      id: `${layer} ${view}`,
      caption: localizer.messageNode(layerKeys[layer]),
    })),
  };
}

/** For a sheet of the whole page. */
export const noticedParts = (model: BodyMapModel, ids: readonly string[], note: Note): SheetPart[] => [
  {
    title: model.localizer.messageNode(model.figure === 'child' ? 'noticedParent' : 'noticed'),
    entries: entriesOf(model, ids, note).map(({ id, words, note: written }) => ({ id, words, note: written })),
  },
];

const entriesOf = (model: BodyMapModel, ids: readonly string[], note: Note): SheetEntry[] =>
  ids.flatMap((id) => {
    const finding = model.findings.get(id);
    return finding ? [{ id, words: finding.noticed, note: note(id), number: finding.number }] : [];
  });

/** Front and back are one picture. What is of the whole body is in none. */
function picturesOf({ findings }: BodyMapModel, ids: readonly string[]): (readonly [BodyMapLayer, BodyMapView])[] {
  const shown = ids.flatMap((id) => {
    const { layer, views: [best] = [] } = findings.get(id) ?? {};
    return layer && best ? [[layer, pictureOf(best)] as const] : [];
  });
  return [...new Map(shown.map((picture) => [picture.join(), picture])).values()];
}

export async function drawSheet(root: ShadowRoot, state: Omit<FigureState, 'layer' | 'view'>): Promise<void> {
  for (const place of root.querySelectorAll<HTMLElement>('[data-picture-of]')) {
    const [layer, view] = (place.dataset['pictureOf'] ?? '').split(' ') as [BodyMapLayer, BodyMapView];
    const figure = new FigureView(root.host);
    figure.update(root, { ...state, layer, view }, place);
    figure.handleEvent({ type: 'beforeprint' });
    await figure.drawn;
  }
}
