/** The inside layer: organs simplified until they can be told at a glance, and the joints on a faint skeleton. */
import { type Curve, type Point, type Warp, distance, flat, mirrored, points, smooth, spaced } from './curve.js';
import { ellipse, noise, softStroke, stroke, tube } from './ink.js';
import type { Part } from './muscles.js';
import * as given from './organ-landmarks.js';
import type { Shape } from './paint.js';
import { linesOf, pathsOf } from './path.js';
import { readStrokes, strokesOf } from './strokes.js';

interface Layer {
  readonly shapes: Shape[];
  readonly parts: Part[];
}

/** A long bone from joint to joint: thick at the ends, thin in the shaft, each end with two rounded heads. */
export function bone(from: Point, to: Point, fromHalf: number, toHalf: number): Curve {
  const length = distance(from, to);
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (along: number, aside: number): Point => [from[0] + dx * along - dy * aside, from[1] + dy * along + dx * aside];
  const end = (place: number, way: 1 | -1, half: number): [number, number][] => [
    [place + way * half * 0.1, half * 0.5],
    [place + way * half * 0.35, half],
    [place + way * half * 1.1, half * 0.86],
    [place + way * half * 2.2, half * 0.56],
  ];
  const waist: [number, number][] = [[length / 2, Math.min(fromHalf, toHalf) * 0.5]];
  const side = [...end(0, 1, fromHalf), ...waist, ...end(length, -1, toHalf).reverse()];
  const middle = (place: number, way: 1 | -1, half: number) => at(place + way * half * 0.24, 0);
  return smooth(
    [middle(0, 1, fromHalf), ...side.map(([along, aside]) => at(along, aside)), middle(length, -1, toHalf), ...[...side].reverse().map(([along, aside]) => at(along, -aside))],
    true,
  );
}

/** Three pebbles that touch. */
export function pebbles([x, y]: Point, size: number, salt: number): Curve[] {
  return [0, 1, 2].map((index) => {
    const around = index * 2.1 + noise(salt, 7) * 6;
    const radius = size * (0.5 + 0.28 * noise(salt, index));
    const centre: Point = [x + Math.cos(around) * size * 0.62, y + Math.sin(around) * size * 0.56];
    return smooth(
      Array.from({ length: 7 }, (_, corner): Point => {
        const angle = (2 * Math.PI * corner) / 7;
        const reach = radius * (0.82 + 0.3 * noise(salt * 9 + corner, index + 3));
        return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach * 0.92];
      }),
      true,
    );
  });
}

export function calciumShapes(curves: readonly Curve[]): Shape[] {
  const lights = curves.map((curve) => {
    const ring = flat(curve, 2);
    const [x, y] = [ring.reduce((sum, [px]) => sum + px, 0) / ring.length, ring.reduce((sum, [, py]) => sum + py, 0) / ring.length];
    const size = distance(ring[0]!, [x, y]);
    return ellipse([x - size * 0.25, y - size * 0.3], size * 0.3, size * 0.2, -30, 6);
  });
  return [
    { d: pathsOf(curves), paint: 'calcium' },
    { d: pathsOf(lights), paint: 'glint' },
    { d: linesOf(curves), paint: 'calcium-line', width: 3.2 },
  ];
}

const triples = (notation: string): [Point, number][] => {
  const numbers = notation.trim().split(/\s+/).map(Number);
  return Array.from({ length: numbers.length / 3 }, (_, index) => [[numbers[3 * index]!, numbers[3 * index + 1]!], numbers[3 * index + 2]!]);
};
const both = (curves: readonly Curve[]): Curve[] => curves.flatMap((curve) => [curve, mirrored(curve)]);
const pairOf = (id: string, curves: readonly Curve[]): Part[] => [
  { id, right: true, curves },
  { id, right: false, curves: curves.map((curve) => mirrored(curve)) },
];

export function organsOf(view: 'front' | 'back', warp: Warp): Layer {
  const skeleton = skeletonOf(warp);
  const spots = triples(view === 'front' ? given.calciumFront : given.calciumBack);
  const lumps = spots.map(([centre, size], index) => pebbles(warp(centre), size, index + 1));
  const organs = view === 'front' ? organsInFront(warp) : lungsBehind(warp);
  return {
    shapes: [...skeleton.shapes, ...organs.shapes, ...calciumShapes(both(lumps.flat()))],
    parts: [...organs.parts, ...skeleton.parts, ...lumps.flatMap((curves) => pairOf('calcium', curves))],
  };
}

function skeletonOf(warp: Warp): Layer {
  const long = given.bones
    .trim()
    .split('\n')
    .map((text) => {
      const [x0, y0, x1, y1, from, to] = text.trim().split(/\s+/).map(Number) as [number, number, number, number, number, number];
      return bone(warp([x0, y0]), warp([x1, y1]), from, to);
    });
  const balls = triples(given.balls).map(([centre, size]) => ellipse(warp(centre), size, size));
  const sockets = triples(given.balls).map(([[x, y], size]) => {
    const [cx, cy] = warp([x, y]);
    return stroke(
      [-2.5, -3, -3.5, -4].map((angle): Point => [cx + Math.cos(angle) * (size + 7), cy + Math.sin(angle) * (size + 7)]),
      11,
      'both',
      10,
    );
  });
  const capsules = Object.values(given.joints).map((notation) => triples(notation).map(([centre, size]) => ellipse(warp(centre), size, size * 0.86)));
  // Cartilage: a thin lens in each hinge, a cap on each ball.
  const gaps = Object.entries(given.joints).flatMap(([name, notation]) =>
    name === 'shoulder' || name === 'hip'
      ? []
      : triples(notation).map(([centre, size]) => ellipse(warp(centre), size * 0.8, size * 0.24, name === 'elbow' || name === 'wrist' ? -16 : 0)),
  );
  const caps = triples(given.balls).map(([centre, size]) => {
    const [x, y] = warp(centre);
    return stroke([-2.3, -2.8, -3.3, -3.9].map((angle): Point => [x + Math.cos(angle) * size, y + Math.sin(angle) * size]), 6, 'both', 10);
  });
  const solid = [...long, ...balls];
  return {
    shapes: [
      { d: pathsOf(both(capsules.flat())), paint: 'capsule' },
      { d: pathsOf(both([...solid, ...sockets])), paint: 'bone' },
      { d: linesOf(both([...solid, ...sockets])), paint: 'bone-line', width: 2.6 },
      { d: pathsOf(both([...gaps, ...caps])), paint: 'cartilage' },
    ],
    parts: capsules.flatMap((curves) => pairOf('joints', curves)),
  };
}

function lungsBehind(warp: Warp): Layer {
  // Seen from behind, what lies on the right of the front picture lies on the left.
  const lungs = [given.lungRight, given.lungLeft].map((text) => smooth(points(text).map(([x, y]): Point => warp([-x, y])), true));
  return {
    shapes: [
      { d: pathsOf(lungs), paint: 'lung' },
      { d: pathsOf(strokesOf(given.fissures, { warp: ([x, y]) => warp([-x, y]) })), paint: 'lung-line' },
      { d: linesOf(lungs), paint: 'lung-line', width: 4.4 },
    ],
    parts: [
      { id: 'lungs', right: true, curves: [lungs[0]!] },
      { id: 'lungs', right: false, curves: [lungs[1]!] },
    ],
  };
}

function organsInFront(warp: Warp): Layer {
  const closed = (text: string) => smooth(points(text).map(warp), true);
  const open = (text: string) => smooth(points(text).map(warp));
  const pipe = (text: string, width: number, inner: Shape['paint'], edge: Shape['paint']): Shape[] => [
    { d: linesOf([open(text)]), paint: edge, width: width * 2 + 7 },
    { d: linesOf([open(text)]), paint: inner, width: width * 2 },
  ];
  const [right, left, heart, stomach, liver] = [given.lungRight, given.lungLeft, given.heart, given.stomach, given.liver].map(closed) as [Curve, Curve, Curve, Curve, Curve];
  const widths = given.tubeWidths;
  const windpipe = tube(points(given.windpipe).map(warp), widths.windpipe);
  const gullet = [given.gulletUpper, given.gulletLower].map((text) => tube(points(text).map(warp), widths.gullet));
  const vessels = readStrokes(given.vessels).map(({ through, width }) => tube(through.map(warp), width));
  const soft = (text: string, within: Curve) =>
    readStrokes(text).flatMap(({ through, width }) => softStroke(through.map(warp), width, flat(within, 2), [1, 0.6]));
  const colon = ripple(flat(open(given.colon), 6), widths.colon);
  const shadeOf = (lung: Curve, side: number) => softStroke([[side * 118, 470], [side * 134, 580], [side * 134, 660]].map((p) => warp(p as unknown as Point)), 40, flat(lung, 2), [1, 0.6]);
  const shapes: Shape[] = [
    { d: pathsOf([right, left]), paint: 'lung' },
    { d: pathsOf([...shadeOf(right, -1), ...shadeOf(left, 1)]), paint: 'lung-dark' },
    { d: pathsOf(strokesOf(given.bronchi, { warp, spacing: 18 })), paint: 'airway' },
    { d: pathsOf(strokesOf(given.fissures, { warp })), paint: 'lung-line' },
    { d: linesOf([right, left]), paint: 'lung-line', width: 4.4 },
    ...pipe(given.gulletUpper, widths.gullet, 'gullet', 'gullet-line'),
    ...pipe(given.windpipe, widths.windpipe, 'airway', 'airway-line'),
    { d: linesOf(rings(open(given.windpipe), widths.windpipe)), paint: 'airway-line', width: 3.4 },
    { d: pathsOf(vessels), paint: 'heart' },
    { d: linesOf(vessels), paint: 'heart-line', width: 3.4 },
    { d: pathsOf([heart]), paint: 'heart' },
    { d: pathsOf(soft(given.heartShade, heart)), paint: 'heart-dark' },
    { d: pathsOf(soft(given.heartLight, heart)), paint: 'heart-light' },
    { d: pathsOf(strokesOf(given.heartLines, { warp, spacing: 16 })), paint: 'heart-line' },
    { d: linesOf([heart]), paint: 'heart-line', width: 4.4 },
    { d: pathsOf([liver]), paint: 'liver' },
    ...pipe(given.gulletLower, widths.gullet, 'gullet', 'gullet-line'),
    { d: pathsOf([stomach]), paint: 'gut' },
    { d: pathsOf(strokesOf(given.stomachFolds, { warp })), paint: 'gut-line' },
    { d: linesOf([stomach]), paint: 'gut-line', width: 4.4 },
    { d: pathsOf([colon]), paint: 'gut' },
    { d: pathsOf(strokesOf(given.appendix, { warp })), paint: 'gut-line' },
    { d: linesOf([colon]), paint: 'gut-line', width: 4.4 },
    ...pipe(given.smallBowel, widths.smallBowel - 4, 'gut-light', 'gut-line'),
  ];
  return {
    shapes,
    parts: [
      { id: 'lungs', right: false, curves: [right] },
      { id: 'lungs', right: true, curves: [left] },
      { id: 'windpipe', curves: [windpipe] },
      { id: 'gullet', curves: gullet },
      { id: 'heart', curves: [heart] },
      { id: 'gut', curves: [smooth(points(gutRegion).map(warp), true), stomach] },
    ],
  };
}

/** Around the bowel. */
const gutRegion = '-128 830 -60 820 0 832 60 820 128 828 136 900 130 970 96 1002 40 1000 18 1050 -14 1050 -20 1004 -96 1016 -128 980 -134 900';

/** A tube with the large bowel's pouches. */
function ripple(polyline: readonly Point[], width: number): Curve {
  const count = 56;
  const stations = spaced(polyline, count);
  const edge = (side: 1 | -1) =>
    stations.map((station, index): Point => {
      const before = stations[Math.max(0, index - 1)]!;
      const after = stations[Math.min(count, index + 1)]!;
      const length = distance(before, after) || 1;
      const half = (width / 2) * (index % 4 === 0 ? 0.78 : 1) * (index > count - 10 ? 1 - (index - count + 10) * 0.05 : 1);
      return [station[0] - ((after[1] - before[1]) / length) * half * side, station[1] + ((after[0] - before[0]) / length) * half * side];
    });
  return smooth([...edge(1), ...edge(-1).reverse()], true);
}

/** The windpipe's rings of cartilage: short arcs across it. */
function rings(line: Curve, width: number): Curve[] {
  return spaced(flat(line, 6), 13).slice(1, -1).map(([x, y]) => smooth([[x - width * 0.42, y - 2], [x, y + 2], [x + width * 0.42, y - 2]]));
}

