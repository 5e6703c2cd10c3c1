/** The inside layer of the hand inset: bones, joints, and lumps of calcium under the skin of the fingertips. */
import { foreArmBones, palmBones, wristBones } from '../generated/figure.js';
import type { Curve, Point } from './curve.js';
import type { Hand } from './hand-shape.js';
import { ellipse } from './ink.js';
import type { Part } from './drawn-regions.js';
import { groups } from './packed.js';
import { bone, bonesOf, calciumShapes, pebbles } from './skeleton.js';
import { type Shape, filled, stroked } from './paint.js';

export function insideOfHand({ fingers }: Hand): { shapes: Shape[]; parts: Part[] } {
  const palm = groups(palmBones, 4).map(([x0, y0, x1, y1]) => bone([x0!, y0!], [x1!, y1!], 26, 25));
  const wrist = groups(wristBones, 4).map(([x, y, rx, ry]) => ellipse([x!, y!], rx!, ry!));
  const arm = bonesOf(foreArmBones, (point) => point);
  const phalanges: Curve[] = [];
  const capsules: Curve[] = [];
  const gaps: Curve[] = [];
  for (const { at, bones: count, halfWidth, angle } of fingers) {
    for (let index = 0; index < count; index += 1) {
      const last = index === count - 1;
      phalanges.push(
        bone(at(index + 0.1), at(index + (last ? 0.86 : 0.92)), halfWidth(index) * 0.5, halfWidth(index + 1) * (last ? 0.36 : 0.46)),
      );
    }
    for (let index = 0; index < count; index += 1) {
      const place = at(index + 0.01);
      const size = halfWidth(index);
      capsules.push(ellipse(place, size * 0.52, size * 0.86, angle(index + 0.01)));
      gaps.push(ellipse(place, size * 0.11, size * 0.44, angle(index + 0.01)));
    }
  }
  const wristJoint = ellipse([388, 992], 118, 32);
  gaps.push(ellipse([386, 995], 92, 7));
  const solid = [...arm, ...wrist, ...palm, ...phalanges];
  const spots: readonly Point[] = [fingers[3]!.at(2.62, 0.1), fingers[4]!.at(1.62, -0.1), fingers[1]!.at(1.5, 0.25)];
  const lumps = spots.map((spot, index) => pebbles(spot, index === 2 ? 18 : 23, index + 21));
  return {
    shapes: [
      filled([...capsules, wristJoint], 'capsule'),
      filled(solid, 'bone'),
      stroked(solid, 'bone-line', 4),
      filled(gaps, 'cartilage'),
      ...calciumShapes(lumps.flat()),
    ],
    parts: [
      ...[...capsules, wristJoint].map((curve): Part => ({ id: 'joints', curves: [curve] })),
      ...lumps.map((curves): Part => ({ id: 'calcium', curves })),
    ],
  };
}
