/**
 * The adult body by landmarks: right half of the picture, x from the midline, y down, stature 2000 (soles at 2010). Placed by hand after
 * published proportions; nothing was traced. Teen and child are warps of these (`warp.ts`).
 */

/** The half outline in front, from the top of the head round the arm and the foot to the crotch. */
const head =
  'top 0 0 34 5 62 21 82 52 90 94 earT! 89 120 98 116 104 130 100 160 92 182 earB! 85 184 gonion 80 204 jawU 70 224 neckU 64 244';
const trunkAndArm = `62 274 neckL 66 300 84 320 trap 124 338 174 352 acro 216 368 244 394 shw 260 428 266 470 delt 266 514 270 570 278 628
  286 680 elbU 294 724 306 764 elbL 316 804 326 850 342 910 360 968 wrU 372 1010 wrL 378 1036 388 1056 406 1078 424 1102 436 1128 442 1152
  434 1160 422 1148 408 1126 thW 400 1120 406 1144 412 1176 416 1208 412 1226 404 1226 398 1210 392 1184 w1 386 1156 390 1188 394 1222
  392 1242 382 1244 376 1226 372 1194 w2 366 1158 368 1190 368 1220 362 1236 354 1232 350 1210 348 1180 w3 344 1150 342 1174 340 1198
  332 1206 324 1196 322 1168 320 1132 316 1098 310 1070 wrM 308 1040 wrMU 304 1014 290 968 270 904 250 840 elbML 238 796 230 760
  elbMU 224 728 214 680 202 620 192 560 184 516 axil! 180 494 182 536 178 586 rib 170 644 160 696 waist 156 736 160 784 172 840
  iliac 184 892 holU 194 950 hip 199 1010 198 1080 192 1160 holL 182 1240 168 1316 kneU 154 1376 148 1420 kneL 145 1472 150 1516
  152 1560 148 1620 134 1704 118 1786 ankU 112 1840 116 1880 ankL 120 1902`;
const toes = `118 1924 130 1952 146 1970 155 1983 154 1995 146 2000 toe4! 138 1998 132 2005 124 2006 toe3! 119 2003 113 2010 105 2010
  toe2! 100 2006 93 2014 84 2014 toe1! 79 2009 70 2019 56 2021 42 2016 33 1999 36 1974 44 1946 46 1924`;
const heel = '118 1926 128 1956 140 1980 144 1994 132 2002 112 2004 98 2008 80 2010 62 2006 52 1992 48 1968 50 1940 46 1920';
const innerLeg = `ankML 40 1900 42 1876 ankMU 50 1840 42 1776 32 1700 24 1628 22 1574 28 1518 kneML 34 1478 30 1432 kneMU 32 1384
  28 1320 20 1240 12 1160 gfM 6 1096 crotch! 0 1048`;

/** Runs of the outline that carry a swelling stroke on top of the even one: where a pen would press. */
const accents = `trap delt 5.2  delt elbU 5.6  elbU wrU 5.8  hip kneU 6.4  kneL ankU 5.6  ankU ankL 3  kneML kneMU 3.4
  ankMU kneML 4.6  elbML axil 5  wrMU elbML 5.2  rib iliac 5.6  kneMU crotch 5.6`;

/** Chains along the outline with shade on their inner side, one a line: a landmark, how far the shade reaches there, the next landmark. */
const rims = `
  top 0 earT 24
  earB 0 gonion 18 jawU 26 neckU 8
  neckU 10 neckL 26 trap 6
  trap 4 acro 20 shw 56 delt 60 elbU 50 elbL 48 wrU 34 wrL 2
  wrL 8 thW 26
  thW 2 w1 10
  w1 2 w2 10
  w2 2 w3 10
  w3 2 wrM 16 wrMU 32 elbML 40 elbMU 34 axil 3
  axil 3 rib 58 waist 52 iliac 66 hip 78 holL 74 kneU 50 kneL 44 ankU 32 ankL 20
  ankML 14 ankMU 24 kneML 40 kneMU 40 gfM 40 crotch 0`;

/** Cuts that front and back share. */
const limbCuts = {
  elbA: 'elbU 260 736 elbMU',
  elbB: 'elbL 276 812 elbML',
  wrA: 'wrU 340 1018 wrMU',
  wrB: 'wrL 344 1048 wrM',
  shLow: 'delt 224 522 axil',
  kneA: 'kneU 92 1360 kneMU',
  kneB: 'kneL 90 1492 kneML',
  ankA: 'ankU 80 1848 ankMU',
  ankB: 'ankL 84 1922 ankML',
};

const shared = { rims, accents, marks: 'top neckU delt iliac holL' };

/** A view's half: the outline, vertices within it, cuts between vertices, the midline's vertices, and a seed in each region (`!` lies across). */
export interface HalfPlan {
  readonly outline: string;
  readonly inner: string;
  readonly cuts: Readonly<Record<string, string>>;
  readonly midline: string;
  readonly seeds: string;
  /** Chains along the outline, for shade and light. */
  readonly rims: string;
  /** Runs of the outline that a pen would press. */
  readonly accents: string;
  /** Other landmarks that a drawing asks for by name. */
  readonly marks: string;
}

export const front: HalfPlan = {
  outline: `${head} ${trunkAndArm} ${toes} ${innerLeg}`,
  inner: 'O 62 136 I 22 136 K 88 360 mH 0 50 mN 0 132 mM 0 194 mC 0 266 mS 0 380 mV 0 528 mU 0 604',
  cuts: {
    hairline: 'earT 84 106 80 88 70 70 52 56 26 49 mH',
    brow: 'earT 78 132 O',
    bridge: 'I 10 132 mN',
    lidUpper: 'O 50 118 34 118 I',
    lash: 'O 50 131 34 131 I',
    earIn: 'earT 86 140 85 164 earB',
    midface: 'earB 70 198 44 202 20 195 mM',
    jaw: 'jawU 62 239 44 256 20 265 mC',
    neckA: 'trap 108 352 K',
    neckB: 'K 44 374 mS',
    vee: 'K 58 432 26 496 mV',
    deltopec: 'acro 196 410 184 456 axil',
    underchest: 'axil 160 562 96 596 mU',
    groin: 'iliac 140 968 88 1016 crotch',
    holster: 'holU 150 1010 134 1110 148 1204 holL',
    ...limbCuts,
  },
  midline: 'top mH mN mM mC mS mV mU crotch',
  seeds: `scalp! 40 24 forehead! 20 90 lid-upper 40 124 midface! 40 164 mouth! 10 236 ear 96 150 neck! 20 320 chest-v! 16 440 chest 120 480
    shoulder 236 450 upper-arm 240 640 elbow-crease 264 770 forearm 300 920 wrist 340 1030 palm 360 1100 abdomen! 40 800 thigh 80 1200
    outer-thigh 180 1080 knee 90 1424 shin 90 1640 ankle 80 1880 foot 80 1980`,
  ...shared,
};

export const back: HalfPlan = {
  outline: `${head} ${trunkAndArm} ${heel} ${innerLeg}`,
  inner: 'G 162 1104 mNp 0 238 mK 0 324 mSh 0 572 mW 0 756 mG 0 896',
  cuts: {
    hairback: 'earB 76 208 56 232 mNp',
    earIn: 'earT 87 140 86 164 earB',
    nape: 'neckL 32 320 mK',
    shawlA: 'shw 224 444 axil',
    shawlB: 'axil 116 540 mSh',
    mback: 'waist 80 754 mW',
    lback: 'iliac 100 868 mG',
    holA: 'holU 166 1020 G',
    holB: 'G 166 1184 holL',
    gfold: 'G 100 1124 40 1106 gfM',
    ...limbCuts,
  },
  midline: 'top mNp mK mSh mW mG crotch',
  seeds: `scalp! 40 80 ear 96 150 neck-back! 20 280 shawl! 60 440 shoulder 240 464 upper-arm-back 240 640 elbow 264 770 forearm 300 920
    wrist 340 1030 hand-back 360 1100 upper-back! 60 660 lower-back! 60 820 buttock 80 1000 outer-thigh 180 1080 thigh-back 80 1240
    knee-back 90 1424 calf 90 1640 ankle 80 1880 heel 80 1980`,
  ...shared,
};
