/** The whole figure from in front and from behind. */
import * as details from '../generated/figure.js';
import { type Curve, type Point, type Warp, flat, flipped, mirrorPoint, mirrored, smooth, starts } from './curve.js';
import { type FaceStyle, eyes, headOfHair, noseAndMouth, youthOf } from './face.js';
import { type HalfMap, halfMap } from './half-map.js';
import { sliver, softStroke } from './ink.js';
import { memoize } from './memoize.js';
import { type Shape, filled, filledLayers, stroked } from './paint.js';
import { points } from './packed.js';
import { pathOf } from './path.js';
import { type FigureId, regionsOf } from './regions.js';
import { rimShapes, rimsOf, runsOf, softStrokes } from './shading.js';
import type { ThinPlace } from './signs-face.js';
import { strokesOf } from './strokes.js';
import { bodyWarp } from './warp.js';

/** A figure's lines are finer the smaller the body. */
const inkFactor: Readonly<Record<FigureId, number>> = { adult: 1, teen: 0.92, child: 0.85 };
/** The chin of the face's landmarks is at 804, the body's at 266. */
const faceScale = 266 / 804;

/** The face at the figure's size. */
export function smallFace(figure: FigureId, warp: Warp): FaceStyle {
  return {
    warp: ([x, y]: Point) => warp([x * faceScale, y * faceScale]),
    scale: faceScale * (figure === 'adult' ? 1 : figure === 'teen' ? 1.06 : 1.25),
    boldness: 1.35,
    simple: true,
    youth: youthOf[figure],
  };
}

export interface Body {
  readonly map: HalfMap;
  readonly warp: Warp;
  /** Skin and its shade, below a layer's own drawing. */
  readonly ground: readonly Shape[];
  /** Nails and the lines on the skin: drawn where the skin itself is shown. */
  readonly surface: readonly Shape[];
  /** Face, outline and hair, above everything. */
  readonly top: readonly Shape[];
}

/** The figure in front or from behind. */
export const bodyOf = memoize(makeBody);

export function makeBody(view: 'front' | 'back', figure: FigureId): Body {
  const warp = bodyWarp(figure);
  const isFront = view === 'front';
  const half = details[view];
  const map = halfMap(half, warp);
  const bold = inkFactor[figure];
  const outline = pathOf(map.outline);
  const within = starts(map.outline);
  const ground: Shape[] = [
    { d: outline, paint: 'skin' },
    ...(isFront ? palms(map, warp, within) : []),
    ...rimShapes(rimsOf(half.rims, map.run), 46),
    ...filledLayers(softStrokes(half.shadow, within, { warp, mirror: true }), 'shade-soft'),
    ...filledLayers(softStrokes(half.light, within, { warp, mirror: true }, 12), 'light-soft'),
  ];
  if (isFront) ground.push(filled(underChin(warp), 'shade'), filled(underChin(warp), 'shade-soft'));

  const nails = half.nails.map(points);
  const ink = [
    ...strokesOf(half.ink, {
      warp,
      width: bold,
      mirror: true,
      without: isFront && figure === 'child' ? details.notInChild : [],
    }),
    ...strokesOf(half.mid, { warp, width: bold, without: isFront && figure === 'child' ? [1] : [] }),
  ];
  const surface: Shape[] = [
    filled(
      nails.map((nail) => smooth(nail.map(warp), true)).flatMap((nail) => [nail, flipped(nail)]),
      'nail',
    ),
    filled(ink, 'ink'),
  ];

  const swell = runsOf(half.accents, map.run)
    .map(({ curve, width }) => sliver(flat(curve, 4), width * bold, 'both', 44))
    .flatMap((side) => [side, flipped(side)]);
  const face = smallFace(figure, warp);
  const jawHalf = points(details.jaw);
  const jaw = [...jawHalf, ...jawHalf.slice(0, -1).reverse().map(mirrorPoint)];
  const top: Shape[] = [
    ...(isFront ? [...noseAndMouth(face), ...eyes(face), filled([sliver(flat(smooth(jaw.map(warp))), 3.6 * bold)], 'ink')] : []),
    { d: outline, paint: 'outline', width: 6.4 * bold },
    filled(swell, 'outline'),
    ...(isFront ? headOfHair(face) : hairBehind(warp)),
  ];
  return { map, warp, ground, surface, top };
}

/** Palms are paler and warmer than the rest. They fade in over the wrist in steps: a hard edge would read as a glove. */
const palmFace = regionsOf.skin.front!.indexOf('palm');

function palms({ faces }: HalfMap, warp: Warp, within: readonly Point[]): Shape[] {
  const palm = faces().find(({ id }) => id === palmFace)!.border;
  return [992, 1014, 1034, 1052].map((from) => {
    const along = (y: number): Point => warp([336 + (y - 1010) * 0.27, y]);
    const [fade] = softStroke([along(from), along((from + 1100) / 2), along(1100)], 190, within, [1]);
    return filled([palm, fade!, mirrored(palm), mirrored(fade!)], 'palm');
  });
}

function underChin(warp: Warp): Curve[] {
  const half = points(details.jaw);
  const jaw = [...half, ...half.slice(0, -1).reverse().map(mirrorPoint)];
  const lower: Point[] = [
    [-58, 256],
    [-60, 282],
    [-30, 298],
    [4, 304],
    [40, 300],
    [61, 288],
    [62, 258],
  ];
  return [smooth([...jaw.slice(1, -1), ...lower].map(warp), true)];
}

function hairBehind(warp: Warp): Shape[] {
  const half = points(details.hairBack);
  const ring = [...half, ...half.slice(1, -1).reverse().map(mirrorPoint)];
  const cap = smooth(ring.map(warp), true);
  return [
    filled([cap, ...strokesOf(details.napeHairs, { warp, spacing: 10, mirror: true })], 'hair'),
    stroked([cap], 'hair-edge', 5),
    filled(strokesOf(details.strandsBack, { warp, spacing: 24 }), 'hair-light'),
  ];
}

/** Where the scalp shows through at the back of the head. */
export function hairSpotsBehind(warp: Warp): ThinPlace[] {
  return (
    [
      [-34, 66, 26, 14, 120],
      [38, 124, 20, 18, 80],
      [-14, 188, 30, 12, 96],
    ] as const
  ).map(([x, y, rx, ry, flow]) => ({ centre: warp([x, y]), rx, ry, flow }));
}
