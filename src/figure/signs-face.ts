/** Signs on the face, for the inset and for the figure's head, which is the same face at a third of the size. */
import { type Point, type Warp, mirrorPoint, points, smooth } from './curve.js';
import { eye } from './face-landmarks.js';
import type { FaceStyle } from './face.js';
import { noise, softStroke, stroke } from './ink.js';
import type { Shape } from './paint.js';
import { pathsOf } from './path.js';
import { blot, flecks, limits, mirrorPatch, mottling, roundPatch, wash } from './patches.js';

/** The coloured lid, from the lashes of the closed eye to below the brow, and the fainter colour under the eye. */
const lidArea = '40 404 46 376 70 350 108 340 150 342 188 358 204 386 192 410 160 420 112 424 74 418';
const underEye = '50 424 84 440 124 444 164 432 190 414 196 434 166 460 120 470 76 460 50 442';
/** Cheek, across the smile line to the side of the mouth, and up over the side of the nose. */
const cheekArea = '18 452 50 474 92 470 140 458 188 462 210 500 204 560 178 612 142 650 112 650 104 616 88 588 72 576 60 548 42 534 24 540 14 500';

const both = (through: readonly Point[], warp: Warp): Point[][] => [through.map(warp), through.map((point) => warp(mirrorPoint(point)))];

export function eyelids({ warp, scale, boldness, simple }: FaceStyle): Shape[] {
  const lids = roundPatch(points(lidArea).map(warp), 16 * scale);
  const below = roundPatch(points(underEye).map(warp), 16 * scale);
  const pair = [lids, mirrorPatch(lids)];
  const belowPair = [below, mirrorPatch(below)];
  const line = (notation: string, width: number) => both(points(notation), warp).map((through) => stroke(through, width * scale * boldness, 'both', 24 * scale));
  const opening = [...points(eye.upper), ...points(eye.lower).slice(1, -1).reverse()];
  // The eye closes: the whole lid is seen, and no stare is left. Skin covers the open eye first.
  const covered = both(opening, warp).map((ring) => smooth(ring.map(([x, y]): Point => [x, y]), true));
  const puff = both([[74, 398], [112, 402], [150, 398]], warp).flatMap((through) => softStroke(through, 26 * scale, lids.ring, [1, 0.6]));
  const puffs = [...puff.slice(0, 2), ...puff.slice(0, 2).map((curve) => smooth(curve.map(([start]) => mirrorPoint(start)), true))];
  return [
    ...(simple
      ? []
      : ([
          { d: pathsOf(covered), paint: 'skin' },
          { d: pathsOf([...line(eye.crease, 16), ...line(eye.upper, 20)]), paint: 'skin' },
        ] as const)),
    ...(simple ? [] : wash(belowPair, { paint: 'lid-faint', fade: 12 * scale, rough: 4 * scale, salt: 40 })),
    ...wash(pair, { paint: 'lid', fade: 20 * scale, rough: 5 * scale, salt: 41 }),
    ...(simple
      ? []
      : ([
          { d: pathsOf(puffs), paint: 'light-soft' },
          { d: pathsOf([...line(eye.creaseClosed, 4), ...line('64 446 104 456 146 452 176 440', 3.4)]), paint: 'ink' },
          { d: pathsOf([...line(eye.closed, 9), ...lashes(warp, scale)]), paint: 'lash' },
        ] as const)),
    ...limits(pair, (simple ? 8 : 5) * scale * 2),
  ];
}

function lashes(warp: Warp, scale: number) {
  const roots: readonly Point[] = [[72, 419], [90, 424], [110, 427], [130, 425], [148, 420], [163, 412]];
  return roots.flatMap(([x, y], index) => {
    const tip: Point = [x + (x - 104) * 0.12, y + 11 + (index % 2) * 2];
    return both([[x, y], [(x + tip[0]) / 2 - 1, (y + tip[1]) / 2], tip], warp).map((through) => stroke(through, 3.4 * scale, 'in', 8 * scale));
  });
}

export function cheeks({ warp, scale, boldness, simple }: FaceStyle): Shape[] {
  const patch = roundPatch(points(cheekArea).map(warp), 20 * scale);
  const pair = [patch, mirrorPatch(patch)];
  const smile = both(points('80 556 102 580 116 612 120 640'), warp).map((through) => stroke(through, 7 * scale * boldness, 'both', 20 * scale));
  return [
    ...wash(pair, { paint: 'rash', fade: 30 * scale, rough: 14 * scale, salt: 50 }),
    ...(simple ? [] : [{ d: pathsOf(mottling(pair, 34, 8, 51)), paint: 'rash' } as const]),
    { d: pathsOf(smile), paint: 'limit' },
    ...limits(pair, (simple ? 8 : 5) * scale * 2),
  ];
}

/** Scaly patches seen where the hair is thinned, at the parting and the hairline. Centre and radii in the face's landmarks. */
const scalpPatches = [[90, 96, 66, 26], [-128, 92, 52, 22], [-36, 44, 46, 18], [190, 150, 34, 26], [-206, 200, 22, 40]] as const;

export function scalpPatchesOf({ warp, scale, simple }: FaceStyle): Shape[] {
  const chosen = simple ? scalpPatches.slice(0, 3) : scalpPatches;
  return thinnedHair(chosen.map(([x, y, rx, ry]) => [warp([x, y]), rx * scale, ry * scale] as const), scale, simple);
}

/** Patches of scalp that show through hair: skin, wash, flecks of scale, and hairs lying over them. */
export function thinnedHair(spots: readonly (readonly [centre: Point, radiusX: number, radiusY: number])[], scale: number, simple: boolean): Shape[] {
  const bare = spots.map(([centre, rx, ry], index) => blot(centre, rx, ry, 60 + index * 8, 11));
  const inner = spots.map(([centre, rx, ry], index) => blot(centre, rx * 0.9, ry * 0.86, 60 + index * 8, 11));
  const core = spots.map(([centre, rx, ry], index) => blot(centre, rx * 0.66, ry * 0.6, 90 + index * 8, 9));
  const scales = spots.flatMap(([centre, rx, ry], index) => flecks(centre, simple ? 5 : 16, Math.min(rx, ry) * 0.95 + rx * 0.25, (simple ? 14 : 7) * scale, 70 + index * 5));
  const hairs = simple
    ? []
    : spots.flatMap(([[x, y], rx, ry], index) =>
        Array.from({ length: 7 }, (_, hair) => {
          const shift = ((hair - 3) / 3) * rx;
          const lean = (noise(hair, index + 80) - 0.5) * 24 * scale;
          return stroke([[x + shift * 1.1, y - ry * 1.2], [x + shift + lean * 0.4, y], [x + shift * 0.9 + lean, y + ry * 1.2]], 3.4 * scale, 'both', 20 * scale);
        }),
      );
  return [
    { d: pathsOf(bare), paint: 'skin' },
    { d: pathsOf(inner), paint: 'rash' },
    { d: pathsOf(inner), paint: 'rash' },
    { d: pathsOf(core), paint: 'rash' },
    { d: pathsOf(hairs), paint: 'hair' },
    { d: pathsOf(scales), paint: 'scale' },
  ];
}
