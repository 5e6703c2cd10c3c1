/** The hand inset: the back of the left hand, or its palm. */
import { type Curve, type Point, flat, smooth, way } from './curve.js';
import { type Finger, type Hand, handOf } from './hand-shape.js';
import { ellipse, sliver, stroke } from './ink.js';
import type { Shape } from './paint.js';
import { linesOf, pathOf, pathsOf } from './path.js';
import { type Edge, type Face, type Seed, facesOf } from './planar-map.js';
import type { FigureId } from './regions.js';
import { type Rim, rimBands, softStrokes } from './shading.js';
import { strokesOf } from './strokes.js';

export interface HandDrawing {
  readonly hand: Hand;
  readonly outline: string;
  readonly edges: readonly Edge[];
  readonly faces: readonly Face[];
  /** Skin and shade; what is drawn on the skin; the outline above everything. */
  readonly ground: readonly Shape[];
  readonly surface: readonly Shape[];
  readonly top: readonly Shape[];
}

const mirrorOnPage = ([x, y]: Point): Point => [920 - x, y];

export function handDrawing(figure: FigureId, palm: boolean): HandDrawing {
  const hand = handOf(figure, palm);
  const { edges, faces } = regionsOfHand(hand, palm);
  const place = palm ? mirrorOnPage : (point: Point) => point;
  const outline = pathOf(hand.outline);
  const layer = (curves: readonly (readonly Curve[])[], paint: Shape['paint']): Shape[] => curves.map((one) => ({ d: pathsOf(one), paint }));
  const open = palm ? hand.run('cutR', 'cutL') : hand.run('cutL', 'cutR');
  const style = { warp: place };
  const within = hand.ring.map(({ point }) => point);
  const rims = rimsOfHand(hand, palm);
  const ground: Shape[] = [
    { d: outline, paint: 'skin' },
    ...(palm ? palmSkin(outline) : []),
    ...layer(rimBands(rims, { symmetrical: false, spacing: 20 }), 'shade'),
    ...layer(rimBands(rims, { symmetrical: false, light: true, spacing: 20 }), 'edge-light'),
    ...layer(softStrokes(palm ? palmShadow : backShadow, within, style), 'shade-soft'),
    ...layer(softStrokes(palm ? palmLight : backLight, within, style, 8), palm ? 'palm-light' : 'light-soft'),
  ];
  const surface: Shape[] = [
    ...(palm ? [] : nails(hand.fingers)),
    { d: pathsOf(palm ? palmCreases(hand) : [...backCreases(hand), ...strokesOf(knuckleArcs, style)]), paint: 'ink' },
  ];
  const top: Shape[] = [
    { d: linesOf([open]), paint: 'outline', width: 9 },
    { d: pathsOf(swellingRuns(hand, palm)), paint: 'outline' },
  ];
  return { hand, outline, edges, faces, ground, surface, top };
}

/** As many layers as the figure's palms have. */
const palmSkin = (outline: string): Shape[] => Array.from({ length: 4 }, () => ({ d: outline, paint: 'palm' }));

/** Runs of outline on both sides of each finger, as the outline goes: from one web to the next. */
function sidesOf(hand: Hand, palm: boolean): Curve[] {
  const order = ['cutL', 'littleTip', 'littleWeb', 'ringTip', 'ringWeb', 'middleTip', 'middleWeb', 'indexTip', 'thW', 'thumbTip', 'cutR'];
  const way = palm ? [...order].reverse() : order;
  return way.slice(1).map((to, index) => hand.run(way[index]!, to));
}

function rimsOfHand(hand: Hand, palm: boolean): Rim[] {
  return sidesOf(hand, palm).map((curve) => {
    const line = flat(curve, 3);
    const long = curve.length > 15;
    return { line, reach: [[0, long ? 24 : 4], [long ? 0.5 : 0.15, 34], [0.8, 30], [1, 6]] as const };
  });
}

function swellingRuns(hand: Hand, palm: boolean): Curve[] {
  return sidesOf(hand, palm).map((curve) => sliver(flat(curve, 5), 8, 'both', 14));
}

function nails(fingers: readonly Finger[]): Shape[] {
  const plates: Curve[] = [];
  const tips: Curve[] = [];
  const moons: Curve[] = [];
  const folds: Curve[] = [];
  for (const finger of fingers) {
    const { at, bones, id, halfWidth, angle } = finger;
    const wide = id === 'thumb' ? 0.72 : 0.7;
    const end = bones - 0.035;
    const base = bones - 0.53;
    const point = (along: number, aside: number) => at(along, aside * wide);
    plates.push(
      smooth([point(base, 0), point(base + 0.03, 0.6), point(base + 0.14, 0.98), point(end - 0.16, 1), point(end - 0.05, 0.66), point(end, 0),
        point(end - 0.05, -0.66), point(end - 0.16, -1), point(base + 0.14, -0.98), point(base + 0.03, -0.6)], true),
    );
    tips.push(smooth([point(end - 0.17, 1), point(end - 0.05, 0.66), point(end, 0), point(end - 0.05, -0.66), point(end - 0.17, -1), point(end - 0.1, -0.5), point(end - 0.075, 0),
      point(end - 0.1, 0.5)], true, (index) => index === 0 || index === 4));
    moons.push(ellipse(point(base + 0.06, 0), halfWidth(base) * 0.36, halfWidth(base) * 0.22, angle(base) + 90));
    const fold = (out: number, width: number) => stroke(foldLine(finger, out), width, 'both', 14);
    folds.push(fold(0.03, 4.4), fold(0.26, 2.4));
  }
  return [
    { d: pathsOf(plates), paint: 'nail' },
    { d: pathsOf(tips), paint: 'nail-tip' },
    { d: pathsOf(moons), paint: 'light-soft' },
    { d: pathsOf(folds), paint: 'ink' },
  ];
}

/** The nail's folds as a line round its base; `out` is the distance from the nail's edge, in half-widths of the nail. */
export function foldLine({ at, bones, id }: Finger, out: number): Point[] {
  const wide = id === 'thumb' ? 0.72 : 0.7;
  const base = bones - 0.53;
  const point = (along: number, aside: number) => at(along, aside * wide);
  return [
    point(base + 0.2, 1 + out), point(base + 0.08, 0.96 + out), point(base - 0.02 - out * 0.18, 0.6 + out * 0.6), point(base - 0.03 - out * 0.25, 0),
    point(base - 0.02 - out * 0.18, -0.6 - out * 0.6), point(base + 0.08, -0.96 - out), point(base + 0.2, -1 - out),
  ];
}

/** Across a finger at `along`, bowed by `bow` joints, reaching `reach` half-widths to both sides. */
function crease({ at }: Finger, along: number, reach: number, bow: number, width: number): Curve {
  return stroke([at(along, -reach), at(along + bow, -reach * 0.4), at(along + bow, reach * 0.4), at(along, reach)], width, 'both', 16);
}

function backCreases({ fingers }: Hand): Curve[] {
  return fingers.flatMap((finger) => {
    const last = finger.bones - 1;
    const group = (at: number, lines: readonly (readonly [shift: number, reach: number, bow: number, width: number])[]) =>
      lines.map(([shift, reach, bow, width]) => crease(finger, at + shift, reach, bow, width));
    if (finger.id === 'thumb') return group(1, [[-0.1, 0.3, -0.03, 2.6], [-0.045, 0.52, -0.014, 3.6], [0.01, 0.6, 0.004, 3.8], [0.06, 0.48, 0.018, 3.2], [0.11, 0.28, 0.03, 2.4]]);
    return [
      ...group(1, [[-0.115, 0.34, -0.045, 2.6], [-0.062, 0.56, -0.026, 3.6], [-0.015, 0.68, -0.006, 4], [0.03, 0.62, 0.012, 3.6], [0.08, 0.44, 0.036, 2.6]]),
      ...group(last, [[-0.07, 0.36, -0.02, 2.6], [-0.01, 0.62, -0.004, 3.8], [0.05, 0.42, 0.016, 2.8]]),
    ];
  });
}

function palmCreases(hand: Hand): Curve[] {
  return hand.fingers.flatMap((finger) => {
    const { id } = finger;
    if (id === 'thumb') return [crease(finger, 1, 0.86, -0.03, 5.4), crease(finger, 0.5, 0.5, -0.05, 4.4)];
    return [
      crease(finger, 2, 0.86, -0.02, 5.4),
      crease(finger, 1.03, 0.9, -0.018, 5.6),
      crease(finger, 0.965, 0.7, -0.014, 4.2),
      crease(finger, 0.67, 0.8, -0.022, 5.4),
      crease(finger, 0.7, 0.6, -0.014, 3.6),
    ];
  }).concat(strokesOf(palmLines, { warp: mirrorOnPage }));
}

/** The three lines of the palm and the wrist's creases, in the coordinates of the back. */
const palmLines = `
  both 7 186 776 270 742 380 716 430 668 456 600
  both 7 554 694 470 700 370 746 280 812
  both 8 560 724 480 770 446 850 452 940 470 1000
  both 4 350 790 336 860 352 950
  both 5.4 244 988 330 1010 430 1010 540 1000
  both 4 262 1012 350 1034 440 1034`;
const palmShadow = `
  soft 34 476 990 462 910 478 820
  soft 26 260 716 330 700 430 706
  soft 26 330 1040 400 1046 470 1040`;
const palmLight = `
  soft 130 540 980 556 880 606 780
  soft 76 250 920 230 840 230 756
  soft 50 230 690 270 664 300 660
  soft 50 350 648 400 632 450 640`;
/** Knuckles: a light on each, a shade below it, and the valleys between the tendons. */
const backShadow = `
  soft 30 196 726 226 738 256 722
  soft 32 280 690 314 704 350 686
  soft 32 366 672 404 686 442 672
  soft 32 460 690 494 704 530 688
  soft 22 286 880 274 800 262 726
  soft 22 362 890 358 790 358 690
  soft 22 432 890 444 790 452 694
  soft 36 556 960 580 890 594 800
  soft 30 270 1040 340 1058 430 1056`;
const backLight = `
  soft 64 200 680 222 666 244 672
  soft 68 286 640 310 626 336 634
  soft 70 378 622 402 608 428 616
  soft 66 470 638 494 626 520 634
  soft 16 318 900 290 810 252 748
  soft 16 370 900 338 800 318 712
  soft 16 414 900 404 800 404 700
  soft 16 460 900 476 800 492 716
  soft 40 634 820 664 760 700 700`;
const knuckleArcs = `
  both 4 204 706 220 716 238 706
  both 4 294 668 310 678 328 668
  both 4 386 650 402 660 420 650
  both 4 478 668 494 678 512 668
  both 5 262 1010 280 1016 296 1012
  both 5 262 1052 330 1066 400 1062
  both 4 440 1060 490 1052 512 1047
  both 4 606 850 622 826 630 800`;

function regionsOfHand(hand: Hand, palm: boolean): { edges: Edge[]; faces: Face[] } {
  const place = palm ? mirrorOnPage : (point: Point) => point;
  const cuts: Edge[] = [];
  const seeds: Seed[] = [];
  const seed = (id: string, at: Point) => seeds.push({ id, at, across: false });
  const across = (finger: Finger, index: number, along: number) => {
    const [from, to] = [`${finger.id}${index}L`, `${finger.id}${index}R`];
    cuts.push({ from, to, curve: smooth([hand.named(from), finger.at(along - 0.02, 0), hand.named(to)]) });
  };
  for (const finger of hand.fingers) {
    const { id, at, bones } = finger;
    const isThumb = id === 'thumb';
    const nailFrom = isThumb ? 4 : 8;
    if (palm) {
      if (isThumb) across(finger, 3, 1.3);
      else {
        across(finger, 0, 0.62);
        across(finger, 6, 2.14);
      }
      seed(`${id}-palmar`, at(isThumb ? 0.9 : 1.3));
      seed(`${id}-tip`, at(bones - 0.4));
      continue;
    }
    for (const [index, along] of isThumb ? ([[1, 0.7], [3, 1.3]] as const) : ([[0, 0.62], [1, 0.84], [3, 1.22], [5, 1.86], [6, 2.14]] as const)) across(finger, index, along);
    const [from, to] = [`${id}${nailFrom}L`, `${id}${nailFrom}R`];
    const base = bones - 0.53;
    cuts.push({
      from,
      to,
      curve: smooth([hand.named(from), at(base + 0.08, -0.66), at(base, -0.3), at(base, 0.3), at(base + 0.08, 0.66), hand.named(to)]),
    });
    const names = isThumb
      ? ([['thumb', 0.5], ['thumb-ip', 1], ['thumb-nail-fold', 1.4], ['thumb-nail', 1.75]] as const)
      : ([[`${id}-proximal`, 0.73], [`${id}-pip`, 1.03], [`${id}-middle`, 1.5], [`${id}-dip`, 2], [`${id}-nail-fold`, 2.3], [`${id}-nail`, 2.7]] as const);
    for (const [name, along] of names) seed(name, at(along));
  }
  const vertex = (name: string): Point => (name === 'W' ? place([430, 1022]) : hand.named(name));
  const cut = (notation: string) => {
    const { from, to, through } = way(notation, vertex, place);
    cuts.push({ from, to, curve: smooth(through) });
  };
  cut('thW 600 772 636 800 thR');
  if (palm) {
    cut('wrL 320 1012 W');
    cut('W 480 1018 wrR');
    cut('mcpR 508 744 466 840 440 940 W');
    seed('palm', place([330, 860]));
    seed('thenar', place([560, 900]));
  } else {
    cut('mcpL 224 716 312 676 404 660 500 672 mcpR');
    cut('wrL 320 1012 420 1024 wrR');
    seed('mcp-row', [400, 630]);
    seed('hand-back', [400, 860]);
  }
  seed('wrist', place([390, 1080]));

  const ends = new Set(cuts.flatMap(({ from, to }) => [from, to]));
  const names = hand.ring.flatMap(({ name }) => (name && ends.has(name) ? [name] : []));
  const border: Edge[] = names.map((from, index) => {
    const to = names[(index + 1) % names.length]!;
    return { from, to, curve: hand.run(from, to) };
  });
  const edges = [...border, ...cuts];
  return { edges, faces: facesOf(edges, seeds) };
}
