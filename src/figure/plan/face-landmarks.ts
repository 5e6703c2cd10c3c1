/**
 * The adult face and bust by landmarks: right half of the picture, head 800 high (top 0, chin 804), eye line at half its height, an eye a
 * fifth of the head wide. Teen and child are warps of these.
 */
import type { HalfPlan } from './body-landmarks.js';

export const bust: HalfPlan = {
  outline: `top 0 0 92 12 176 62 238 154 264 272 earT! 260 356 284 346 302 382 298 444 282 508 262 546 earB! 248 534 jaw 236 596 212 660
    jawU 192 696 neckA 180 748 neckB 178 804 190 860 trap 238 908 338 944 448 974 shE! 528 1004 mE! 0 1004`,
  inner: `mH 0 150 mB 0 336 mNo 0 570 mP 0 714 mJ 0 804 mC 0 974 BO 210 346 BI 42 342 O 174 408 I 54 413 A 70 554 S 124 668 Jp 124 758`,
  cuts: {
    hairline: 'earT 247 332 242 284 224 236 194 204 152 176 92 158 36 150 mH',
    temple: 'earT 236 356 BO',
    browTop: 'BO 168 320 124 312 80 321 BI',
    glabella: 'BI 20 336 mB',
    browLow: 'BO 168 337 124 336 84 342 BI',
    lidOut: 'BO 198 380 O',
    lidIn: 'BI 44 380 I',
    lash: 'O 150 394 124 385 96 386 72 397 I',
    lower: 'O 150 421 124 428 96 428 72 422 I',
    noseSide: 'I 36 464 54 516 A',
    noseBase: 'A 40 568 mNo',
    smile: 'A 104 592 124 632 S',
    chinTop: 'S 76 704 mP',
    marionette: 'S 128 712 Jp',
    jawA: 'jawU 162 726 Jp',
    jawB: 'Jp 80 788 40 802 mJ',
    earIn: 'earT 252 444 earB',
    neckline: 'trap 120 960 mC',
  },
  midline: 'top mH mB mNo mP mJ mC mE',
  seeds: `scalp! 120 80 forehead! 80 240 brow 124 324 lid-upper 120 360 eye 114 406 nose! 10 480 midface 180 540 ear 280 440 mouth! 20 630
    chin! 40 750 neck! 40 880 chest-v! 120 990`,
  rims: `
    top 0 earT 34
    earT 6 earB 12
    neckA 0 neckB 44 trap 46 shE 6`,
  accents: '',
  marks: 'top earB jaw shE',
};

export const eye = {
  upper: '54 413 72 397 96 386 124 385 150 393 174 408',
  lower: '54 413 72 421 96 427 124 427 150 421 174 408',
  /** The closed lid's edge. */
  closed: '54 410 80 421 112 427 146 421 174 406',
  crease: '58 393 80 377 106 368 134 368 160 377 184 396',
  creaseClosed: '60 390 84 374 114 368 146 373 176 392',
  below: '76 442 104 450 134 448 158 440',
  iris: [113, 404, 25] as const,
  brow: '42 342 62 331 92 321 128 315 164 319 190 329 212 347 190 337 162 330 128 328 94 332 66 340',
};

/** Strokes of the right half: taper, width, landmarks. */
export const smileLine = 'both 3.6 90 560 106 580 114 602 116 618';
export const ears = `
  both 4.4 268 372 284 366 288 396 284 440 272 486
  both 3.6 262 420 270 438 264 462 268 486`;
export const nose = {
  ala: 'both 5.4 52 518 66 533 65 554 52 564 42 561',
  base: 'both 4.6 -24 566 -11 565 0 571 11 565 24 566',
  nostril: '18 559 25 552 36 552 42 558 34 562 24 563',
};
export const mouth = {
  upper: '-88 628 -52 611 -20 600 0 606 20 600 52 611 88 628 48 629 18 627 0 630 -18 627 -48 629',
  lower: '-86 629 -48 630 -18 628 0 631 18 628 48 630 86 629 62 653 28 666 0 668 -28 666 -62 653',
  line: '-96 624 -82 629 -48 630 -18 628 0 631 18 628 48 630 82 629 96 624',
  below: 'both 4 -30 686 0 691 30 686',
  lightLower: 'both 12 -34 647 0 650 34 647',
};

/** Half of the jaw's edge over the neck, chin last. */
export const jawLine = '236 596 208 662 158 730 96 781 42 801 0 804';
/** Strokes on neck and shoulders. */
export const neckInk = `
  both 5.4 166 780 148 838 116 902 74 966
  both 5.6 66 972 132 944 210 936 300 950 380 966`;

/** Hair: the whole contour, not mirrored: a short cut with a fringe to one side. */
export const hair = {
  contour: `-252 374 -270 336 -284 262 -272 172 -232 84 -160 16 -70 -22 20 -30 116 -14 200 40 258 128 284 236 276 326 256 372 248 344 242 300 232 262
    212 226 184 198 150 176 118 157 88 146 58 154 14 173 -50 186 -120 196 -180 214 -214 240 -236 276 -244 310 -248 346`,
  strands: `
    both 5 84 122 40 96 -30 86 -110 104 -180 156
    both 5 70 136 10 130 -70 134 -140 158 -196 206
    both 4 96 104 70 52 20 14 -40 2
    both 5 116 132 160 128 208 164 236 220
    both 4 -20 44 -100 46 -172 88 -222 150`,
} as const;

/** A young child's hairline: a soft fringe, swept to the side. It takes the place of the contour's part that is the hairline. */
export const childFringe = '236 306 222 262 198 230 160 212 112 208 4 240 -116 264 -214 282 -236 306';

/** Soft shadows and lights: on both sides, then on one (negative x is the left of the page, where the light comes from). */
export const faceShadow = {
  both: `
    soft 34 48 356 58 378 48 404
    soft 24 242 306 242 350 236 400
    soft 12 60 438 110 450 160 436`,
  one: `
    soft 40 38 380 36 450 46 510 56 536
    soft 92 236 400 214 520 148 668
    soft 14 -36 410 -34 456 -42 506
    soft 20 -44 578 4 586 50 576
    soft 20 -36 690 4 695 40 689`,
};
export const faceLight = {
  both: 'soft 16 84 350 124 342 166 352',
  one: `
    soft 84 -150 268 -40 232 96 246
    soft 20 -8 372 -8 440 -6 506
    soft 26 -18 534 -4 536 10 534
    soft 62 -196 458 -140 488 -84 478
    soft 40 96 482 138 482 172 466
    soft 40 -44 742 -6 750 32 744`,
};
