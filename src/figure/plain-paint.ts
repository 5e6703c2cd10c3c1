/**
 * The drawing without colour, for forced colours and for black-and-white print: shapes of paper, lines, and nothing else. Forms keep their
 * outlines, and each sign its pattern: dots for flat colour, a net, a broken limit, rings for bumps.
 */
import type { PaintId } from './paint.js';

/** `paper`: Canvas, or white. `line`: CanvasText, or black. `none`: not painted. */
export type PlainPaint = 'paper' | 'line' | 'none';

const lines = /(ink|line|lash|brow|hair-light|pupil|limit|hatch|spot|net|crack|loop|fibre|cartilage)$|^sore|^hair-edge/;
const papers =
  /^(skin|white|iris|glint|hair|bump|slough|lump|cuticle|muscle(-bed)?|tendon|deep|lung|airway|gullet|heart|gut(-light)?|liver|bone|calcium)$/;

export const plainPaint = (paint: PaintId): PlainPaint => (lines.test(paint) ? 'line' : papers.test(paint) ? 'paper' : 'none');
