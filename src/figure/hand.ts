/** The hand inset: the back of the left hand, or its palm. */
import { type Curve, type Warp, flat, points } from './curve.js';
import { backLight, backShadow, knuckleArcs, palmLight, palmLines, palmShadow } from './hand-landmarks.js';
import { regionsOfHand } from './hand-regions.js';
import { type Hand, handOf } from './hand-shape.js';
import { sliver } from './ink.js';
import { fingerCreases, nails } from './nails.js';
import { memoize } from './memoize.js';
import { type Shape, filled, filledLayers, stroked } from './paint.js';
import { pathOf } from './path.js';
import type { Edge, Face } from './planar-map.js';
import type { FigureId } from './regions.js';
import { type Rim, rimBands, softStrokes } from './shading.js';
import { strokesOf } from './strokes.js';
import { times } from './times.js';

export interface HandDrawing {
  readonly hand: Hand;
  readonly outline: string;
  readonly edges: readonly Edge[];
  readonly faces: readonly Face[];
  /** Skin and shade; what is drawn on the skin; the outline above everything. */
  readonly ground: readonly Shape[];
  readonly surface: readonly Shape[];
  readonly top: readonly Shape[];
}

/** The palm is the mirror image of the back. */
const mirrorOnPage: Warp = ([x, y]) => [920 - x, y];

export const handDrawing = memoize(makeHand);

function makeHand(figure: FigureId, palm: boolean): HandDrawing {
  const hand = handOf(figure, palm);
  const place: Warp = palm ? mirrorOnPage : (point) => point;
  const { edges, faces } = regionsOfHand(hand, palm, place);
  const outline = pathOf(hand.outline);
  const open = palm ? hand.run('cutR', 'cutL') : hand.run('cutL', 'cutR');
  const style = { warp: place };
  const within = hand.ring.map(({ point }) => point);
  const rims = rimsOfHand(hand, palm);
  const ground: Shape[] = [
    { d: outline, paint: 'skin' },
    ...(palm ? palmSkin(outline) : []),
    ...filledLayers(rimBands(rims, { symmetrical: false, spacing: 28 }), 'shade'),
    ...filledLayers(rimBands(rims, { symmetrical: false, light: true, spacing: 28 }), 'edge-light'),
    ...filledLayers(softStrokes(palm ? palmShadow : backShadow, within, style), 'shade-soft'),
    ...filledLayers(softStrokes(palm ? palmLight : backLight, within, style, 8), palm ? 'palm-light' : 'light-soft'),
  ];
  const surface: Shape[] = [
    ...(palm ? [] : nails(hand.fingers)),
    filled([...fingerCreases(hand.fingers, palm), ...strokesOf(palm ? palmLines : knuckleArcs, style)], palm ? 'palm-ink' : 'ink'),
  ];
  const top: Shape[] = [stroked([open], 'outline', 9), filled(swellingRuns(hand, palm), 'outline')];
  return { hand, outline, edges, faces, ground, surface, top };
}

/** As many layers as the figure's palms have. */
const palmSkin = (outline: string): Shape[] => times(4, () => ({ d: outline, paint: 'palm' }));

/** Runs of outline on both sides of each finger, as the outline goes: from one web to the next. */
function sidesOf(hand: Hand, palm: boolean): Curve[] {
  const order = ['cutL', 'littleTip', 'littleWeb', 'ringTip', 'ringWeb', 'middleTip', 'middleWeb', 'indexTip', 'thW', 'thumbTip', 'cutR'];
  const way = palm ? [...order].reverse() : order;
  return way.slice(1).map((to, index) => hand.run(way[index]!, to));
}

function rimsOfHand(hand: Hand, palm: boolean): Rim[] {
  return sidesOf(hand, palm).map((curve) => {
    const line = flat(curve, 3);
    const long = curve.length > 15;
    const reach: readonly (readonly [number, number])[] = long ? points('0 24 5 34 8 30 10 6') : points('0 4 1.5 34 8 30 10 6');
    return { line, reach: reach.map(([at, width]) => [at / 10, width] as const) };
  });
}

function swellingRuns(hand: Hand, palm: boolean): Curve[] {
  return sidesOf(hand, palm).map((curve) => sliver(flat(curve, 5), 8, 'both', 14));
}
