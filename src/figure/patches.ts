/** Patches of changed skin: a wash that fades towards its border without a blur, mottling within, and a broken line at its limit. */
import { type Curve, type Point, area, contains, flat, isNear, lengthOf, mirrorPoint, smooth, spaced } from './curve.js';
import { noise, stroke } from './ink.js';
import type { PaintId, Shape } from './paint.js';
import { linesOf, pathsOf } from './path.js';
import { times } from './times.js';

/** Whether a patch or a spot is wanted: by its border, or its centre. */
export type Keep = (points: readonly Point[]) => boolean;

/** A closed border. Where `free` is 0 (along the body's own outline) the wash reaches the edge; where it is 1 it fades. */
export interface Patch {
  readonly ring: readonly Point[];
  readonly free: readonly number[];
}

/** A border from pieces; `edge` pieces lie on the body's outline. */
export function patchOf(pieces: readonly { readonly line: readonly Point[]; readonly edge?: boolean }[], spacing = 14): Patch {
  const ring: Point[] = [];
  const free: number[] = [];
  for (const { line, edge = false } of pieces) {
    const stations = spaced(line, Math.max(2, Math.round(lengthOf(line) / spacing))).slice(0, -1);
    stations.forEach((station) => {
      ring.push(station);
      free.push(edge ? 0 : 1);
    });
  }
  const clockwise = area(ring) > 0;
  const eased = free
    .map((_, index) => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + free[(index + step + free.length) % free.length]!, 0) / 5)
    .map((value, index) => (free[index] === 0 ? 0 : value));
  return clockwise ? { ring, free: eased } : { ring: [...ring].reverse(), free: [...eased].reverse() };
}

/** A patch from a few landmarks, free all round. */
export function roundPatch(through: readonly Point[], spacing = 14): Patch {
  return patchOf([{ line: flat(smooth(through, true), 6) }], spacing);
}

export const mirrorPatch = ({ ring, free }: Patch): Patch => ({ ring: [...ring].reverse().map(mirrorPoint), free: [...free].reverse() });

/** The border moved inwards by `inset`, unevenly by up to `rough`. */
export function insetRing({ ring, free }: Patch, inset: number, rough: number, salt: number): Curve {
  const moved = ring.map(([x, y], index): Point => {
    const [bx, by] = ring[(index + ring.length - 1) % ring.length]!;
    const [ax, ay] = ring[(index + 1) % ring.length]!;
    const length = Math.hypot(ax - bx, ay - by) || 1;
    const wave = noise(Math.floor(index / 2), salt) * 0.6 + noise(index, salt + 1) * 0.4 - 0.5;
    const away = free[index]! * (inset + wave * rough);
    return [x - ((ay - by) / length) * away, y + ((ax - bx) / length) * away];
  });
  return smooth(moved, true);
}

export interface WashStyle {
  readonly paint: PaintId;
  /** How far the fading reaches inwards. */
  readonly fade: number;
  readonly rough: number;
  readonly salt?: number;
}

/** The wash: three nested layers whose opacities add up in the middle. */
export function wash(patches: readonly Patch[], { paint, fade, rough, salt = 0 }: WashStyle): Shape[] {
  return [0.04, 0.36, 0.8].map((share, layer) => ({
    d: pathsOf(patches.map((patch, index) => insetRing(patch, fade * share, rough, salt + layer * 10 + index))),
    paint,
  }));
}

/** Small uneven spots spread evenly over patches (R2 sequence, Roberts 2018), each kept `margin` inside the border. */
export function mottling(patches: readonly Patch[], pitch: number, size: number, salt = 0): Curve[] {
  return patches.flatMap(({ ring }) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
    const count = Math.round((width * height) / (pitch * pitch));
    const spots: Curve[] = [];
    for (let index = 0; index < count; index += 1) {
      const at: Point = [
        left + ((0.5 + (index + salt * 7) * 0.7548776662) % 1) * width,
        top + ((0.5 + (index + salt * 7) * 0.569840291) % 1) * height,
      ];
      const radius = size * (0.5 + noise(index, salt + 2));
      if (!contains(ring, at) || isNear(ring, at, radius * 1.6)) continue;
      spots.push(blot(at, radius, radius * (0.6 + 0.5 * noise(index, salt + 3)), index * 9 + salt));
    }
    return spots;
  });
}

/** An uneven round spot. */
export function blot([x, y]: Point, radiusX: number, radiusY: number, salt: number, corners = 7): Curve {
  return smooth(
    times(corners, (index): Point => {
      const around = (2 * Math.PI * index) / corners;
      const reach = 0.84 + 0.3 * noise(salt + index, 11);
      return [x + Math.cos(around) * radiusX * reach, y + Math.sin(around) * radiusY * reach];
    }),
    true,
  );
}

/** The broken line at a patch's limit, only where its border is free. */
export function limits(patches: readonly Patch[], width: number, inset = 0): Shape[] {
  const runs = patches.flatMap(({ ring, free }) => {
    const parts: Point[][] = [];
    let run: Point[] = [];
    const start = Math.max(
      0,
      free.findIndex((value, index) => value > 0.5 && free[(index + free.length - 1) % free.length]! <= 0.5),
    );
    for (let step = 0; step <= ring.length; step += 1) {
      const index = (start + step) % ring.length;
      if (free[index]! > 0.5) run.push(insetPoint(ring, index, inset));
      if ((free[index]! <= 0.5 || step === ring.length) && run.length > 2) {
        parts.push(run);
        run = [];
      } else if (free[index]! <= 0.5) run = [];
    }
    return parts;
  });
  return [
    dashed(
      runs.map((run) => smooth(run.filter((_, index) => index % 2 === 0 || index === run.length - 1))),
      width,
    ),
  ];
}

/** A broken line in a colour that contrasts with the skin. */
export function dashed(curves: readonly Curve[], width: number): Shape {
  return { d: linesOf(curves), paint: 'limit', width, dash: [2.6, 2].map((share) => Math.round(width * share)).join(' ') };
}

function insetPoint(ring: readonly Point[], index: number, inset: number): Point {
  const [x, y] = ring[index]!;
  const [bx, by] = ring[(index + ring.length - 1) % ring.length]!;
  const [ax, ay] = ring[(index + 1) % ring.length]!;
  const length = Math.hypot(ax - bx, ay - by) || 1;
  return [x - ((ay - by) / length) * inset, y + ((ax - bx) / length) * inset];
}

/** Fine flecks of scale: short pale strokes around a point. */
export function flecks(at: Point, count: number, spread: number, size: number, salt: number): Curve[] {
  return times(count, (index) => {
    const around = noise(index, salt) * 2 * Math.PI;
    const away = spread * Math.sqrt(noise(index, salt + 1));
    const [x, y] = [at[0] + Math.cos(around) * away, at[1] + Math.sin(around) * away];
    const turn = noise(index, salt + 2) * Math.PI;
    const reach = size * (0.6 + 0.8 * noise(index, salt + 3));
    return stroke(
      [
        [x - Math.cos(turn) * reach, y - Math.sin(turn) * reach],
        [x, y + reach * 0.2],
        [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach],
      ],
      size * 0.6,
      'both',
      size,
    );
  });
}
