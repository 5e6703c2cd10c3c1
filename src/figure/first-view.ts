/**
 * What a page needs before a reader has chosen anything: the skin of the whole figure, the words for places, the colours. A page that loads the
 * insets, the other layers and the signs later takes this first, and `index.ts` then; both give the same objects.
 */
export { type Drawing, type DrawingOptions, bodyDrawing } from './drawing.js';
export { type Region, boxOf } from './drawn-regions.js';
export type { PaintId, Shape } from './paint.js';
export {
  type FigureId,
  type LayerId,
  type SignId,
  type ViewId,
  figureIds,
  isPalmar,
  layerIds,
  regionIds,
  signIds,
  viewIds,
  viewsOf,
  viewsOfLayer,
} from './regions.js';
export { type Colour, type Tone, paintColours, plate, toneIds } from './tones.js';
