/**
 * The hand by the axes of its fingers: back of the left hand, fingers up, thumb on the right of the page; the palm is its mirror image.
 * Joints run from the knuckle to the tip; half-widths are at each joint.
 */
export interface FingerPlan {
  readonly id: 'little' | 'ring' | 'middle' | 'index' | 'thumb';
  readonly joints: string;
  readonly halfWidths: readonly number[];
}

export const fingerPlans: readonly FingerPlan[] = [
  { id: 'little', joints: '220 660 178 504 154 414 130 322', halfWidths: [46, 38, 35, 31] },
  { id: 'ring', joints: '308 616 284 416 272 294 262 182', halfWidths: [50, 44, 39, 35] },
  { id: 'middle', joints: '402 596 406 380 408 252 410 134', halfWidths: [52, 46, 41, 37] },
  { id: 'index', joints: '494 614 518 416 532 304 544 198', halfWidths: [50, 44, 39, 35] },
  { id: 'thumb', joints: '618 792 700 650 768 524', halfWidths: [60, 51, 44] },
];

/** Stations along a finger: place (1 = first joint beyond the knuckle), the joint whose half-width counts, its factor. */
export const fingerStations: readonly (readonly [number, number, number])[] = [
  [0.62, 0, 0.9], [0.84, 1, 1], [1, 1, 1.03], [1.22, 1, 0.97], [1.55, 2, 1.02], [1.86, 2, 1.01], [2.14, 2, 1], [2.4, 3, 1], [2.68, 3, 0.96], [2.86, 3, 0.76], [2.965, 3, 0.4],
];
export const thumbStations: readonly (readonly [number, number, number])[] = [
  [0.35, 0, 0.93], [0.7, 1, 0.98], [1, 1, 1.05], [1.3, 2, 1.08], [1.6, 2, 0.99], [1.82, 2, 0.78], [1.95, 2, 0.42],
];

/** The outline outside the fingers: from the wrist up to the little finger, and from the thumb down to the wrist. */
export const ulnarSide = 'cutL! 256 1120 254 1040 wrL 238 960 208 880 182 800 mcpL 170 724 168 672 164 620';
export const radialWeb = '546 584 556 636 mcpR 562 692 574 724 thW 596 716 624 686';
export const radialSide = 'thR 674 808 638 872 594 936 wrR 552 992 524 1048 cutR! 518 1120';
