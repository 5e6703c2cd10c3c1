/** Where skin signs lie: closed borders and lines, in the landmarks of the body and of the face. */

/** The V of chest and neck: right half, from the throat to the tip. Its top edge is carried up over the neck, or it would be a heart. */
export const vee = '0 284 36 289 54 310 64 336 84 352 106 364 112 388 98 432 74 484 46 538 20 578 0 590';
/** As the bust shows it: the front of the neck, and the chest down to where the picture ends. */
export const veeOfBust = '0 838 60 842 112 856 150 884 196 912 262 930 306 952 330 1002';
/** The shawl behind: above, below; and its lower edge in front. */
export const shawlTop = '0 268 36 264 63 252';
export const shawlLower = '240 512 214 506 190 508 162 530 122 562 76 592 30 618';
export const shawlFront = '248 508 228 470 208 436 180 404 142 384 100 372 66 352 44 316 40 276';
/** The holster's inner edge. */
export const holsterFront = '166 1262 140 1230 122 1170 114 1096 120 1020 142 956 170 908';
export const holsterBack = '168 1256 150 1216 142 1150 144 1080 150 1010 160 950 176 906';
/** Knees and inner ankles in front, elbows behind. */
export const jointsFront = [
  '92 1376 116 1388 128 1418 122 1452 98 1474 70 1466 56 1436 60 1398',
  '50 1876 60 1884 64 1900 56 1916 46 1912 44 1890',
];
export const jointsBack = ['268 716 286 726 290 752 280 780 266 786 254 766 252 738'];
/** Knuckles of the figure's hand. */
export const knuckleSpots = '390 1150 370 1154 349 1146 328 1130 398 1183 378 1191 357 1183 331 1163 420 1120';

/** The coloured lid, from the lashes of the closed eye to below the brow, and the fainter colour under the eye. */
export const lidArea = '38 408 40 380 62 354 104 343 148 344 184 358 204 384 194 408 164 420 112 426 72 420';
export const underEye = '46 418 84 436 124 440 166 428 198 404 206 426 176 458 124 472 78 462 48 442';
/** The lid of an open eye, for the small head. */
export const openLid = '38 404 40 376 62 350 104 340 148 342 184 356 204 384 196 404 172 400 150 388 124 380 96 381 72 391 54 406';
/** Where the colour ends: below the brow, and on the cheekbone. */
export const lidLimitAbove = '30 396 42 362 72 342 112 334 156 338 192 354 214 384';
export const lidLimitBelow = '58 462 92 476 130 478 170 466 202 440';
export const lashRoots = '72 419 90 424 110 427 130 425 148 420 163 412';
/** A light on the swollen lid, and a fold below the eye with a light under it. */
export const lidLight = '64 396 108 388 156 396';
export const bagLight = '78 444 122 450 164 440';
export const bagShade = '66 464 120 474 172 458';
export const bagFold = '60 448 100 458 144 456 182 442';

/** Both cheeks and the bridge between them: across the smile line to the side of the mouth, sparing the tip of the nose. */
export const cheekArea = `0 436 26 442 54 470 92 470 140 460 188 464 212 496 208 552 186 606 154 646 120 656 106 632 96 604 80 580 68 560 66 536
  52 512 34 496 0 490`;
export const smileEdge = '80 556 102 580 116 612 120 640';

/** Sores and lumps: centre and size, right half. */
export const soresFront = '104 1404 13  78 1452 8';
export const soresBack = '262 744 13  276 764 8';
export const lumpsFront = '112 1478 11  96 1490 8  184 1050 12  178 1076 8';
export const lumpsBack = '268 760 11  278 744 8  112 1052 13  92 1070 9  128 1076 7';
/** On the hand: the finger, from the little one; how far along it and aside, in hundredths; the size, a sore's both ways. */
export const handSores = { back: '3 0 5 20 16  2 100 0 17 13  1 236 10 12 9', palm: '3 250 10 17 14  2 100 -20 15 11  1 262 -20 12 10' };
export const handLumps = {
  back: '3 105 -35 17  2 195 30 14  4 98 10 19  1 106 30 13  2 -84 10 20  2 -66 70 12',
  palm: '3 250 -10 17  4 160 10 19  2 250 20 13',
};
