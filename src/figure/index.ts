/** The drawn body: landmarks → outline → regions → overlays. Geometry only: no text, no document, no colour but by role. */
export { type Drawing, type DrawingOptions, type Region, drawing } from './drawing.js';
export { type PaintId, type Shape, paintIds } from './paint.js';
export { type PlainPaint, plainPaint } from './plain-paint.js';
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
export { signShapes } from './signs.js';
export { type Colour, type Tone, paintColours, toneIds } from './tones.js';
