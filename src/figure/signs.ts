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

function draw(sign: SignId, view: ViewId, figure: FigureId, palm: boolean, regions: string): readonly Shape[] {
  /** What comes into one of the named regions of a picture. */
  const within = (picture: PictureId, faces: () => readonly Face[]): Keep => {
    if (!regions) return () => true;
    const names = regions.split(' ');
    const rings = faces()
      .filter(({ id }) => names.includes(regionsOf.skin[picture]![id]!))
      .flatMap(({ border, across }) => (across || view === 'hand' ? [border] : [border, mirrored(border)]))
      .map((border) => flat(border, 3));
    return (points: readonly Point[]) => rings.some((ring) => points.some((point) => contains(ring, point)));
  };
  switch (view) {
    case 'face': {
      const { style, map } = bustOf(figure);
      return onTheFace(sign, style, within(view, map.faces));
    }
    case 'hand': {
      const { hand, faces } = handDrawing(figure, palm);
      return onTheHand(sign, hand, palm, within(palm ? 'palm' : view, faces));
    }
    default: {
      const body = bodyOf(view, figure);
      return (view === 'front' ? inFront : behind)(sign, figure, body, within(view, body.map.faces));
    }
  }
}

function onTheFace(sign: SignId, style: FaceStyle, keep: Keep): readonly Shape[] {
  switch (sign) {
    case 'heliotrope':
      return onFace.eyelids(style, keep);
    case 'cheeks':
      return onFace.cheeks(style, keep);
    case 'scalp':
      return onFace.scalpPatchesOf(style, keep);
    case 'v':
      return onBody.chestVOfBust(style.warp, keep);
    default:
      return [];
  }
}

function onTheHand(sign: SignId, hand: Hand, palm: boolean, keep: Keep): readonly Shape[] {
  switch (sign) {
    case 'gottron-papules':
      return palm ? [] : onHand.knuckleBumps(hand, keep);
    case 'nail-folds':
      return palm ? [] : onHand.nailFolds(hand, keep);
    case 'mechanics-hands':
      return onHand.roughHands(hand, keep);
    case 'palmar-papules':
      return palm ? onHand.palmBumps(hand, keep) : [];
    case 'ulcers':
      return onHand.soresOnHand(hand, palm, keep);
    case 'calcinosis':
      return onHand.lumpsOnHand(hand, palm, keep);
    default:
      return [];
  }
}

function inFront(sign: SignId, figure: FigureId, body: Body, keep: Keep): readonly Shape[] {
  switch (sign) {
    case 'heliotrope':
      return onFace.eyelids(smallFace(figure, body.warp), keep);
    case 'cheeks':
      return onFace.cheeks(smallFace(figure, body.warp), keep);
    case 'scalp':
      return onFace.scalpPatchesOf(smallFace(figure, body.warp), keep);
    case 'v':
      return onBody.chestV(body.warp, keep);
    case 'shawl':
      return onBody.shawlInFront(body, keep);
    case 'holster':
      return onBody.holster(body, 'front', keep);
    case 'gottron-sign':
      return onBody.overJoints(body, 'front', keep);
    case 'ulcers':
      return onBody.soresOnBody(body, 'front', keep);
    case 'calcinosis':
      return onBody.lumpsOnBody(body, 'front', keep);
    default:
      return [];
  }
}

function behind(sign: SignId, _figure: FigureId, body: Body, keep: Keep): readonly Shape[] {
  switch (sign) {
    case 'scalp':
      return onFace.thinnedHair(hairSpotsBehind(body.warp), 0.34, true, keep);
    case 'shawl':
      return onBody.shawl(body, keep);
    case 'holster':
      return onBody.holster(body, 'back', keep);
    case 'gottron-sign':
      return onBody.overJoints(body, 'back', keep);
    case 'gottron-papules':
      return onBody.smallKnuckles(body, keep);
    case 'ulcers':
      return onBody.soresOnBody(body, 'back', keep);
    case 'calcinosis':
      return onBody.lumpsOnBody(body, 'back', keep);
    default:
      return [];
  }
}
