/** The hand inset: the back of the left hand, or its palm. */
import { handFaces } from '../generated/figure-faces.js';
import { backLight, backShadow, handSides, knuckleArcs, palmLight, palmLines, palmShadow } from '../generated/figure.js';
import { type Curve, type Warp, flat } from './curve.js';
import { type Face, facesOf } from './half-map.js';
import { edgesOfHand, mirrorOnPage } from './hand-regions.js';
import { type Hand, handOf } from './hand-shape.js';
import { sliver } from './ink.js';
import { fingerCreases, nails } from './nails.js';
import { memoize } from './memoize.js';
import { type Shape, filled, filledLayers, stroked } from './paint.js';
import { pathOf } from './path.js';
import type { FigureId } from './regions.js';
import { type Rim, rimShapes, softStrokes } from './shading.js';
import { strokesOf } from './strokes.js';
import { times } from './times.js';

export interface HandDrawing {
  readonly hand: Hand;
  readonly outline: string;
  readonly faces: () => readonly Face[];
  /** Skin and shade; what is drawn on the skin; the outline above everything. */
  readonly ground: readonly Shape[];
  readonly surface: readonly Shape[];
  readonly top: readonly Shape[];
}

export const handDrawing = memoize(makeHand);

function makeHand(figure: FigureId, palm: boolean): HandDrawing {
  const hand = handOf(figure, palm);
  const place: Warp = palm ? mirrorOnPage : (point) => point;
  const outline = pathOf(hand.outline);
  const [first, last] = [handSides[0], handSides[handSides.length - 1]!];
  const open = palm ? hand.run(last, first) : hand.run(first, last);
  const style = { warp: place };
  const within = hand.ring;
  const rims = rimsOfHand(hand, palm);
  const ground: Shape[] = [
    { d: outline, paint: 'skin' },
    ...(palm ? palmSkin(outline) : []),
    ...rimShapes(rims, 28, false),
    ...filledLayers(softStrokes(palm ? palmShadow : backShadow, within, style), 'shade-soft'),
    ...filledLayers(softStrokes(palm ? palmLight : backLight, within, style, 8), palm ? 'palm-light' : 'light-soft'),
  ];
  const surface: Shape[] = [
    ...(palm ? [] : nails(hand.fingers)),
    filled([...fingerCreases(hand.fingers, palm), ...strokesOf(palm ? palmLines : knuckleArcs, style)], palm ? 'palm-ink' : 'ink'),
  ];
  const top: Shape[] = [stroked([open], 'outline', 9), filled(swellingRuns(hand, palm), 'outline')];
  const faces = () => facesOf(palm ? handFaces.palm : handFaces.back, edgesOfHand(hand, palm, place));
  return { hand, outline, faces, ground, surface, top };
}

/** As many layers as the figure's palms have. */
const palmSkin = (outline: string): Shape[] => times(4, () => ({ d: outline, paint: 'palm' }));

/** Runs of outline on both sides of each finger, as the outline goes: from one web to the next. */
function sidesOf(hand: Hand, palm: boolean): Curve[] {
  const way = palm ? [...handSides].reverse() : handSides;
  return way.slice(1).map((to, index) => hand.run(way[index]!, to));
}

function rimsOfHand(hand: Hand, palm: boolean): Rim[] {
  return sidesOf(hand, palm).map((curve) => {
    const line = flat(curve, 3);
    const long = curve.length > 15 * 6 + 2;
    return {
      line,
      reach: [
        [0, long ? 24 : 4],
        [long ? 0.5 : 0.15, 34],
        [0.8, 30],
        [1, 6],
      ],
    };
  });
}

function swellingRuns(hand: Hand, palm: boolean): Curve[] {
  return sidesOf(hand, palm).map((curve) => sliver(flat(curve, 5), 8, 'both', 14));
}
