/** Signs on the hand inset. */
import { type Curve, type Point, flat, smooth } from './curve.js';
import type { Finger, Hand } from './hand-shape.js';
import { foldLine } from './hand.js';
import { noise, stroke } from './ink.js';
import type { Shape } from './paint.js';
import { linesOf, pathsOf } from './path.js';
import { type Patch, blot, flecks, limits, patchOf, wash } from './patches.js';
import { lumps, sores } from './signs-body.js';

/** An uneven flat-topped plaque, turned with its finger. */
function plaque(centre: Point, radiusX: number, radiusY: number, angle: number, salt: number, grow = 1): Curve {
  const turn = ((angle + 90) * Math.PI) / 180;
  return smooth(
    Array.from({ length: 9 }, (_, index): Point => {
      const around = (2 * Math.PI * index) / 9;
      const reach = (0.84 + 0.26 * noise(salt + index, 12)) * grow;
      const [x, y] = [Math.cos(around) * radiusX * reach, Math.sin(around) * radiusY * reach];
      return [centre[0] + x * Math.cos(turn) - y * Math.sin(turn), centre[1] + x * Math.sin(turn) + y * Math.cos(turn)];
    }),
    true,
  );
}

/** Flat-topped bumps over the finger joints, one a joint, largest over the knuckles. */
export function knuckleBumps({ fingers }: Hand): Shape[] {
  const places = fingers.flatMap((finger, order) =>
    Array.from({ length: finger.bones }, (_, joint) => {
      const half = finger.halfWidth(joint);
      const size: readonly [number, number] = joint === 0 ? [33, 26] : joint === 1 ? [half * 0.76, 20] : [half * 0.6, 14];
      const thumb = finger.id === 'thumb';
      return { at: finger.at(joint + (joint === 0 ? -0.02 : 0)), size, angle: finger.angle(Math.max(0.02, joint)), salt: order * 31 + joint * 11, skip: thumb && joint === 0 };
    }),
  ).filter(({ skip }) => !skip);
  const ring = (grow: number) => places.map(({ at, size, angle, salt }) => plaque(at, size[0], size[1], angle, salt, grow));
  const shadows = places.map(({ at, size, angle, salt }) => plaque([at[0] + 4, at[1] + 6], size[0], size[1], angle, salt, 1.06));
  // The top is flat: one paler shape shifted towards the light, no bright spot.
  const tops = places.map(({ at, size, angle, salt }) => plaque([at[0] - size[0] * 0.06, at[1] - size[1] * 0.1], size[0], size[1], angle, salt, 0.7));
  const scales = places.flatMap(({ at, size, salt }) => flecks(at, size[1] > 18 ? 4 : 2, size[1] * 0.55, size[1] * 0.24, salt + 3));
  return [
    { d: pathsOf(ring(1.42)), paint: 'rash-faint' },
    { d: pathsOf(ring(1.2)), paint: 'rash-faint' },
    { d: pathsOf(shadows), paint: 'shade' },
    { d: pathsOf(ring(1)), paint: 'bump' },
    { d: pathsOf(tops), paint: 'bump-top' },
    { d: pathsOf(scales), paint: 'scale' },
    { d: linesOf(ring(1)), paint: 'limit', width: 4.4 },
  ];
}

/** Reddened nail folds with tiny loops of widened vessels, and a ragged cuticle that grows over the nail. */
export function nailFolds({ fingers }: Hand): Shape[] {
  const bands = [20, 13, 7].map((width) => fingers.map((finger) => stroke(foldLine(finger, 0.17), width, 'both', 10)));
  const loops: Curve[] = [];
  const cuticles: Curve[] = [];
  for (const [order, finger] of fingers.entries()) {
    const line = flat(smooth(foldLine(finger, 0.1)), 6);
    const middle = finger.at(finger.bones - 0.2);
    const count = 8;
    for (let index = 1; index < count; index += 1) {
      const [x, y] = line[Math.round((index / count) * (line.length - 1))]!;
      const away = Math.hypot(x - middle[0], y - middle[1]) || 1;
      const [dx, dy] = [(x - middle[0]) / away, (y - middle[1]) / away];
      const reach = 9 + 6 * noise(order * 10 + index, 61);
      const wide = 2.2 + 1.8 * noise(order * 10 + index, 62);
      // A hairpin: out from the nail, round, and back.
      loops.push(
        stroke([[x - dy * wide, y + dx * wide], [x + dx * reach - dy * wide * 1.3, y + dy * reach + dx * wide * 1.3], [x + dx * (reach + 3), y + dy * (reach + 3)],
          [x + dx * reach + dy * wide * 1.3, y + dy * reach - dx * wide * 1.3], [x + dy * wide, y - dx * wide]], 2.6, 'even', 4),
      );
      if (noise(order * 10 + index, 63) > 0.72) loops.push(blot([x + dx * reach * 1.5, y + dy * reach * 1.5], 3.4, 2.8, index, 6));
    }
    const edge = foldLine(finger, -0.06);
    const inner = flat(smooth(edge), 5).map(([x, y], index): Point => {
      const pull = 0.1 + 0.14 * noise(index + order * 40, 64);
      return [x + (middle[0] - x) * pull, y + (middle[1] - y) * pull];
    });
    cuticles.push(smooth([...edge, ...inner.reverse()], true));
  }
  return [
    ...bands.map((curves): Shape => ({ d: pathsOf(curves), paint: 'rash' })),
    { d: pathsOf(cuticles), paint: 'cuticle' },
    { d: pathsOf(loops), paint: 'loop' },
    { d: linesOf(fingers.map((finger) => smooth(foldLine(finger, 0.42)))), paint: 'limit', width: 4, dash: '12 9' },
  ];
}

/** The strips of skin where mechanic's hands are seen: the thumb's side towards the index finger, and the index finger's towards the thumb. */
function roughStrips({ fingers }: Hand): { patches: Patch[]; cracks: Curve[]; scales: Curve[] } {
  const find = (id: Finger['id']) => fingers.find((finger) => finger.id === id)!;
  const strips = [
    { finger: find('index'), from: 0.72, to: 2.72, side: 1 },
    { finger: find('thumb'), from: 0.5, to: 1.72, side: -1 },
    { finger: find('middle'), from: 1.2, to: 2.6, side: 1 },
  ];
  const patches: Patch[] = [];
  const cracks: Curve[] = [];
  const scales: Curve[] = [];
  strips.forEach(({ finger: { at, id }, from, to, side }, order) => {
    const steps = 14;
    const along = (index: number) => from + ((to - from) * index) / steps;
    const width = id === 'middle' ? 0.3 : 0.52;
    const outer = Array.from({ length: steps + 1 }, (_, index) => at(along(index), side * 0.97));
    const inner = Array.from({ length: steps + 1 }, (_, index) => at(along(index), side * (0.97 - width * Math.sin((Math.PI * (index + 0.6)) / (steps + 1.2)) ** 0.5)));
    patches.push(patchOf([{ line: outer, edge: true }, { line: [...inner].reverse() }], 12));
    for (let index = 1; index < steps * 2; index += 1) {
      const place = from + ((to - from) * (index + 0.5 * noise(index, order + 71))) / (steps * 2);
      const reach = width * (0.5 + 0.7 * noise(index, order + 72));
      const lean = (noise(index, order + 73) - 0.5) * 0.06;
      cracks.push(stroke([at(place, side * 0.95), at(place + lean * 0.4, side * (0.95 - reach * 0.5)), at(place + lean, side * (0.95 - reach))], 3 + 2.6 * noise(index, order + 74), index % 3 === 0 ? 'both' : 'in', 6));
      if (index % 2 === 0) scales.push(...flecks(at(place, side * (0.95 - width * 0.45)), 2, 12, 4, index + order * 50));
    }
  });
  return { patches, cracks, scales };
}

export function roughHands(hand: Hand): Shape[] {
  const { patches, cracks, scales } = roughStrips(hand);
  return [
    ...wash(patches, { paint: 'rough', fade: 9, rough: 8, salt: 75 }),
    { d: pathsOf(scales), paint: 'scale' },
    { d: pathsOf(cracks), paint: 'crack' },
    ...limits(patches, 5.4, -3),
  ];
}

/** Tender bumps in the creases of palm and fingers, and on the fingertips. */
export function palmBumps({ fingers }: Hand): Shape[] {
  const spots = fingers.flatMap((finger, order): Point[] => {
    if (finger.id === 'thumb') return [finger.at(1.02, 0.1), finger.at(1.6, -0.2)];
    return [finger.at(0.66, order % 2 ? -0.3 : 0.24), finger.at(1.0, order % 2 ? 0.2 : -0.26), ...(order % 2 ? [finger.at(2, -0.1)] : []), ...(order > 1 ? [finger.at(2.55, 0.12)] : [])];
  });
  const ring = (grow: number) => spots.map((spot, index) => blot(spot, (11 + 4 * noise(index, 81)) * grow, (10 + 3 * noise(index, 82)) * grow, index * 7 + 400, 8));
  return [
    { d: pathsOf(ring(1.7)), paint: 'rash' },
    { d: pathsOf(ring(1.3)), paint: 'rash' },
    { d: pathsOf(ring(1)), paint: 'bump' },
    { d: pathsOf(ring(0.5)), paint: 'bump-top' },
    { d: linesOf(ring(1)), paint: 'limit', width: 3.8 },
  ];
}

export function soresOnHand({ fingers }: Hand, palm: boolean): Shape[] {
  const find = (id: Finger['id']) => fingers.find((finger) => finger.id === id)!;
  const spots = palm
    ? ([[find('index').at(2.5, 0.1), 17, 14], [find('middle').at(1, -0.2), 15, 11], [find('ring').at(2.62, -0.2), 12, 10]] as const)
    : ([[find('index').at(0, 0.05), 20, 16], [find('middle').at(1, 0), 17, 13], [find('ring').at(2.36, 0.1), 12, 9]] as const);
  return sores(spots, 500);
}

export function lumpsOnHand({ fingers }: Hand, palm: boolean): Shape[] {
  const find = (id: Finger['id']) => fingers.find((finger) => finger.id === id)!;
  const spots = palm
    ? ([[find('index').at(2.5, -0.1), 17], [find('thumb').at(1.6, 0.1), 19], [find('middle').at(2.5, 0.2), 13]] as const)
    : ([[find('index').at(1.05, -0.35), 17], [find('middle').at(1.95, 0.3), 14], [find('thumb').at(0.98, 0.1), 19], [find('ring').at(1.06, 0.3), 13]] as const);
  return lumps(spots, 600);
}
