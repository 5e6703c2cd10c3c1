/** What a shape is painted with. A drawing names roles only; `tones.ts` says which colour a role has for each skin tone. */
import type { Curve } from './curve.js';
import { linesOf, pathsOf } from './path.js';

/** Skin, its light and shade, its lines; face and hair; signs; muscles; organs. */
export type PaintId =
  | 'skin'
  | 'palm'
  | 'shade'
  | 'shade-soft'
  | 'light-soft'
  | 'palm-light'
  | 'palm-ink'
  | 'edge-light'
  | 'ink'
  | 'outline'
  | 'nail'
  | 'nail-tip'
  | 'lip'
  | 'lash'
  | 'lid-shadow'
  | 'brow'
  | 'white'
  | 'iris'
  | 'pupil'
  | 'glint'
  | 'hair'
  | 'hair-edge'
  | 'hair-light'
  | 'rash'
  | 'rash-faint'
  | 'lid'
  | 'lid-faint'
  | 'palm-rash'
  | 'palm-rough'
  | 'palm-limit'
  | 'spot'
  | 'hatch'
  | 'limit'
  | 'bump'
  | 'bump-top'
  | 'scale'
  | 'cuticle'
  | 'rough'
  | 'net'
  | 'crack'
  | 'loop'
  | 'sore'
  | 'slough'
  | 'sore-edge'
  | 'lump'
  | 'lump-light'
  | 'veil'
  | 'muscle-bed'
  | 'muscle'
  | 'muscle-dark'
  | 'muscle-light'
  | 'muscle-line'
  | 'fibre'
  | 'tendon'
  | 'deep'
  | 'deep-line'
  | 'lung'
  | 'lung-dark'
  | 'lung-line'
  | 'airway'
  | 'airway-line'
  | 'gullet'
  | 'gullet-line'
  | 'heart'
  | 'heart-dark'
  | 'heart-light'
  | 'heart-line'
  | 'gut'
  | 'gut-light'
  | 'gut-line'
  | 'liver'
  | 'capsule'
  | 'bone'
  | 'bone-line'
  | 'cartilage'
  | 'calcium'
  | 'calcium-line';

/** A shape to paint, in path units. Filled; or stroked, where it has a width. */
export interface Shape {
  readonly d: string;
  readonly paint: PaintId;
  /** Stroke width in path units; the shape is filled when absent. */
  readonly width?: number;
  /** Dash pattern of a stroke, in path units. */
  readonly dash?: string;
}

/** Closed curves filled as one shape. */
export const filled = (curves: readonly Curve[], paint: PaintId): Shape => ({ d: pathsOf(curves), paint });

/** Curves stroked as one shape. */
export const stroked = (curves: readonly Curve[], paint: PaintId, width: number, dash?: string): Shape => ({
  d: linesOf(curves),
  paint,
  width,
  ...(dash !== undefined && { dash }),
});

/** Nested curves, one shape for each layer. */
export const filledLayers = (layers: readonly (readonly Curve[])[], paint: PaintId): Shape[] =>
  layers.map((curves) => filled(curves, paint));
