/** Overlays of skin signs: how a sign looks on the skin, in the colours that `tones.ts` chooses for it. */
import { bodyOf, hairSpotsBehind, smallFace } from './body.js';
import { bustOf } from './bust.js';
import type { DrawingOptions } from './drawing.js';
import { handDrawing } from './hand.js';
import { memoize } from './memoize.js';
import type { PaintId, Shape } from './paint.js';
import type { FigureId, SignId, ViewId } from './regions.js';
import * as onBody from './signs-body.js';
import * as onFace from './signs-face.js';
import * as onHand from './signs-hand.js';

/** The palm is paler than the rest of dark skin: there, marks are dark spots, and limits are chosen for it. */
const onPalm: Readonly<Partial<Record<PaintId, PaintId>>> = {
  rash: 'palm-rash',
  bump: 'palm-rash',
  'bump-top': 'palm-light',
  rough: 'palm-rough',
  limit: 'palm-limit',
  'sore-edge': 'palm-limit',
};

/** The shapes of a sign in a view, to be painted over the drawing; empty where the view does not show it. */
export function signShapes(sign: SignId, options: DrawingOptions): readonly Shape[] {
  const { view, figure, layer, palm = false } = options;
  return layer === 'skin' ? overlay(sign, view, figure, view === 'hand' && palm) : [];
}

const overlay = memoize((sign: SignId, view: ViewId, figure: FigureId, palm: boolean): readonly Shape[] =>
  draw(sign, view, figure, palm)
    .filter(({ d }) => d !== '')
    .map((shape) => (palm ? { ...shape, paint: onPalm[shape.paint] ?? shape.paint } : shape)),
);

function draw(sign: SignId, view: ViewId, figure: FigureId, palm: boolean): readonly Shape[] {
  switch (view) {
    case 'face':
      return onTheFace(sign, figure);
    case 'hand':
      return onTheHand(sign, figure, palm);
    case 'front':
      return inFront(sign, figure);
    case 'back':
      return behind(sign, figure);
  }
}

function onTheFace(sign: SignId, figure: FigureId): readonly Shape[] {
  const { style } = bustOf(figure);
  switch (sign) {
    case 'heliotrope':
      return onFace.eyelids(style);
    case 'cheeks':
      return onFace.cheeks(style);
    case 'scalp':
      return onFace.scalpPatchesOf(style);
    case 'v':
      return onBody.chestVOfBust(style.warp);
    default:
      return [];
  }
}

function onTheHand(sign: SignId, figure: FigureId, palm: boolean): readonly Shape[] {
  const { hand } = handDrawing(figure, palm);
  switch (sign) {
    case 'gottron-papules':
      return palm ? [] : onHand.knuckleBumps(hand);
    case 'nail-folds':
      return palm ? [] : onHand.nailFolds(hand);
    case 'mechanics-hands':
      return onHand.roughHands(hand);
    case 'palmar-papules':
      return palm ? onHand.palmBumps(hand) : [];
    case 'ulcers':
      return onHand.soresOnHand(hand, palm);
    case 'calcinosis':
      return onHand.lumpsOnHand(hand, palm);
    default:
      return [];
  }
}

function inFront(sign: SignId, figure: FigureId): readonly Shape[] {
  const body = bodyOf('front', figure);
  switch (sign) {
    case 'heliotrope':
      return onFace.eyelids(smallFace(figure, body.warp));
    case 'cheeks':
      return onFace.cheeks(smallFace(figure, body.warp));
    case 'scalp':
      return onFace.scalpPatchesOf(smallFace(figure, body.warp));
    case 'v':
      return onBody.chestV(body.warp);
    case 'shawl':
      return onBody.shawlInFront(body);
    case 'holster':
      return onBody.holster(body, 'front');
    case 'gottron-sign':
      return onBody.overJoints(body, 'front');
    case 'ulcers':
      return onBody.soresOnBody(body, 'front');
    case 'calcinosis':
      return onBody.lumpsOnBody(body, 'front');
    default:
      return [];
  }
}

function behind(sign: SignId, figure: FigureId): readonly Shape[] {
  const body = bodyOf('back', figure);
  switch (sign) {
    case 'scalp':
      return onFace.thinnedHair(hairSpotsBehind(body.warp), 0.34, true);
    case 'shawl':
      return onBody.shawl(body);
    case 'holster':
      return onBody.holster(body, 'back');
    case 'gottron-sign':
      return onBody.overJoints(body, 'back');
    case 'gottron-papules':
      return onBody.smallKnuckles(body);
    case 'ulcers':
      return onBody.soresOnBody(body, 'back');
    case 'calcinosis':
      return onBody.lumpsOnBody(body, 'back');
    default:
      return [];
  }
}
