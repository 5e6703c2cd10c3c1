/** The drawn body: landmarks → outline → regions → overlays. Geometry only: no text, no document, no colour but by role. */
export * from './first-view.js';
export { drawing } from './pictures.js';
export { type PlainPaint, plainPaint } from './plain-paint.js';
export { signShapes } from './signs.js';
