/**
 * The drawing without colour, for forced colours and for black-and-white print: shapes of paper, lines, and nothing else. Forms keep their
 * outlines, and each sign its pattern: dots for flat colour, a net, a broken limit, rings for bumps.
 */
import type { PaintId } from './paint.js';

/** `paper`: Canvas, or white. `line`: CanvasText, or black. `none`: not painted. */
export type PlainPaint = 'paper' | 'line' | 'none';

const lines: readonly PaintId[] = [
  'ink',
  'palm-ink',
  'outline',
  'lash',
  'brow',
  'hair-edge',
  'hair-light',
  'pupil',
  'limit',
  'palm-limit',
  'hatch',
  'spot',
  'net',
  'crack',
  'loop',
  'sore',
  'sore-edge',
  'muscle-line',
  'fibre',
  'deep-line',
  'lung-line',
  'airway-line',
  'gullet-line',
  'heart-line',
  'gut-line',
  'bone-line',
  'cartilage',
  'calcium-line',
];
const papers: readonly PaintId[] = [
  'skin',
  'white',
  'iris',
  'glint',
  'hair',
  'bump',
  'slough',
  'lump',
  'cuticle',
  'muscle-bed',
  'muscle',
  'tendon',
  'deep',
  'lung',
  'airway',
  'gullet',
  'heart',
  'gut',
  'gut-light',
  'liver',
  'bone',
  'calcium',
];

export function plainPaint(paint: PaintId): PlainPaint {
  if (lines.includes(paint)) return 'line';
  return papers.includes(paint) ? 'paper' : 'none';
}
