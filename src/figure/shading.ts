/**
 * Light from the upper left of the page, in flat tones without a filter: nested bands along the turning edges, nested strokes for each
 * form, five deep: with fewer, their borders show as lines. Every shape lies inside the outline by construction, so nothing needs a clip.
 */
import { type Curve, type Point, flat, flipped, lengthOf, mirrorPoint, mirrored, smooth } from './curve.js';
import { type Track, bands, softStroke, trackAlong } from './ink.js';
import type { PaintId, Shape } from './paint.js';
import { Reader, groups } from './packed.js';
import { linkOf, startOf, stepsOf } from './path.js';
import { type StrokeStyle, readStrokes } from './strokes.js';

const towardsLight: Point = [-0.82, -0.57];

/** How much of a band's width an edge keeps: all of it turned away from the light, a quarter turned towards it. */
function inShade(way: Point): number {
  // The outward normal of an outline that runs clockwise on the page.
  const facing = way[1] * towardsLight[0] - way[0] * towardsLight[1];
  return 0.26 + 0.74 * Math.min(1, Math.max(0, 0.3 - facing));
}

/** The opposite: the edges that face the light. */
function inLight(way: Point): number {
  const facing = way[1] * towardsLight[0] - way[0] * towardsLight[1];
  return Math.min(1, Math.max(0, facing - 0.25));
}

const nested = [1, 0.82, 0.64, 0.46, 0.28] as const;
const nestedLight = [0.66, 0.5, 0.34, 0.18] as const;

/** A chain along an outline: its line, and the shade's reach at each of its landmarks, by their place on the way (0 to 1). */
export interface Rim {
  readonly line: readonly Point[];
  readonly reach: readonly (readonly [t: number, width: number])[];
}

/** Chains as `plan/solve.ts` packs them: the places, then the reaches. */
export function rimsOf(packed: string, run: (from: number, to: number) => Curve): Rim[] {
  const reader = new Reader(packed);
  const rims: Rim[] = [];
  while (reader.more) {
    const places = reader.list();
    const pieces = places.slice(1).map((to, index) => flat(run(places[index]!, to), 3));
    const line = pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)));
    const total = lengthOf(line);
    let done = 0;
    const reach = places.map((_, index) => {
      if (index > 0) done += lengthOf(pieces[index - 1]!);
      return [done / total, reader.number()] as const;
    });
    rims.push({ line, reach });
  }
  return rims;
}

function reachAt(reach: Rim['reach'], t: number): number {
  let next = 1;
  while (next < reach.length && reach[next]![0] < t - 1e-9) next += 1;
  const [from, to] = [reach[next - 1]!, reach[next]!];
  const u = (t - from[0]) / (to[0] - from[0] || 1);
  return from[1] + (to[1] - from[1]) * u * u * (3 - 2 * u);
}

/** Bands of shade and of light along chains of an outline and, if it is symmetrical, along their mirror images. `spacing` is that of stations on long runs. */
export function rimShapes(rims: readonly Rim[], spacing: number, symmetrical = true): Shape[] {
  const layers: { readonly paint: PaintId; d: string }[] = [
    ...nested.map(() => ({ paint: 'shade' as const, d: '' })),
    ...nestedLight.map(() => ({ paint: 'edge-light' as const, d: '' })),
  ];
  for (const { line, reach } of rims) {
    // Short runs, round fingers and toes, bend more.
    const right = trackAlong(line, lengthOf(line) < 400 ? Math.min(23, spacing) : spacing);
    const last = right.stations.length - 1;
    const reaches = right.stations.map((_, index) => reachAt(reach, index / last));
    const edge = smooth(right.stations);
    addBands(layers, edge, right, reaches);
    if (!symmetrical) continue;
    const left: Track = {
      stations: right.stations.map(mirrorPoint).reverse(),
      ways: right.ways.map(([x, y]): Point => [x, -y]).reverse(),
    };
    addBands(layers, mirrored(edge), left, reaches.reverse());
  }
  return layers;
}

/** The near side of all bands is the same: it is written once. */
function addBands(layers: readonly { d: string }[], edge: Curve, track: Track, reaches: readonly number[]): void {
  const near = startOf(edge) + stepsOf(edge);
  const all = [
    [nested, inShade],
    [nestedLight, inLight],
  ] as const;
  all
    .flatMap(([shares, facing]) =>
      bands(
        track,
        track.ways.map((way, index) => reaches[index]! * facing(way)),
        shares,
      ),
    )
    .forEach((far, layer) => {
      if (far) layers[layer]!.d += `${near} ${linkOf(edge, far)} ${stepsOf(far)}z`;
    });
}

/** Broad soft strokes within an outline: each entry is one layer. `towards` shifts lights, on both sides, towards the light. */
export function softStrokes(
  notation: string,
  within: readonly Point[],
  { warp, mirror = false }: StrokeStyle,
  towards = 0,
  shares = [1, 0.82, 0.64, 0.46, 0.28],
): Curve[][] {
  const layers: Curve[][] = shares.map(() => []);
  for (const { through, width } of readStrokes(notation)) {
    const right = through.map(warp);
    const add = (side: readonly Point[], mirror = false): void => {
      const shifted = side.map(([x, y]): Point => [x - towards, y - towards / 2]);
      softStroke(shifted, width, within, shares).forEach((curve, index) => {
        layers[index]!.push(curve);
        if (mirror) layers[index]!.push(flipped(curve));
      });
    };
    add(right, mirror && towards === 0);
    // What is moved towards the light is not symmetrical.
    if (mirror && towards !== 0) add(right.map(mirrorPoint));
  }
  return layers;
}

/** Runs of the outline with a width each. */
export function runsOf(packed: string, run: (from: number, to: number) => Curve): { curve: Curve; width: number }[] {
  return groups(packed, 3).map(([from, to, tenths]) => ({ curve: run(from!, to!), width: tenths! / 10 }));
}
