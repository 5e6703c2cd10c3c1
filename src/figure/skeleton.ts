/** Bones and joints, and the lumps of calcium that lie among them. */
import { balls as ballJoints, bones, joints } from '../generated/figure.js';
import { type Curve, type Point, type Warp, distance, flat, mirrored, smooth } from './curve.js';
import type { Part } from './drawn-regions.js';
import { ellipse, noise, stroke } from './ink.js';
import { groups } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { times } from './times.js';

export interface Layer {
  readonly shapes: Shape[];
  readonly parts: Part[];
}

/** A long bone from joint to joint: thick at the ends, thin in the shaft, each end with two rounded heads. */
export function bone(from: Point, to: Point, fromHalf: number, toHalf: number): Curve {
  const length = distance(from, to);
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (along: number, aside: number): Point => [from[0] + dx * along - dy * aside, from[1] + dy * along + dx * aside];
  const end = (place: number, way: 1 | -1, half: number): [number, number][] => [
    [place + way * half * 0.1, half * 0.5],
    [place + way * half * 0.35, half],
    [place + way * half * 1.1, half * 0.86],
    [place + way * half * 2.2, half * 0.56],
  ];
  const waist: [number, number][] = [[length / 2, Math.min(fromHalf, toHalf) * 0.5]];
  const side = [...end(0, 1, fromHalf), ...waist, ...end(length, -1, toHalf).reverse()];
  const middle = (place: number, way: 1 | -1, half: number) => at(place + way * half * 0.24, 0);
  return smooth(
    [
      middle(0, 1, fromHalf),
      ...side.map(([along, aside]) => at(along, aside)),
      middle(length, -1, toHalf),
      ...[...side].reverse().map(([along, aside]) => at(along, -aside)),
    ],
    true,
  );
}

/** Three pebbles that touch. */
export function pebbles([x, y]: Point, size: number, salt: number): Curve[] {
  return [0, 1, 2].map((index) => {
    const around = index * 2.1 + noise(salt, 7) * 6;
    const radius = size * (0.5 + 0.28 * noise(salt, index));
    const centre: Point = [x + Math.cos(around) * size * 0.62, y + Math.sin(around) * size * 0.56];
    return smooth(
      times(7, (corner): Point => {
        const angle = (2 * Math.PI * corner) / 7;
        const reach = radius * (0.82 + 0.3 * noise(salt * 9 + corner, index + 3));
        return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach * 0.92];
      }),
      true,
    );
  });
}

export function calciumShapes(curves: readonly Curve[]): Shape[] {
  const lights = curves.map((curve) => {
    const ring = flat(curve, 2);
    const [x, y] = [ring.reduce((sum, [px]) => sum + px, 0) / ring.length, ring.reduce((sum, [, py]) => sum + py, 0) / ring.length];
    const size = distance(ring[0]!, [x, y]);
    return ellipse([x - size * 0.25, y - size * 0.3], size * 0.3, size * 0.2, -30, 6);
  });
  return [filled(curves, 'calcium'), filled(lights, 'glint'), stroked(curves, 'calcium-line', 3.2)];
}

type Spots = readonly [centre: Point, size: number][];
export const triples = (packed: string): Spots => groups(packed, 3).map(([x, y, size]) => [[x!, y!], size!]);
export const both = (curves: readonly Curve[]): Curve[] => curves.flatMap((curve) => [curve, mirrored(curve)]);
export const pairOf = (id: string, curves: readonly Curve[]): Part[] => [
  { id, right: true, curves },
  { id, right: false, curves: curves.map((curve) => mirrored(curve)) },
];

/** From joint to joint, with the half-width at both ends. */
export const bonesOf = (packed: string, warp: Warp): Curve[] =>
  groups(packed, 6).map(([x0, y0, x1, y1, from, to]) => bone(warp([x0!, y0!]), warp([x1!, y1!]), from!, to!));

export function skeletonOf(warp: Warp): Layer {
  const long = bonesOf(bones, warp);
  const balls = triples(ballJoints).map(([centre, size]) => ellipse(warp(centre), size, size));
  const sockets = triples(ballJoints).map(([[x, y], size]) => {
    const [cx, cy] = warp([x, y]);
    return stroke(
      [-2.5, -3, -3.5, -4].map((angle): Point => [cx + Math.cos(angle) * (size + 7), cy + Math.sin(angle) * (size + 7)]),
      11,
      'both',
      10,
    );
  });
  const [aslant, level, round] = [joints.aslant, joints.level, joints.round].map(triples) as [Spots, Spots, Spots];
  const capsules = [...aslant, ...level, ...round].map(([centre, size]) => ellipse(warp(centre), size, size * 0.86));
  // Cartilage: a thin lens in each hinge, a cap on each ball.
  const lens = (spots: Spots, angle: number) => spots.map(([centre, size]) => ellipse(warp(centre), size * 0.8, size * 0.24, angle));
  const gaps = [...lens(aslant, -16), ...lens(level, 0)];
  const caps = triples(ballJoints).map(([centre, size]) => {
    const [x, y] = warp(centre);
    return stroke(
      [-2.3, -2.8, -3.3, -3.9].map((angle): Point => [x + Math.cos(angle) * size, y + Math.sin(angle) * size]),
      6,
      'both',
      10,
    );
  });
  const solid = [...long, ...balls];
  return {
    shapes: [
      filled(both(capsules), 'capsule'),
      filled(both([...solid, ...sockets]), 'bone'),
      stroked(both([...solid, ...sockets]), 'bone-line', 2.6),
      filled(both([...gaps, ...caps]), 'cartilage'),
    ],
    parts: capsules.flatMap((curve) => pairOf('joints', [curve])),
  };
}
