/**
 * Light from the upper left of the page, in flat tones without a filter: nested bands along the turning edges, nested strokes for each
 * form, five deep: with fewer, their borders show as lines. Every shape lies inside the outline by construction, so nothing needs a clip.
 */
import { type Curve, type Point, flat, lengthOf, mirrorPoint, smooth } from './curve.js';
import { bandAlong, softStroke, trackAlong } from './ink.js';
import type { Shape } from './paint.js';
import { Reader, groups } from './packed.js';
import { pathOf, stepsOf } from './path.js';
import { type StrokeStyle, readStrokes } from './strokes.js';

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/** How far an edge faces the light, by its outward normal; the outline runs clockwise on the page. */
const facingOf = (dx: number, dy: number): number => 0.57 * dx - 0.82 * dy;

/** How much of a band's width an edge keeps: all of it turned away from the light, a quarter turned towards it. */
const inShade = (facing: number): number => 0.26 + 0.74 * clamped(0.3 - facing);

/** The opposite: the edges that face the light. */
const inLight = (facing: number): number => clamped(facing - 0.25);

/** Each layer reaches a share of the way, and does so where it is turned from the light, or towards it. */
const layers = [
  ...[1, 0.82, 0.64, 0.46, 0.28].map((share) => ({ paint: 'shade' as const, share, kept: inShade })),
  ...[0.66, 0.5, 0.34, 0.18].map((share) => ({ paint: 'edge-light' as const, share, kept: inLight })),
];

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
  const written = layers.map(({ paint }) => ({ paint, d: '' }));
  for (const { line, reach } of rims) {
    // Short runs, round fingers and toes, bend more.
    const right = trackAlong(line, lengthOf(line) < 400 ? Math.min(23, spacing) : spacing);
    const left = right.map(([x, y, dx, dy]) => [-x, y, dx, -dy] as const).reverse();
    for (const track of symmetrical ? [right, left] : [right]) {
      const last = right.length - 1;
      const reaches = track.map((_, index) => reachAt(reach, (track === left ? last - index : index) / last));
      // The near side of all bands is the same: it is written once.
      const edge = smooth(track as unknown as Point[]);
      const near = pathOf(edge, false);
      const end = edge.slice(-2);
      layers.forEach(({ share, kept }, layer) => {
        const far = bandAlong(track, (index, dx, dy) => reaches[index]! * kept(facingOf(dx, dy)) * share);
        if (far) written[layer]!.d += `${near} ${stepsOf([...end, ...end, ...far.slice(0, 2), ...far])}z`;
      });
    }
  }
  return written;
}

/** Broad soft strokes within an outline: each entry is one layer. `towards` shifts lights, on both sides, towards the light. */
export function softStrokes(
  notation: string,
  within: readonly Point[],
  { warp, mirror = false }: StrokeStyle,
  towards = 0,
  shares = [1, 0.82, 0.64, 0.46, 0.28],
): Curve[][] {
  const strokes: Curve[][] = shares.map(() => []);
  for (const { through, width } of readStrokes(notation)) {
    const right = through.map(warp);
    for (const side of mirror ? [right, right.map(mirrorPoint)] : [right]) {
      const shifted = side.map(([x, y]): Point => [x - towards, y - towards / 2]);
      softStroke(shifted, width, within, shares).forEach((curve, index) => strokes[index]!.push(curve));
    }
  }
  return strokes;
}

/** Runs of the outline with a width each. */
export function runsOf(packed: string, run: (from: number, to: number) => Curve): { curve: Curve; width: number }[] {
  return groups(packed, 3).map(([from, to, tenths]) => ({ curve: run(from!, to!), width: tenths! / 10 }));
}
