/**
 * The hand by the axes of its fingers: back of the left hand, fingers up, thumb on the right of the page; the palm is its mirror image.
 * Joints run from the knuckle to the tip; half-widths are at each joint.
 */
import type { FingerPlan } from '../hand-shape.js';

export const fingerPlans: readonly FingerPlan[] = [
  { id: 'little', joints: '220 660 178 504 154 414 130 322', halfWidths: [46, 38, 35, 31] },
  { id: 'ring', joints: '308 616 284 416 272 294 262 182', halfWidths: [50, 44, 39, 35] },
  { id: 'middle', joints: '402 596 406 380 408 252 410 134', halfWidths: [52, 46, 41, 37] },
  { id: 'index', joints: '494 614 518 416 532 304 544 198', halfWidths: [50, 44, 39, 35] },
  { id: 'thumb', joints: '618 792 700 650 768 524', halfWidths: [60, 51, 44] },
];

/** Stations along a finger: place (1 = first joint beyond the knuckle), the joint whose half-width counts, its factor. */
export const fingerStations: readonly (readonly [number, number, number])[] = [
  [0.62, 0, 0.9],
  [0.84, 1, 1],
  [1, 1, 1.03],
  [1.22, 1, 0.97],
  [1.55, 2, 1.02],
  [1.86, 2, 1.01],
  [2.14, 2, 1],
  [2.4, 3, 1],
  [2.68, 3, 0.96],
  [2.86, 3, 0.76],
  [2.965, 3, 0.4],
];
export const thumbStations: readonly (readonly [number, number, number])[] = [
  [0.35, 0, 0.93],
  [0.7, 1, 0.98],
  [1, 1, 1.05],
  [1.3, 2, 1.08],
  [1.6, 2, 0.99],
  [1.82, 2, 0.78],
  [1.95, 2, 0.42],
];

/** The outline outside the fingers: from the wrist up to the little finger, and from the thumb down to the wrist. */
export const ulnarSide = 'cutL! 256 1120 254 1040 wrL 238 960 208 880 182 800 mcpL 170 724 168 672 164 620';
export const radialWeb = '546 584 556 636 mcpR 562 692 574 724 thW 596 716 624 686';
export const radialSide = 'thR 674 808 638 872 594 936 wrR 552 992 524 1048 cutR! 518 1120';

/** The three lines of the palm and the wrist's creases, in the coordinates of the back. */
export const palmLines = `
  both 7 186 776 270 742 380 716 430 668 456 600
  both 7 554 694 470 700 370 746 280 812
  both 8 560 724 480 770 446 850 452 940 470 1000
  both 4 350 790 336 860 352 950
  both 5.4 244 988 330 1010 430 1010 540 1000
  both 4 262 1012 350 1034 440 1034`;
export const palmShadow = `
  soft 34 476 990 462 910 478 820
  soft 26 260 716 330 700 430 706
  soft 26 330 1040 400 1046 470 1040`;
export const palmLight = `
  soft 130 540 980 556 880 606 780
  soft 76 250 920 230 840 230 756
  soft 50 230 690 270 664 300 660
  soft 50 350 648 400 632 450 640`;
/** Knuckles: a light on each, a shade below it, and the valleys between the tendons. */
export const backShadow = `
  soft 30 196 726 226 738 256 722
  soft 32 280 690 314 704 350 686
  soft 32 366 672 404 686 442 672
  soft 32 460 690 494 704 530 688
  soft 22 286 880 274 800 262 726
  soft 22 362 890 358 790 358 690
  soft 22 432 890 444 790 452 694
  soft 36 556 960 580 890 594 800
  soft 30 270 1040 340 1058 430 1056`;
export const backLight = `
  soft 50 186 684 220 664 252 676
  soft 54 268 644 309 624 350 638
  soft 54 360 626 402 606 446 620
  soft 52 452 642 494 624 536 638
  soft 16 318 900 290 810 252 748
  soft 16 370 900 338 800 318 712
  soft 16 414 900 404 800 404 700
  soft 16 460 900 476 800 492 716
  soft 40 634 820 664 760 700 700`;
export const knuckleArcs = `
  both 4 204 706 220 716 238 706
  both 4 294 668 310 678 328 668
  both 4 386 650 402 660 420 650
  both 4 478 668 494 678 512 668
  both 5 262 1010 280 1016 296 1012
  both 5 262 1052 330 1066 400 1062
  both 4 440 1060 490 1052 512 1047
  both 4 606 850 622 826 630 800`;

/** Shapes on a finger: pairs of place along it, in hundredths of a bone from its tip, and aside, in hundredths of the nail's half-width. */
export const nail = {
  plate: '-53 0 -50 60 -39 98 -20 100 -9 66 -3 0 -9 -66 -20 -100 -39 -98 -50 -60',
  freeEdge: '-20 100 -9 66 -3 0 -9 -66 -20 -100 -13 -50 -11 0 -13 50',
} as const;

/** Creases over a joint: place relative to it in thousandths of a bone, reach to both sides in hundredths of the half-width, bow, width. */
export const creases = {
  thumb: '-100 30 -30 2.6  -45 52 -14 3.6  10 60 4 3.8  60 48 18 3.2  110 28 30 2.4',
  middleJoint: '-115 34 -45 2.6  -62 56 -26 3.6  -15 68 -6 4  30 62 12 3.6  80 44 36 2.6',
  endJoint: '-70 36 -20 2.6  -10 62 -4 3.8  50 42 16 2.8',
  palm: '1000 86 -20 5.4  30 90 -18 5.6  -35 70 -14 4.2  -330 80 -22 5.4  -300 60 -14 3.6',
  palmThumb: '0 86 -30 5.4  -500 50 -50 4.4',
} as const;

/** Where cuts cross a finger, as pairs: the station, and how far along it bows, in hundredths of a bone. */
export const fingerCuts = {
  finger: '0 62 1 84 3 122 5 186 6 214',
  thumb: '1 70 3 130',
  palmFinger: '0 62 6 214',
  palmThumb: '3 130',
} as const;
/** A seed for each region that they part, as far along. */
export const fingerSeeds = {
  finger: 'proximal 73 pip 103 middle 150 dip 200 nail-fold 230 nail 270',
  thumb: 'thumb 50 thumb-ip 100 thumb-nail-fold 140 thumb-nail 175',
  palmFinger: 'palmar 130 tip 260',
  palmThumb: 'palmar 90 tip 160',
} as const;

/** Cuts between landmarks, in the coordinates of the back; `W` lies within the palm. */
export const handCuts = {
  back: ['thW 600 772 636 800 thR', 'mcpL 224 716 312 676 404 660 500 672 mcpR', 'wrL 320 1012 420 1024 wrR'],
  palm: ['thW 600 772 636 800 thR', 'wrL 320 1012 W', 'W 480 1018 wrR', 'mcpR 508 744 466 840 440 940 W'],
} as const;
export const withinPalm = 'W 430 1022';
/** Seeds; those of the palm are mirrored with it. */
export const handSeeds = {
  back: 'mcp-row 400 630 hand-back 400 860 wrist 390 1080',
  palm: 'palm 330 860 thenar 560 900 wrist 390 1080',
} as const;
/** The outline in runs from one fingertip or web to the next. */
export const handSides = 'cutL littleTip littleWeb ringTip ringWeb middleTip middleWeb indexTip thW thumbTip cutR';
