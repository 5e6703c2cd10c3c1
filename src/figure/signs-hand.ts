/** Signs on the hand inset. */
import * as given from '../generated/figure.js';
import { type Curve, type Point, flat, smooth } from './curve.js';
import type { Finger, Hand } from './hand-shape.js';
import { foldLine } from './nails.js';
import { noise, stroke } from './ink.js';
import { groups } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { type Keep, type Patch, blot, dashed, flecks, limits, patchOf, wash } from './patches.js';
import { lumps, sores } from './signs-body.js';
import { times } from './times.js';

/** An uneven flat-topped plaque, turned with its finger. */
function plaque(centre: Point, radiusX: number, radiusY: number, angle: number, salt: number, grow = 1): Curve {
  const turn = ((angle + 90) * Math.PI) / 180;
  return smooth(
    times(9, (index): Point => {
      const around = (2 * Math.PI * index) / 9;
      const reach = (0.92 + 0.13 * noise(salt + index, 12)) * grow;
      const [x, y] = [Math.cos(around) * radiusX * reach, Math.sin(around) * radiusY * reach];
      return [centre[0] + x * Math.cos(turn) - y * Math.sin(turn), centre[1] + x * Math.sin(turn) + y * Math.cos(turn)];
    }),
    true,
  );
}

/** Flat-topped bumps over the finger joints, one a joint, largest over the knuckles. */
export function knuckleBumps({ fingers }: Hand, keep: Keep): Shape[] {
  const places = fingers
    .flatMap((finger, order) =>
      times(finger.bones, (joint) => {
        const half = finger.halfWidth(joint);
        const size: readonly [number, number] = joint === 0 ? [33, 26] : joint === 1 ? [half * 0.76, 20] : [half * 0.6, 14];
        const thumb = finger.id === 'thumb';
        return {
          at: finger.at(joint + (joint === 0 ? -0.02 : 0)),
          size,
          angle: finger.angle(Math.max(0.02, joint)),
          salt: order * 31 + joint * 11,
          skip: thumb && joint === 0,
        };
      }),
    )
    .filter(({ at, skip }) => !skip && keep([at]));
  const ring = (grow: number) => places.map(({ at, size, angle, salt }) => plaque(at, size[0], size[1], angle, salt, grow));
  const shadows = places.map(({ at, size, angle, salt }) => plaque([at[0] + 4, at[1] + 6], size[0], size[1], angle, salt, 1.06));
  // The top is flat: one paler shape shifted towards the light, no bright spot.
  const tops = places.map(({ at, size, angle, salt }) =>
    plaque([at[0] - size[0] * 0.06, at[1] - size[1] * 0.1], size[0], size[1], angle, salt, 0.7),
  );
  const scales = places.flatMap(({ at, size, salt }) => flecks(at, size[1] > 18 ? 4 : 2, size[1] * 0.55, size[1] * 0.24, salt + 3));
  return [
    filled(ring(1.42), 'rash-faint'),
    filled(ring(1.2), 'rash-faint'),
    filled(shadows, 'shade'),
    filled(ring(1), 'bump'),
    filled(tops, 'bump-top'),
    filled(scales, 'scale'),
    stroked(ring(1), 'limit', 4.4),
  ];
}

/** Coloured nail folds with tiny loops of widened vessels, and a ragged cuticle that grows over the nail. */
export function nailFolds(hand: Hand, keep: Keep): Shape[] {
  const fingers = hand.fingers.filter((finger) => keep(foldLine(finger, 0.2)));
  const bands = [24, 16, 8].map((width) => fingers.map((finger) => stroke(foldLine(finger, 0.2), width, 'both', 10)));
  const loops: Curve[] = [];
  const cuticles: Curve[] = [];
  fingers.forEach((finger, order) => {
    const { at, bones } = finger;
    const middle = at(bones - 0.2);
    // Loops form a row behind the cuticle, not at the sides.
    const row = flat(smooth(foldLine(finger, 0.12).slice(2, -2)), 8);
    const count = finger.id === 'little' ? 6 : 8;
    for (let index = 0; index < count; index += 1) {
      const salt = order * 20 + index;
      const [x, y] = row[Math.round(((index + 0.5 + 0.3 * (noise(salt, 60) - 0.5)) / count) * (row.length - 1))]!;
      const away = Math.hypot(x - middle[0], y - middle[1]) || 1;
      const [dx, dy] = [(x - middle[0]) / away, (y - middle[1]) / away];
      const reach = 5 + 5 * noise(salt, 61);
      const wide = 1.3 + 1.5 * noise(salt, 62);
      const point = (out: number, aside: number): Point => [x + dx * out - dy * aside, y + dy * out + dx * aside];
      // A hairpin: out from the nail, round, and back.
      loops.push(
        stroke(
          [point(0, wide * 0.6), point(reach, wide), point(reach + wide * 1.2, 0), point(reach, -wide), point(0, -wide * 0.6)],
          2,
          'even',
          3,
        ),
      );
      if (noise(salt, 63) > 0.75) loops.push(blot(point(reach + 6, 2), 2.8, 2.2, index, 6));
    }
    const edge = flat(smooth(foldLine(finger, -0.02)), 5);
    const inner = edge.map(([x, y], index): Point => {
      const pull = (0.05 + 0.17 * noise(index + order * 40, 64)) * Math.sin((Math.PI * (index + 0.5)) / edge.length);
      return [x + (middle[0] - x) * pull, y + (middle[1] - y) * pull];
    });
    cuticles.push(smooth([...edge.filter((_, index) => index % 3 === 0), ...inner.reverse().filter((_, index) => index % 2 === 0)], true));
  });
  return [
    ...bands.map((curves): Shape => filled(curves, 'rash')),
    filled(cuticles, 'cuticle'),
    filled(loops, 'loop'),
    dashed(
      fingers.map((finger) => smooth(foldLine(finger, 0.36).slice(1, -1))),
      3.6,
    ),
  ];
}

/** The strips of skin where mechanic's hands are seen: the thumb's side towards the index finger, and the index finger's towards the thumb. */
function roughStrips({ fingers }: Hand, keep: Keep): { patches: Patch[]; cracks: Curve[]; scales: Curve[] } {
  const find = (id: Finger['id']) => fingers.find((finger) => finger.id === id)!;
  const strips = [
    { finger: find('index'), from: 0.7, to: 2.74, side: 1, width: 0.86, count: 26 },
    { finger: find('thumb'), from: 0.56, to: 1.76, side: -1, width: 0.86, count: 18 },
    { finger: find('middle'), from: 1.1, to: 2.6, side: 1, width: 0.5, count: 14 },
  ];
  const patches: Patch[] = [];
  const cracks: Curve[] = [];
  const scales: Curve[] = [];
  strips.forEach(({ finger: { at }, from, to, side, width, count }, order) => {
    const along = (t: number) => from + (to - from) * t;
    if (!keep(times(5, (step) => at(along(step / 4), side * 0.7)))) return;
    const depth = (t: number) => width * Math.sin(Math.PI * (0.06 + 0.88 * t)) ** 0.45;
    const steps = 14;
    const outer = times(steps + 1, (index) => at(along(index / steps), side * 0.96));
    const inner = outer.map((_, index) =>
      at(along(index / steps), side * (0.96 - depth(index / steps) * (0.86 + 0.28 * noise(index, order + 70)))),
    );
    patches.push(patchOf([{ line: outer, edge: true }, { line: inner.reverse() }], 11));
    for (let index = 0; index < count; index += 1) {
      const t = (index + 0.2 + 0.6 * noise(index, order + 71)) / count;
      const start = 0.1 + 0.5 * noise(index, order + 72);
      const reach = depth(t) * (0.24 + 0.34 * noise(index, order + 73));
      const lean = (noise(index, order + 74) - 0.5) * 0.16;
      const aside = 0.96 - depth(t) * start * 0.8;
      const bend = (noise(index, order + 75) - 0.5) * 0.05;
      cracks.push(
        stroke(
          [
            at(along(t), side * aside),
            at(along(t) + lean * 0.5 + bend, side * (aside - reach * 0.5)),
            at(along(t) + lean, side * (aside - reach)),
          ],
          1.8 + 2 * noise(index, order + 76),
          'both',
          6,
        ),
      );
      if (index % 2 === 0) scales.push(...flecks(at(along(t), side * (0.9 - depth(t) * 0.5)), 3, 15, 4.4, index + order * 50));
    }
  });
  return { patches, cracks, scales };
}

export function roughHands(hand: Hand, keep: Keep): Shape[] {
  const { patches, cracks, scales } = roughStrips(hand, keep);
  return [
    ...wash(patches, { paint: 'rough', fade: 9, rough: 8, salt: 75 }),
    filled(scales, 'scale'),
    filled(cracks, 'crack'),
    ...limits(patches, 4.4, -4),
  ];
}

/** Tender bumps in the creases of palm and fingers, and on the fingertips. */
export function palmBumps({ fingers }: Hand, keep: Keep): Shape[] {
  const all = fingers.flatMap((finger, order): Point[] => {
    if (finger.id === 'thumb') return [finger.at(1.02, 0.1), finger.at(1.6, -0.2)];
    return [
      finger.at(0.66, order % 2 ? -0.3 : 0.24),
      finger.at(1.0, order % 2 ? 0.2 : -0.26),
      ...(order % 2 ? [finger.at(2, -0.1)] : []),
      ...(order > 1 ? [finger.at(2.55, 0.12)] : []),
    ];
  });
  const spots = all.filter((spot) => keep([spot]));
  const ring = (grow: number) =>
    spots.map((spot, index) => blot(spot, (11 + 4 * noise(index, 81)) * grow, (10 + 3 * noise(index, 82)) * grow, index * 7 + 400, 8));
  return [
    filled(ring(1.7), 'rash'),
    filled(ring(1.3), 'rash'),
    filled(ring(1), 'bump'),
    filled(ring(0.5), 'bump-top'),
    stroked(ring(1), 'limit', 3.8),
  ];
}

const sideOf = (palm: boolean): 'palm' | 'back' => (palm ? 'palm' : 'back');
const spotOn = ({ fingers }: Hand, [finger, along, aside]: readonly number[]): Point => fingers[finger!]!.at(along! / 100, aside! / 100);

export function soresOnHand(hand: Hand, palm: boolean, keep: Keep): Shape[] {
  return sores(
    groups(given.handSores[sideOf(palm)], 5)
      .map((row): [Point, number, number] => [spotOn(hand, row), row[3]!, row[4]!])
      .filter(([at]) => keep([at])),
    500,
  );
}

export function lumpsOnHand(hand: Hand, palm: boolean, keep: Keep): Shape[] {
  return lumps(
    groups(given.handLumps[sideOf(palm)], 4)
      .map((row): [Point, number] => [spotOn(hand, row), row[3]!])
      .filter(([at]) => keep([at])),
    600,
  );
}
