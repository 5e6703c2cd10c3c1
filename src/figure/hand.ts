/** The hand inset: the back of the left hand, or its palm. */
import { type Curve, type Point, smooth, way } from './curve.js';
import { type Finger, type Hand, handOf } from './hand-shape.js';
import { stroke } from './ink.js';
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
  readonly shapes: readonly Shape[];
}

const mirrorOnPage = ([x, y]: Point): Point => [920 - x, y];

export function handDrawing(figure: FigureId, palm: boolean): HandDrawing {
  const hand = handOf(figure, palm);
  const { edges, faces } = regionsOfHand(hand, palm);
  const place = palm ? mirrorOnPage : (point: Point) => point;
  const outline = pathOf(hand.outline);
  const layer = (curves: readonly (readonly Curve[])[], paint: Shape['paint']): Shape[] => curves.map((one) => ({ d: pathsOf(one), paint }));
  const open = palm ? hand.run('cutR', 'cutL') : hand.run('cutL', 'cutR');
  const style = { warp: place, spacing: 40 };
  const shapes: Shape[] = [
    { d: outline, paint: 'skin' },
    ...(palm ? [{ d: outline, paint: 'palm' } as const, { d: outline, paint: 'palm' } as const] : []),
    ...layer(rimBands(rimsOfHand(hand, palm), false), 'shade'),
    ...layer(softStrokes(palm ? palmShadow : backShadow, style), 'shade'),
    ...layer(softStrokes(palm ? palmLight : backLight, style), 'light'),
    ...(palm ? [] : nails(hand.fingers)),
    { d: pathsOf(palm ? palmCreases(hand) : backCreases(hand)), paint: 'ink' },
    { d: linesOf([open]), paint: 'outline', width: 9 },
    { d: pathsOf(swellingRuns(hand, palm)), paint: 'outline' },
  ];
  return { hand, outline, edges, faces, shapes };
}

/** Runs of outline on both sides of each finger, as the outline goes: from one web to the next. */
function sidesOf(hand: Hand, palm: boolean): Curve[] {
  const order = ['cutL', 'littleTip', 'littleWeb', 'ringTip', 'ringWeb', 'middleTip', 'middleWeb', 'indexTip', 'thW', 'thumbTip', 'cutR'];
  const way = palm ? [...order].reverse() : order;
  return way.slice(1).map((to, index) => hand.run(way[index]!, to));
}

function rimsOfHand(hand: Hand, palm: boolean): Rim[] {
  return sidesOf(hand, palm).map((curve) => {
    const line = curve.flatMap((segment, index) => (index === 0 ? [segment[0], segment[3]] : [segment[3]]));
    const smoothLine = smoothed(line);
    const long = line.length > 14;
    return { line: smoothLine, reach: [[0, long ? 20 : 3], [0.2, 17], [0.8, 15], [1, 4]] as const };
  });
}

const smoothed = (line: readonly Point[]): Point[] => smooth(line).flatMap(([a, b, c, d], index) => [
  ...(index === 0 ? [a] : []),
  [(a[0] + 3 * b[0] + 3 * c[0] + d[0]) / 8, (a[1] + 3 * b[1] + 3 * c[1] + d[1]) / 8] as const,
  d,
]);

function swellingRuns(hand: Hand, palm: boolean): Curve[] {
  return sidesOf(hand, palm).map((curve) => stroke(curve.map(([, , , end]) => end), 8, 'both', 40));
}

function nails(fingers: readonly Finger[]): Shape[] {
  const plates: Curve[] = [];
  const tips: Curve[] = [];
  const moons: Curve[] = [];
  const folds: Curve[] = [];
  for (const { at, bones, id } of fingers) {
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
    moons.push(smooth([point(base + 0.01, 0), point(base + 0.04, 0.5), point(base + 0.1, 0.42), point(base + 0.13, 0), point(base + 0.1, -0.42), point(base + 0.04, -0.5)], true));
    const fold = (out: number, width: number) =>
      stroke([point(base + 0.2, 1 + out), point(base + 0.08, 0.96 + out), point(base - 0.02 - out * 0.18, 0.6 + out * 0.6), point(base - 0.03 - out * 0.25, 0),
        point(base - 0.02 - out * 0.18, -0.6 - out * 0.6), point(base + 0.08, -0.96 - out), point(base + 0.2, -1 - out)], width, 'both', 14);
    folds.push(fold(0.03, 5), fold(0.28, 2.6));
  }
  return [
    { d: pathsOf(plates), paint: 'nail' },
    { d: pathsOf(tips), paint: 'nail-tip' },
    { d: pathsOf(moons), paint: 'nail-tip' },
    { d: pathsOf(folds), paint: 'ink' },
  ];
}

/** Across a finger at `along`, bowed by `bow` joints, reaching `reach` half-widths to both sides. */
function crease({ at }: Finger, along: number, reach: number, bow: number, width: number): Curve {
  return stroke([at(along, -reach), at(along + bow, -reach * 0.4), at(along + bow, reach * 0.4), at(along, reach)], width, 'both', 16);
}

function backCreases({ fingers }: Hand): Curve[] {
  const joints = fingers.flatMap((finger) => {
    const last = finger.bones - 1;
    const unit = finger.id === 'thumb' ? 0.8 : 1;
    const ends = [-0.05, 0, 0.05].map((shift, index) => crease(finger, last + shift * unit, index === 1 ? 0.6 : 0.4, [-0.014, 0.004, 0.018][index]! * unit, 4));
    if (finger.id === 'thumb') return [-0.09, -0.03, 0.03, 0.09].map((shift, index) => crease(finger, 1 + shift, index === 0 || index === 3 ? 0.36 : 0.58, shift * 0.3, 4.2));
    const middles = [-0.085, -0.042, 0, 0.04, 0.08].map((shift, index) =>
      crease(finger, 1 + shift, [0.34, 0.56, 0.66, 0.52, 0.32][index]!, [-0.026, -0.014, 0.002, 0.014, 0.024][index]!, 4.4),
    );
    return [...ends, ...middles];
  });
  return joints;
}

function palmCreases(hand: Hand): Curve[] {
  return hand.fingers.flatMap((finger) => {
    const { id } = finger;
    if (id === 'thumb') return [crease(finger, 1, 0.86, -0.03, 5.4), crease(finger, 0.42, 0.6, -0.05, 5)];
    return [
      crease(finger, 2, 0.86, -0.02, 5.4),
      crease(finger, 1.03, 0.9, -0.018, 5.6),
      crease(finger, 0.965, 0.7, -0.014, 4.2),
      crease(finger, 0.655, 0.92, -0.022, 5.4),
      crease(finger, 0.7, 0.6, -0.014, 3.6),
    ];
  }).concat(strokesOf(palmLines, { warp: mirrorOnPage }));
}

/** The three lines of the palm and the wrist's creases, in the coordinates of the back. */
const palmLines = `
  both 7 186 776 270 742 380 716 430 668 456 600
  both 7 570 690 470 700 370 746 280 812
  both 8 560 724 480 770 446 850 452 940 470 1000
  both 4 350 790 336 860 352 950
  both 5.4 244 988 330 1010 430 1010 540 1000
  both 4 262 1012 350 1034 440 1034`;
const palmShadow = `
  both 60 470 990 450 900 470 800
  both 44 250 700 330 690 430 700`;
const palmLight = `
  both 110 540 960 540 860 590 790
  both 80 232 900 220 820 224 760
  both 54 240 676 330 640 440 630`;
const backShadow = `
  both 18 250 850 236 790 228 720
  both 16 330 850 322 780 316 700
  both 16 400 860 402 780 404 690
  both 18 470 850 482 780 492 700
  both 34 540 960 570 880 596 800
  both 40 250 1040 330 1062 430 1062`;
const backLight = `
  both 20 292 840 276 770 268 710
  both 20 366 850 362 780 360 700
  both 20 436 850 444 780 450 700
  both 40 620 800 650 740 690 680`;

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
