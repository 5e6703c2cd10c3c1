/** Every picture: the whole figure and the insets, in each layer. Pure geometry; the same options give the same object. */
import { bodyOf, shapesOf } from './body.js';
import { bustOf } from './bust.js';
import { type Drawing, type DrawingOptions, bodyDrawing } from './drawing.js';
import { boxOf, regionsOfFaces, regionsOfParts } from './drawn-regions.js';
import { insideOfHand } from './hand-inside.js';
import { handDrawing } from './hand.js';
import { memoize } from './memoize.js';
import { musclesOf } from './muscles.js';
import { organsOf } from './organs.js';
import type { Shape } from './paint.js';
import { pathOf } from './path.js';
import type { FigureId, LayerId, ViewId } from './regions.js';

/** The drawing for these options. A layer without a picture of the view shows its skin, without regions. */
export function drawing(options: DrawingOptions): Drawing {
  const { view, figure, layer, palm = false } = options;
  if ((view === 'front' || view === 'back') && layer === 'skin') return bodyDrawing(view, figure);
  return draw(view, figure, layer, view === 'hand' && palm);
}

const draw = memoize((view: ViewId, figure: FigureId, layer: LayerId, palm: boolean): Drawing => {
  const viewBox = boxOf(view);
  if (view === 'hand') {
    // Bones and joints are shown on the back of the hand only.
    const { hand, outline, faces, ground, surface, top } = handDrawing(figure, palm && layer !== 'inside');
    if (layer === 'inside') {
      const { shapes, parts } = insideOfHand(hand);
      return { viewBox, shapes: [...ground, veil(outline), ...shapes, ...top], outline, regions: regionsOfParts(parts, view) };
    }
    const regions = layer === 'skin' ? regionsOfFaces(faces(), palm ? 'palm' : 'hand') : [];
    return { viewBox, shapes: [...ground, ...surface, ...top], outline, regions };
  }
  if (view === 'face') {
    const { map, outline, shapes } = bustOf(figure);
    return { viewBox, shapes, outline, regions: layer === 'skin' ? regionsOfFaces(map.faces(), view) : [] };
  }
  const { map, warp, ground, top } = bodyOf(view, figure);
  const outline = pathOf(map.outline);
  const { shapes, parts } = layer === 'muscle' ? musclesOf(view, warp) : organsOf(view, warp);
  return {
    viewBox,
    shapes: [...shapesOf(ground), veil(outline), ...shapes, ...shapesOf(top)],
    outline,
    regions: regionsOfParts(parts, view),
  };
});

/** Pales the skin under the muscles or organs drawn over it. */
const veil = (outline: string): Shape => ({ d: outline, paint: 'veil' });
