/** Overlays of skin signs: how a sign looks on the skin, in the colours that `tones.ts` chooses for it. */
import { type Body, bodyOf, hairSpotsBehind, smallFace } from './body.js';
import { bustOf } from './bust.js';
import { type Point, contains, flat, mirrored } from './curve.js';
import type { DrawingOptions } from './drawing.js';
import type { FaceStyle } from './face.js';
import type { Face } from './half-map.js';
import { handDrawing } from './hand.js';
import { memoize } from './memoize.js';
import type { PaintId, Shape } from './paint.js';
import { type FigureId, type PictureId, type SignId, type ViewId, regionsOf } from './regions.js';
import * as onBody from './signs-body.js';
import * as onFace from './signs-face.js';
import type { Hand } from './hand-shape.js';
import * as onHand from './signs-hand.js';
import type { Keep } from './patches.js';

/** The palm is paler than the rest of dark skin: there, marks are dark spots, and limits are chosen for it. */
const onPalm: Readonly<Partial<Record<PaintId, PaintId>>> = {
  rash: 'palm-rash',
  bump: 'palm-rash',
  'bump-top': 'palm-light',
  rough: 'palm-rough',
  limit: 'palm-limit',
  'sore-edge': 'palm-limit',
};

/**
 * The shapes of a sign in a view, to be painted over the drawing; empty where the view does not show it. Only those of its patches and spots
 * that come into one of the regions, where some are named.
 */
export function signShapes(sign: SignId, options: DrawingOptions, regions: readonly string[] = []): readonly Shape[] {
  const { view, figure, layer, palm = false } = options;
  return layer === 'skin' ? overlay(sign, view, figure, view === 'hand' && palm, regions.join(' ')) : [];
}

const overlay = memoize((sign: SignId, view: ViewId, figure: FigureId, palm: boolean, regions: string): readonly Shape[] =>
  draw(sign, view, figure, palm, regions)
    .filter(({ d }) => d !== '')
    .map((shape) => (palm ? { ...shape, paint: onPalm[shape.paint] ?? shape.paint } : shape)),
);

type Makers<A extends readonly unknown[]> = Readonly<Partial<Record<SignId, (...of: A) => readonly Shape[]>>>;

const onFaces: Makers<[FaceStyle, Keep]> = {
  heliotrope: onFace.eyelids,
  cheeks: onFace.cheeks,
  scalp: onFace.scalpPatchesOf,
  v: ({ warp }, keep) => onBody.chestVOfBust(warp, keep),
};

const onHands: Makers<[Hand, boolean, Keep]> = {
  'gottron-papules': (hand, palm, keep) => (palm ? [] : onHand.knuckleBumps(hand, keep)),
  'nail-folds': (hand, palm, keep) => (palm ? [] : onHand.nailFolds(hand, keep)),
  'mechanics-hands': (hand, _palm, keep) => onHand.roughHands(hand, keep),
  'palmar-papules': (hand, palm, keep) => (palm ? onHand.palmBumps(hand, keep) : []),
  ulcers: onHand.soresOnHand,
  calcinosis: onHand.lumpsOnHand,
};

const onBodies: Makers<[Body, 'front' | 'back', Keep]> = {
  scalp: ({ warp }, view, keep) => (view === 'back' ? onFace.thinnedHair(hairSpotsBehind(warp), 0.34, true, keep) : []),
  v: ({ warp }, view, keep) => (view === 'front' ? onBody.chestV(warp, keep) : []),
  shawl: (body, view, keep) => (view === 'front' ? onBody.shawlInFront : onBody.shawl)(body, keep),
  holster: onBody.holster,
  'gottron-sign': onBody.overJoints,
  'gottron-papules': (body, view, keep) => (view === 'back' ? onBody.smallKnuckles(body, keep) : []),
  ulcers: onBody.soresOnBody,
  calcinosis: onBody.lumpsOnBody,
};

function draw(sign: SignId, view: ViewId, figure: FigureId, palm: boolean, regions: string): readonly Shape[] {
  /** What comes into one of the named regions of a picture. */
  const within = (picture: PictureId, faces: () => readonly Face[]): Keep => {
    if (!regions) return () => true;
    const names = regions.split(' ');
    const rings = faces()
      .filter(({ id }) => names.includes(regionsOf.skin[picture]![id]!))
      .flatMap(({ border, across }) => (across || view === 'hand' ? [border] : [border, mirrored(border)]))
      .map((border) => flat(border, 3));
    // A patch may be larger than its region, and has it in its middle.
    return (points) => rings.some((ring) => [...points, middleOf(points)].some((point) => contains(ring, point)));
  };
  if (view === 'face') {
    const { style, map } = bustOf(figure);
    return onFaces[sign]?.(style, within(view, map.faces)) ?? [];
  }
  if (view === 'hand') {
    const { hand, faces } = handDrawing(figure, palm);
    return onHands[sign]?.(hand, palm, within(palm ? 'palm' : view, faces)) ?? [];
  }
  const body = bodyOf(view, figure);
  const keep = within(view, body.map.faces);
  const drawn = onBodies[sign]?.(body, view, keep) ?? [];
  return drawn.length > 0 || view === 'back' ? drawn : (sign !== 'v' && onFaces[sign]?.(smallFace(figure, body.warp), keep)) || [];
}

const middleOf = (points: readonly Point[]): Point => {
  const sum = points.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
};
