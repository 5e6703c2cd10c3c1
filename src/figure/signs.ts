/** Overlays of skin signs: how a sign looks on the skin, in the colours that `tones.ts` chooses for it. */
import type { DrawingOptions } from './drawing.js';
import type { Shape } from './paint.js';
import type { SignId } from './regions.js';

/** The shapes of a sign in a view, to be painted over the drawing; empty where the view does not show it. */
export function signShapes(_sign: SignId, _options: DrawingOptions): readonly Shape[] {
  return [];
}
