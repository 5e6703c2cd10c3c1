/**
 * Teen and child as warps of the adult: a height map and a width factor by height for head, trunk and legs; arms move along their own axis,
 * or they would be bent by the trunk's map. Every landmark passes through the same warp, so details stay where they belong.
 */
import { type Point, type Warp, between } from './curve.js';
import type { FigureId } from './regions.js';

interface Knots {
  /** Pairs: adult height, this figure's height. */
  readonly height: readonly number[];
  /** Pairs: adult height, factor of the width there. */
  readonly width: readonly number[];
  /** Factor of the length of upper arm, forearm, palm and fingers. */
  readonly arm: readonly number[];
  /** How much closer to the body the arm hangs. */
  readonly armSpread: number;
  /** Pairs: position on the arm (0 shoulder, 1 elbow, 2 wrist, 3 knuckle, 4 tip), factor of the arm's width. */
  readonly armWidth: readonly number[];
  readonly shoulderShift: number;
}

/** On the 1000 grid: landmarks are halved on the way in and doubled on the way out. */
const knots: Readonly<Record<Exclude<FigureId, 'adult'>, Knots>> = {
  teen: {
    height: [
      -10, -10, 0, 0, 64, 68.5, 93, 100, 133, 143, 150, 160, 187, 196, 247, 254, 368, 372, 446, 449, 505, 507, 524, 526, 716, 717, 1010,
      1010,
    ],
    width: [
      -10, 1.06, 64, 1.06, 95, 1.05, 112, 1, 135, 0.93, 160, 0.93, 187, 0.945, 257, 0.95, 368, 0.96, 505, 0.955, 620, 0.94, 716, 0.97, 790,
      0.94, 900, 0.98, 1010, 1,
    ],
    arm: [0.985, 0.985, 0.985, 0.985],
    armSpread: 1,
    armWidth: [0, 0.93, 1, 0.95, 2, 0.97, 4, 0.97],
    shoulderShift: 0,
  },
  child: {
    height: [
      -10, -12, 0, 0, 12, 16, 28, 38, 55, 76, 64, 87, 93, 123, 108, 140, 133, 166, 150, 180, 187, 214, 247, 266, 320, 336, 368, 383, 402,
      416, 446, 460, 505, 523, 524, 544, 620, 637, 716, 727, 787, 793, 920, 921, 950, 950, 1010, 1010,
    ],
    width: [
      -10, 1.36, 8, 1.36, 27, 1.33, 50, 1.29, 64, 1.28, 95, 1.3, 112, 1.3, 122, 1.06, 130, 0.94, 137, 0.9, 172, 0.9, 187, 0.895, 257, 0.9,
      322, 0.945, 368, 0.985, 395, 0.985, 446, 0.945, 505, 0.905, 560, 0.905, 620, 0.925, 700, 0.965, 740, 0.975, 790, 0.975, 860, 1, 920,
      1.05, 955, 1.07, 1010, 1.08,
    ],
    arm: [0.93, 0.94, 0.93, 0.93],
    armSpread: 0.93,
    armWidth: [0, 0.93, 1, 1, 2, 1.08, 3, 1.02, 4, 1],
    shoulderShift: 3,
  },
};

const armAxis: readonly Point[] = [
  [112, 212],
  [131, 375],
  [171, 513],
  [189, 576],
  [193, 622],
];

/** Piecewise linear through pairs of knots; beyond the ends, the nearest piece goes on. */
export function through(pairs: readonly number[], at: number): number {
  let index = 2;
  while (index < pairs.length - 2 && pairs[index]! < at) index += 2;
  const [x0, y0, x1, y1] = [pairs[index - 2]!, pairs[index - 1]!, pairs[index]!, pairs[index + 1]!];
  return y0 + ((at - x0) * (y1 - y0)) / (x1 - x0);
}

const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** How far a point belongs to the arm (1) rather than the trunk (0). */
function armShare([x, y]: Point): number {
  if (y > 700 || y < 184) return 0;
  if (y > 247) return x > 90 + (y - 247) * 0.147 ? 1 : 0;
  return clamp((y - 184) / 63) * clamp((x - 80) / 16);
}

export function bodyWarp(figure: FigureId): Warp {
  if (figure === 'adult') return (point) => point;
  const { height, width, arm, armSpread, armWidth, shoulderShift } = knots[figure];
  const first = width[0]!;
  const last = width[width.length - 2]!;
  const onTrunk = ([x, y]: Point): Point => [x * through(width, clamp(y, first, last)), through(height, y)];
  const shoulder = onTrunk(armAxis[0]!);
  const axis: Point[] = [[shoulder[0] + shoulderShift, shoulder[1]]];
  arm.forEach((factor, index) => {
    const [x, y] = axis[index]!;
    const [x0, y0] = armAxis[index]!;
    const [x1, y1] = armAxis[index + 1]!;
    axis.push([x + (x1 - x0) * factor * armSpread, y + (y1 - y0) * factor]);
  });
  const onArm = (point: Point): Point => {
    let nearest = Infinity;
    let result = point;
    for (let index = 0; index < arm.length; index += 1) {
      const [a, b] = [armAxis[index]!, armAxis[index + 1]!];
      const run: Point = [b[0] - a[0], b[1] - a[1]];
      const t = clamp(((point[0] - a[0]) * run[0] + (point[1] - a[1]) * run[1]) / (run[0] ** 2 + run[1] ** 2));
      const foot = between(a, b, t);
      const away = Math.hypot(point[0] - foot[0], point[1] - foot[1]);
      if (away >= nearest) continue;
      nearest = away;
      const factor = through(armWidth, index + t);
      const moved = between(axis[index]!, axis[index + 1]!, t);
      result = [moved[0] + (point[0] - foot[0]) * factor, moved[1] + (point[1] - foot[1]) * factor];
    }
    return result;
  };
  return ([x, y]) => {
    const side = Math.sign(x) || 1;
    const point: Point = [Math.abs(x) / 2, y / 2];
    const [warpedX, warpedY] = between(onTrunk(point), onArm(point), armShare(point));
    return [side * warpedX * 2, warpedY * 2];
  };
}

/** On the 400 grid. */
const faceKnots = {
  teen: {
    height: [-12, -12, 0, 0, 72, 74, 165, 172, 204, 210, 280, 284, 314, 317, 402, 400, 430, 424, 505, 505],
    width: [-12, 1, 200, 1, 270, 1, 330, 0.97, 400, 0.95, 440, 0.9, 505, 0.92],
  },
  child: {
    height: [
      -12, -12, 0, 0, 72, 86, 165, 194, 184, 212, 204, 231, 268, 288, 280, 299, 314, 331, 348, 361, 402, 400, 430, 420, 472, 462, 505, 503,
    ],
    width: [-12, 1.03, 140, 1.03, 200, 1.04, 266, 1.05, 330, 1.03, 366, 0.92, 395, 0.82, 440, 0.76, 472, 0.86, 505, 0.97],
  },
} as const;

export function faceWarp(figure: FigureId): Warp {
  if (figure === 'adult') return (point) => point;
  const { height, width } = faceKnots[figure];
  return ([x, y]) => [x * through(width, Math.min(505, Math.max(-12, y / 2))), 2 * through(height, y / 2)];
}
