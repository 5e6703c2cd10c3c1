/** What a finger carries: nails with their folds, and the creases over its joints. */
import { creases, nail } from '../generated/figure.js';
import { type Curve, type Point, smooth } from './curve.js';
import type { Finger } from './hand-shape.js';
import { ellipse, stroke } from './ink.js';
import { groups, points } from './packed.js';
import { type Shape, filled } from './paint.js';

/** Half-width of the nail in half-widths of the finger. */
const nailWidth = ({ id }: Finger): number => (id === 'thumb' ? 0.72 : 0.7);

export function nails(fingers: readonly Finger[]): Shape[] {
  const shape = (notation: string, isCorner?: (index: number) => boolean) =>
    fingers.map((finger) =>
      smooth(
        points(notation).map(([along, aside]) => finger.at(finger.bones + along / 100, (aside / 100) * nailWidth(finger))),
        true,
        isCorner,
      ),
    );
  const moons = fingers.map(({ at, angle, bones, halfWidth }) =>
    ellipse(at(bones - 0.47), halfWidth(bones - 0.53) * 0.36, halfWidth(bones - 0.53) * 0.22, angle(bones - 0.53) + 90),
  );
  const folds = fingers.flatMap((finger) => [
    stroke(foldLine(finger, 0.03), 4.4, 'both', 14),
    stroke(foldLine(finger, 0.26), 2.4, 'both', 14),
  ]);
  return [
    filled(shape(nail.plate), 'nail'),
    filled(
      shape(nail.freeEdge, (index) => index === 0 || index === 4),
      'nail-tip',
    ),
    filled(moons, 'light-soft'),
    filled(folds, 'ink'),
  ];
}

/** The nail's folds as a line round its base; `out` is the distance from the nail's edge, in half-widths of the nail. */
export function foldLine(finger: Finger, out: number): Point[] {
  const base = finger.bones - 0.53;
  const right: readonly Point[] = [
    [0.2, 1 + out],
    [0.08, 0.96 + out],
    [-0.02 - out * 0.18, 0.6 + out * 0.6],
  ];
  const left = [...right].reverse().map(([along, aside]): Point => [along, -aside]);
  const middle: Point = [-0.03 - out * 0.25, 0];
  return [...right, middle, ...left].map(([along, aside]) => finger.at(base + along, aside * nailWidth(finger)));
}

/** Creases across a finger, around the joint at `place`. */
function creasesAt({ at }: Finger, place: number, packed: string): Curve[] {
  return groups(packed, 4).map((row) => {
    const [shift, wide, bowed, tenths] = row as [number, number, number, number];
    const [along, reach, bow] = [place + shift / 1000, wide / 100, bowed / 1000];
    return stroke(
      [at(along, -reach), at(along + bow, -reach * 0.4), at(along + bow, reach * 0.4), at(along, reach)],
      tenths / 10,
      'both',
      16,
    );
  });
}

export function fingerCreases(fingers: readonly Finger[], palm: boolean): Curve[] {
  return fingers.flatMap((finger) => {
    const isThumb = finger.id === 'thumb';
    if (palm) return creasesAt(finger, 1, isThumb ? creases.palmThumb : creases.palm);
    if (isThumb) return creasesAt(finger, 1, creases.thumb);
    return [...creasesAt(finger, 1, creases.middleJoint), ...creasesAt(finger, 2, creases.endJoint)];
  });
}
