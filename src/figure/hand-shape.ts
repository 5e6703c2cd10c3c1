/** The hand's outline from the axes of its fingers: one line through all stations, with a point in each web. */
import { fingerPlans, fingerStations, fingerTips, radialSide, radialWeb, thumbStations, ulnarSide } from '../generated/figure.js';
import { type Curve, type Point, type Warp, between, distance, joined, part, smooth } from './curve.js';
import { points } from './packed.js';
import type { FigureId } from './regions.js';

/** Length and width of the fingers, compared with an adult's. */
const proportions: Readonly<Record<FigureId, readonly [length: number, width: number]>> = {
  adult: [1, 1],
  teen: [0.97, 0.97],
  child: [0.93, 1.06],
};

export interface FingerPlan {
  readonly id: 'little' | 'ring' | 'middle' | 'index' | 'thumb';
  readonly joints: string;
  readonly halfWidths: readonly number[];
}

export interface Finger {
  readonly id: FingerPlan['id'];
  /** Number of bones beyond the knuckle: 3, or 2 in the thumb. */
  readonly bones: number;
  /** A point of the finger: `along` counts joints (0 knuckle, 1 first joint beyond it …), `aside` half-widths to the right of the way to the tip. */
  readonly at: (along: number, aside?: number) => Point;
  readonly halfWidth: (along: number) => number;
  /** Direction of the finger there, as an angle in degrees that turns "right" into it. */
  readonly angle: (along: number) => number;
}

/** Places on the outline are numbers, in the order of the back; the palm's outline runs the other way. */
export interface Hand {
  readonly fingers: readonly Finger[];
  /** Outline, clockwise. */
  readonly ring: readonly Point[];
  readonly outline: Curve;
  readonly run: (from: number, to: number) => Curve;
  /** Where a place lies in the ring. */
  readonly find: (place: number) => number;
}

/** The places of a station on the left and the right of a finger, by the finger's place among all. */
export const stationAt = (order: number, station: number, side: 1 | -1): number => {
  const count = (order === 4 ? thumbStations : fingerStations).length;
  return fingerTips[order]! + side * (count - station);
};

export function fingerOf(plan: FingerPlan, figure: FigureId, place: Warp): Finger {
  const [length, width] = proportions[figure];
  const given = points(plan.joints);
  const root = given[0]!;
  const joints = given.map((joint): Point => [root[0] + (joint[0] - root[0]) * length, root[1] + (joint[1] - root[1]) * length]);
  const halves = plan.halfWidths.map((half) => half * width);
  const bones = joints.length - 1;
  const heading = (along: number): Point => {
    const bone = (index: number): Point => {
      const [a, b] = [joints[index]!, joints[index + 1]!];
      const size = distance(a, b);
      return [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
    };
    const index = Math.min(bones - 1, Math.max(0, Math.floor(along)));
    const nearest = Math.round(along);
    if (nearest < 1 || nearest > bones - 1) return bone(index);
    const blend = Math.max(0, 0.5 - Math.abs(along - nearest));
    const [own, other] = [bone(index), bone(along < nearest ? nearest : nearest - 1)];
    const [x, y] = between(own, other, blend);
    const size = Math.hypot(x, y);
    return [x / size, y / size];
  };
  const centre = (along: number): Point => {
    const index = Math.min(bones - 1, Math.max(0, Math.floor(along)));
    return between(joints[index]!, joints[index + 1]!, along - index);
  };
  const halfWidth = (along: number): number => {
    const index = Math.min(bones - 1, Math.max(0, Math.floor(along)));
    const [a, b] = [halves[index]!, halves[index + 1]!];
    return a + (b - a) * Math.min(1, along - index);
  };
  const at = (along: number, aside = 0): Point => {
    const [x, y] = centre(along);
    const [dx, dy] = heading(along);
    const away = aside * halfWidth(along);
    return place([x - dy * away, y + dx * away]);
  };
  return {
    id: plan.id,
    bones,
    at,
    halfWidth,
    angle: (along) => {
      const [a, b] = [at(along, 0), at(Math.min(bones, along + 0.05), 0)];
      return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    },
  };
}

/** Stations give their own half-width, that of one joint times a factor: the swelling at the joints stays slight. */
function station(
  plan: FingerPlan,
  finger: Finger,
  figure: FigureId,
  [along, joint, factor]: readonly [number, number, number],
  side: 1 | -1,
): Point {
  const wanted = plan.halfWidths[joint]! * proportions[figure][1] * factor;
  return finger.at(along, (side * wanted) / finger.halfWidth(along));
}

/** `palm` shows the palm side: the mirror image of the back. */
export function handOf(figure: FigureId, palm: boolean): Hand {
  const plain: Warp = (point) => point;
  const place: Warp = palm ? ([x, y]) => [920 - x, y] : plain;
  const sides = points(ulnarSide);
  fingerPlans.forEach((plan, order) => {
    const finger = fingerOf(plan, figure, plain);
    const isThumb = plan.id === 'thumb';
    const stations = isThumb ? thumbStations : fingerStations;
    if (isThumb) sides.push(...points(radialWeb));
    // On that side the web's landmarks replace the thumb's first station.
    for (const one of isThumb ? stations.slice(1) : stations) sides.push(station(plan, finger, figure, one, -1));
    sides.push(finger.at(finger.bones));
    for (const one of [...stations].reverse()) sides.push(station(plan, finger, figure, one, 1));
    const next = fingerPlans[order + 1];
    if (next && next.id !== 'thumb') {
      const right = sides[sides.length - 1]!;
      const left = station(next, fingerOf(next, figure, plain), figure, fingerStations[0], -1);
      sides.push([(right[0] + left[0]) / 2, Math.max(right[1], left[1]) + 18]);
    }
  });
  sides.push(...points(radialSide));
  const ring = (palm ? sides.reverse() : sides).map(place);
  const last = ring.length - 1;
  // The wrist is cut straight.
  const outline = smooth(ring, true, (index) => index === 0 || index === last);
  const find = (at: number): number => (palm ? last - at : at);
  return {
    fingers: fingerPlans.map((plan) => fingerOf(plan, figure, place)),
    ring,
    outline,
    run: (from, to) => {
      const [start, end] = [find(from), find(to)];
      return start < end ? part(outline, start, end) : joined([part(outline, start), part(outline, 0, end)]);
    },
    find,
  };
}
