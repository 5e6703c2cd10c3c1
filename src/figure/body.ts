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

/** Shapes that are laid out when they are first asked for: a page does it piece by piece. */
type Part = () => readonly Shape[];

function part(make: Part): Part {
  let made: readonly Shape[] | undefined;
  return () => (made ??= make());
}

export const shapesOf = (parts: readonly Part[]): Shape[] => parts.flatMap((each) => each());

export interface Body {
  readonly map: HalfMap;
  readonly warp: Warp;
  /** Skin and its shade, below a layer's own drawing. */
  readonly ground: readonly Part[];
  /** Nails and the lines on the skin: drawn where the skin itself is shown. */
  readonly surface: readonly Part[];
  /** Face, outline and hair, above everything. */
  readonly top: readonly Part[];
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
  const ground = [
    part(() => [{ d: outline, paint: 'skin' }, ...(isFront ? palms(map, warp, within) : [])]),
    part(() => rimShapes(rimsOf(half.rims, map.run), 46)),
    part(() => filledLayers(softStrokes(half.shadow, within, { warp, mirror: true }), 'shade-soft')),
    part(() => [
      ...filledLayers(softStrokes(half.light, within, { warp, mirror: true }, 12), 'light-soft'),
      ...(isFront ? [filled(underChin(warp), 'shade'), filled(underChin(warp), 'shade-soft')] : []),
    ]),
  ];
  const surface = [
    part(() => {
      const nails = half.nails.map((text) => smooth(points(text).map(warp), true));
      const without = isFront && figure === 'child' ? details.notInChild : [];
      const ink = [
        ...strokesOf(half.ink, { warp, width: bold, mirror: true, without }),
        ...strokesOf(half.mid, { warp, width: bold, without: without.length > 0 ? [1] : [] }),
      ];
      return [filled([...nails, ...nails.map(flipped)], 'nail'), filled(ink, 'ink')];
    }),
  ];
  const top = [
    part(() => {
      const face = smallFace(figure, warp);
      const swell = runsOf(half.accents, map.run).map(({ curve, width }) => sliver(flat(curve, 4), width * bold, 'both', 44));
      return [
        ...(isFront ? [...noseAndMouth(face), ...eyes(face), filled([sliver(flat(smooth(wholeJaw().map(warp))), 3.6 * bold)], 'ink')] : []),
        { d: outline, paint: 'outline', width: 6.4 * bold },
        filled([...swell, ...swell.map(flipped)], 'outline'),
        ...(isFront ? headOfHair(face) : hairBehind(warp)),
      ];
    }),
  ];
  return { map, warp, ground, surface, top };
}

function wholeJaw(): Point[] {
  const half = points(details.jaw);
  return [...half, ...half.slice(0, -1).reverse().map(mirrorPoint)];
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
  const lower: Point[] = [
    [-58, 256],
    [-60, 282],
    [-30, 298],
    [4, 304],
    [40, 300],
    [61, 288],
    [62, 258],
  ];
  return [smooth([...wholeJaw().slice(1, -1), ...lower].map(warp), true)];
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
