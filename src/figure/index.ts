/** The drawn body: landmarks → outline → regions → overlays. Geometry only: no text, no document, no colour but by role. */
export { bodyOf } from './body.js';
export type { Drawing, DrawingOptions } from './drawing.js';
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
export { drawing } from './pictures.js';
export { type PlainPaint, plainPaint } from './plain-paint.js';
export { signShapes } from './signs.js';
