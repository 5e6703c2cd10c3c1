/** A drawing: the shapes of a view in the order of painting, and its regions. */
import { bodyOf, shapesOf } from './body.js';
import { type Region, boxOf, regionsOfFaces } from './drawn-regions.js';
import { memoize } from './memoize.js';
import type { Shape } from './paint.js';
import { pathOf } from './path.js';
import type { FigureId, LayerId, ViewId } from './regions.js';

export interface Drawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  /** They tile the outline in the layer `skin`; in the others they are what lies within it. */
  readonly regions: readonly Region[];
  readonly outline: string;
}

export interface DrawingOptions {
  readonly view: ViewId;
  readonly figure: FigureId;
  readonly layer: LayerId;
  /** With the view `hand`: the palm instead of the back of the hand. */
  readonly palm?: boolean;
}

/** What a page needs before the reader has chosen anything: the skin of the whole figure, from in front or from behind. */
export const bodyDrawing = memoize((view: 'front' | 'back', figure: FigureId): Drawing => {
  const { map, ground, surface, top } = bodyOf(view, figure);
  return {
    viewBox: boxOf(view),
    shapes: shapesOf([...ground, ...surface, ...top]),
    outline: pathOf(map.outline),
    regions: regionsOfFaces(map.faces(), view),
  };
});
