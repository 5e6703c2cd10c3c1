/** Signs on the whole figure, and on the bust where it shows the same place. */
import * as given from '../generated/figure.js';
import type { Body } from './body.js';
import { type Curve, type Point, type Warp, contains, flat, flipped, isNear, mirrorPoint, smooth } from './curve.js';
import { noise } from './ink.js';
import { points } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { type Keep, type Patch, blot, flecks, limits, mirrorPatch, mottling, patchOf, roundPatch, wash } from './patches.js';
import { triples } from './skeleton.js';

const limitWidth = 6.4;
/** Places on the outline, the same in front and behind. */
const at = given.front.marks;

/** The V of chest and neck. */
export function chestV(warp: Warp, keep: Keep): Shape[] {
  const half = points(given.vee);
  const whole = [...half, ...half.slice(1, -1).reverse().map(mirrorPoint)].map(warp);
  return coloured([roundPatch(whole)], keep, 30, 16, 1);
}

/** The V as the bust shows it: the front of the neck, and the chest down to where the picture ends. */
export function chestVOfBust(warp: Warp, keep: Keep): Shape[] {
  const right = points(given.veeOfBust).map(warp);
  const left = [...right].reverse().map(mirrorPoint);
  const patch = patchOf(
    [{ line: flat(smooth(right)) }, { line: [right[right.length - 1]!, left[0]!], edge: true }, { line: flat(smooth(left)) }],
    22,
  );
  return coloured([patch], keep, 44, 24, 2, 34, 7);
}

/** Flat colour: a wash, spots darker and lighter than it, and the broken limit. */
function coloured(all: readonly Patch[], keep: Keep, fade: number, rough: number, salt: number, pitch = 24, spot = 5.5): Shape[] {
  const patches = all.filter(({ ring }) => keep(ring));
  return [
    ...wash(patches, { paint: 'rash', fade, rough, salt }),
    filled(mottling(patches, pitch, spot * 0.8, salt), 'spot'),
    filled(mottling(patches, pitch * 1.9, spot * 1.7, salt + 50), 'rash-faint'),
    filled(mottling(patches, pitch * 1.7, spot * 0.9, salt + 70), 'light-soft'),
    ...limits(patches, limitWidth, -3),
  ];
}

/** The shawl: nape, upper back and the backs of the shoulders. */
export function shawl({ map, warp }: Body, keep: Keep): Shape[] {
  const top = flat(smooth(points(given.shawlTop).map(warp)));
  const start = map.run(at.top, at.neckU);
  const neck: Point = [start.at(-2)!, start.at(-1)!];
  const side = flat(map.run(at.neckU, at.delt), 4);
  const end = side[side.length - 1]!;
  const lower = flat(smooth([end, ...points(given.shawlLower).map(warp), warp([0, 626])]), 4);
  const right = [{ line: [...top, neck] }, { line: side, edge: true }, { line: lower }];
  const left = [...right].reverse().map((side) => ({ ...side, line: [...side.line].reverse().map(mirrorPoint) }));
  return coloured([patchOf([...right, ...left], 18)], keep, 38, 24, 3, 26, 6);
}

/** The shawl as it is seen from in front: over both shoulders, from the sides of the neck. */
export function shawlInFront({ map, warp }: Body, keep: Keep): Shape[] {
  const edge = flat(map.run(at.neckU, at.delt), 4);
  const inner = points(given.shawlFront).map(warp);
  const patch = patchOf([{ line: edge, edge: true }, { line: flat(smooth([edge[edge.length - 1]!, ...inner, edge[0]!]), 4) }], 14);
  return coloured([patch, mirrorPatch(patch)], keep, 20, 12, 4, 24, 5);
}

/** The outer thigh, with a net: wider than the region where the view allows it, because the net needs room to be recognised. */
export function holster({ map, warp }: Body, view: 'front' | 'back', keep: Keep): Shape[] {
  const edge = flat(map.run(at.iliac, at.holL), 4);
  const inner = points(view === 'front' ? given.holsterFront : given.holsterBack).map(warp);
  const patch = patchOf([{ line: edge, edge: true }, { line: flat(smooth([edge[edge.length - 1]!, ...inner, edge[0]!]), 4) }], 14);
  if (!keep(patch.ring)) return [];
  const pair = [patch, mirrorPatch(patch)];
  const { links, knots } = net(patch);
  const onBoth = (curves: readonly Curve[]) => [...curves, ...mirrorCurves(curves)];
  return [
    ...wash(pair, { paint: 'rash-faint', fade: 26, rough: 14, salt: 5 }),
    filled(onBoth(knots), 'rash'),
    stroked(onBoth(links.flat()), 'rash', 13),
    stroked(onBoth(links[0]), 'rash', 8),
    stroked(onBoth(links[0]), 'net', 4.6),
    stroked(onBoth(links[1]), 'net', 2.8),
    ...limits(pair, limitWidth, -2),
  ];
}

/** A net of uneven meshes: a honeycomb with its corners moved, some links missing; the links are broad, fine, or no more than a shade. */
function net({ ring }: Patch): { links: [broad: Curve[], fine: Curve[], faint: Curve[]]; knots: Curve[] } {
  const side = 12;
  const left = Math.min(...ring.map(([x]) => x)) - side;
  const top = Math.min(...ring.map(([, y]) => y)) - side;
  const right = Math.max(...ring.map(([x]) => x)) + side;
  const bottom = Math.max(...ring.map(([, y]) => y)) + side;
  // `undefined` where the net does not reach.
  const corners = new Map<number, Point | undefined>();
  const corner = (x: number, y: number): Point | undefined => {
    const [column, row] = [Math.round(x), Math.round(y)];
    const key = column * 4096 + row;
    if (corners.has(key)) return corners.get(key);
    const salt = column * 131 + row;
    const moved: Point = [x + (noise(salt, 21) - 0.5) * side, y + (noise(salt, 22) - 0.5) * side];
    const inside = contains(ring, moved) && !isNear(ring, moved, 4);
    corners.set(key, inside ? moved : undefined);
    return corners.get(key);
  };
  const result: ReturnType<typeof net> = { links: [[], [], []], knots: [] };
  let index = 0;
  for (let row = 0; top + row * side * 1.5 < bottom; row += 1) {
    for (let column = 0; left + column * side * 1.732 < right; column += 1) {
      const x = left + (column + (row % 2) / 2) * side * 1.732;
      const y = top + row * side * 1.5;
      const at = [
        corner(x, y - side),
        corner(x + side * 0.866, y - side / 2),
        corner(x + side * 0.866, y + side / 2),
        corner(x, y + side),
      ] as const;
      for (const [from, to] of [
        [at[0], at[1]],
        [at[1], at[2]],
        [at[2], at[3]],
      ] as const) {
        index += 1;
        if (!from || !to || noise(index, 23) < 0.12) continue;
        const bend: Point = [(from[0] + to[0]) / 2 + (noise(index, 24) - 0.5) * 5, (from[1] + to[1]) / 2 + (noise(index, 25) - 0.5) * 5];
        const width = noise(index, 27);
        result.links[width > 0.62 ? 0 : width > 0.22 ? 1 : 2].push(smooth([from, bend, to]));
        if (noise(index, 29) > 0.6) result.knots.push(blot(to, 4.4, 3.8, index * 3, 6));
      }
    }
  }
  return result;
}

/** Flat colour over knees and inner ankles in front, over elbows behind. */
export function overJoints({ warp }: Body, view: 'front' | 'back', keep: Keep): Shape[] {
  const rings = view === 'front' ? given.jointsFront : given.jointsBack;
  const patches = rings.map((text) => roundPatch(points(text).map(warp), 9)).filter(({ ring }) => keep(ring));
  const pair = patches.flatMap((patch) => [patch, mirrorPatch(patch)]);
  const scales = patches.flatMap(({ ring }, index) => {
    const centre: Point = [ring.reduce((sum, [x]) => sum + x, 0) / ring.length, ring.reduce((sum, [, y]) => sum + y, 0) / ring.length];
    return flecks(centre, index === 0 ? 8 : 2, index === 0 ? 22 : 7, 4, 31 + index);
  });
  return [...coloured(pair, keep, 14, 8, 6, 17, 3.6), filled([...scales, ...mirrorCurves(scales)], 'scale')];
}

const mirrorCurves = (curves: readonly Curve[]): Curve[] => curves.map(flipped);

/** Bumps over the knuckles of the figure's hands, seen from behind. */
export function smallKnuckles({ warp }: Body, keep: Keep): Shape[] {
  const spots = points(given.knuckleSpots).map(warp);
  if (!keep(spots)) return [];
  const bumps = spots.map((spot, index) => blot(spot, index < 4 ? 8.5 : 6.5, index < 4 ? 7 : 5, index * 5));
  const all = [...bumps, ...mirrorCurves(bumps)];
  return [filled(all, 'bump'), stroked(all, 'limit', 3.4)];
}

/** An open sore: a halo, a punched edge, a dark floor with pale slough. */
export function sores(spots: readonly (readonly [centre: Point, radiusX: number, radiusY: number])[], salt: number): Shape[] {
  const ring = (grow: number, seed: number) =>
    spots.map(([centre, rx, ry], index) => blot(centre, rx * grow, ry * grow, salt + index * 13 + seed, 9));
  const size = spots[0]?.[1] ?? 0;
  return [
    filled(ring(1.7, 40), 'rash'),
    filled(ring(1.4, 40), 'rash'),
    filled(ring(1, 0), 'sore'),
    filled(
      spots.map(([[x, y], rx, ry], index) => blot([x - rx * 0.15, y + ry * 0.1], rx * 0.46, ry * 0.4, salt + index * 7 + 90, 8)),
      'slough',
    ),
    stroked(ring(1, 0), 'sore-edge', Math.max(3.6, size * 0.24)),
  ];
}

/** On both sides. */
const spotsOn = (packed: string, { warp }: Body, keep: Keep): (readonly [Point, number])[] =>
  triples(packed).flatMap(([spot, size]) => {
    const at = warp(spot);
    return keep([at]) ? [[at, size] as const, [mirrorPoint(at), size] as const] : [];
  });

export function soresOnBody(body: Body, view: 'front' | 'back', keep: Keep): Shape[] {
  return sores(
    spotsOn(given[view].sores, body, keep).map(([at, size]) => [at, size, size * 0.86]),
    200,
  );
}

/** Lumps under the skin: a pale dome with a light on it and a shadow below. */
export function lumps(spots: readonly (readonly [centre: Point, radius: number])[], salt: number): Shape[] {
  const size = spots[0]?.[1] ?? 0;
  const ring = (grow: number, shift: number) =>
    spots.map(([[x, y], r], index) => blot([x + r * shift, y + r * shift * 1.3], r * grow, r * grow * 0.92, salt + index * 9, 8));
  return [
    filled(ring(1.3, 0.16), 'shade'),
    filled(ring(1.14, 0.08), 'shade'),
    filled(ring(1, 0), 'lump'),
    filled(ring(0.6, -0.14), 'lump-light'),
    stroked(ring(1, 0), 'limit', Math.max(3.4, size * 0.16)),
  ];
}

export const lumpsOnBody = (body: Body, view: 'front' | 'back', keep: Keep): Shape[] => lumps(spotsOn(given[view].lumps, body, keep), 300);
