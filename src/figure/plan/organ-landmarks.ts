/**
 * What lies inside, for the adult in front: whole shapes, not halves, because organs are not symmetrical. The right of the picture is the patient's
 * left. Simplified: each organ is in its place, large enough to be recognised.
 */
export const lungRight =
  '-26 470 -34 420 -54 392 -84 396 -112 432 -134 500 -147 584 -150 650 -146 700 -120 686 -86 668 -54 662 -28 674 -23 620 -22 540';
export const lungLeft = `26 470 34 420 54 392 84 396 112 432 134 500 147 584 150 650 146 700 122 688 92 674 72 668 70 640 58 612 40 590 30 560 24 520`;
/** Fissures, then the branches of the airways: taper, width, landmarks. */
export const fissures = `
  both 3 -24 560 -70 582 -112 610 -148 660
  both 3 -60 576 -100 562 -140 556
  both 3 36 500 80 560 112 620 140 690`;
export const bronchi = `
  in 15 -5 462 -22 486 -44 506 -62 540
  in 15 -1 462 18 488 40 510 60 540
  in 8 -38 500 -70 496 -98 500
  in 7 -52 522 -78 546 -104 560
  in 7 -62 538 -64 580 -76 626
  in 6 -60 490 -76 462 -80 436
  in 5 -76 546 -104 588 -118 632
  in 8 36 506 68 500 96 506
  in 7 52 528 80 550 104 572
  in 7 60 538 74 580 96 626
  in 6 56 494 72 462 78 436
  in 5 82 552 112 596 126 640`;
export const windpipe = '-4 294 -4 340 -4 400 -3 466';
/** The gullet passes behind the windpipe and the heart, slightly to the patient's left. */
export const gulletUpper = '9 288 12 330 13 400 12 470 10 520';
export const gulletLower = '20 640 24 668 34 692 44 704';

export const heart = '-12 546 -30 566 -33 596 -18 628 14 654 50 674 70 668 78 640 74 604 58 570 34 548 10 536';
export const vessels = `
  even 19 8 548 4 510 14 488 34 484 46 500 48 540
  even 17 28 552 22 524 4 506
  even 13 -20 556 -24 520 -26 486`;
export const heartLines = `
  both 3 34 552 34 590 46 632 62 664
  both 2.4 38 604 56 612 68 630
  both 2.6 -20 560 -6 584 -2 612
  both 2 36 616 22 632 10 640`;
export const heartShade = 'soft 26 62 592 72 626 62 656';
export const heartLight = 'soft 18 -16 574 -14 596 -2 616';

export const liver = '-144 716 -124 694 -84 682 -40 684 4 694 30 708 20 726 -8 744 -48 766 -92 794 -128 806 -145 774';
export const stomach =
  '40 700 58 690 84 692 108 712 118 748 108 786 78 810 40 818 8 808 -12 796 -10 778 14 784 44 784 62 764 62 736 50 716';
export const stomachFolds = `
  both 2.4 74 704 92 730 90 766 66 796
  both 2.4 64 714 76 736 72 764 52 788`;
export const colon =
  '-90 984 -106 950 -108 904 -105 862 -92 838 -60 832 0 842 58 832 92 838 107 862 110 910 104 954 84 980 54 984 32 976 14 990 4 1016 2 1044';
export const smallBowel = `-70 866 -28 861 28 868 68 863 80 875 68 887 26 884 -28 890 -68 886 -80 899 -68 911 -26 908 28 914 68 909 80 921 66 933 26 931 -28 937
  -66 932 -78 944 -62 956 -22 954 24 960 62 953`;
export const appendix = 'in 9 -92 986 -86 1002 -74 1008';

/** What is drawn only where something names it. The right half of the brain, and its folds. */
export const brain = '2 22 34 23 60 40 76 70 76 96 60 114 34 122 14 118 2 128';
export const brainFolds = `
  both 4 12 40 30 36 42 48 34 60
  both 4 18 64 36 74 54 62 66 78`;
/** The right kidney, behind the bowel. */
export const kidney = '64 730 84 722 104 738 110 770 102 804 82 820 66 810 62 792 74 776 62 756';
/** Vessels of the right half: trunk, neck, arm and leg. */
export const limbVessels = `
  even 10 4 690 4 800 5 914
  in 9 8 500 22 420 34 340 36 262
  in 9 30 500 110 446 190 440 238 660 270 790 344 1010
  in 11 4 906 50 960 88 1040 92 1400 78 1880`;
/** Bones of the toes, as below. */
export const toeBones = `
  60 1960 56 2010 8 6
  80 1956 82 2006 5 4
  98 1952 104 2002 5 4
  112 1946 124 1996 5 4
  124 1938 142 1988 5 4`;

/** Widths of the tubes. */
export const tubeWidths = { windpipe: 17, gullet: 12, colon: 32, smallBowel: 25 } as const;

/** Long bones of the right half: from joint to joint, half-width at both ends. */
export const bones = `
  224 426 262 736 17 15
  258 760 334 1020 12 9
  270 762 352 1014 11 10
  138 998 164 1034 13 14
  160 1018 92 1406 19 23
  92 1446 82 1880 22 15
  112 1460 104 1876 8 8
  388 1074 391 1144 7 6
  372 1066 370 1148 7 6
  356 1062 350 1140 7 6
  340 1060 329 1124 6 5
  391 1156 393 1216 6 5
  369 1160 367 1218 6 5
  348 1152 354 1218 5 5
  327 1136 331 1190 5 4
  386 1064 414 1106 7 6
  420 1116 434 1146 6 5`;
/** Joints of the right half: centre, size of the joint's capsule. */
export const joints = {
  /** Elbow and wrist, which lie aslant; knee, ankle and knuckles; shoulder and hip. */
  aslant: '262 748 24  344 1034 20',
  level: '92 1426 32  82 1892 22  390 1150 9  370 1154 9  349 1146 9  328 1130 8',
  round: '218 414 26  136 996 30',
} as const;
/** Ball joints: socket and ball. */
export const balls = '212 410 20  134 994 24';

/** Lumps of calcium: centre and size, right half; under the skin of elbow, outer hip, knee and finger. */
export const calciumFront = '296 786 10  182 1040 12  120 1478 11  408 1196 6';
export const calciumBack = '286 772 11  120 1050 13  130 1440 9  408 1196 6';

/** The hand inset: bones of the palm, from wrist to knuckle, and those of the wrist: centre and radii. */
export const palmBones = '258 902 220 676  318 884 308 632  386 876 402 612  452 884 494 630  520 900 612 800';
export const wristBones =
  '500 884 24 24  268 930 26 22  316 918 27 22  366 908 28 23  414 910 26 22  462 918 28 24  296 972 30 22  352 962 32 24  412 966 34 26';
export const foreArmBones = '296 1016 289 1120 34 8  420 1010 429 1120 40 6';

export const lungShadeRight = 'soft 40 -118 470 -134 580 -134 660';
export const lungShadeLeft = 'soft 40 118 470 134 580 134 660';
/** Around the bowel. */
export const gutRegion = `-128 830 -60 820 0 832 60 820 128 828 136 900 130 970 96 1002 40 1000 18 1050 -14 1050 -20 1004 -96 1016 -128 980
  -134 900`;
