/**
 * Light from the upper left of the page, in flat tones without a filter: nested bands along the turning edges, nested strokes for each
 * form, five deep: with fewer, their borders show as lines. Every shape lies inside the outline by construction, so nothing needs a clip.
 */
import { type Curve, type Point, flat, lengthOf, mirrorPoint } from './curve.js';
import { band, softStroke } from './ink.js';
import { Reader, groups } from './packed.js';
import { type StrokeStyle, readStrokes } from './strokes.js';

const towardsLight: Point = [-0.82, -0.57];

/** How much of a band's width an edge keeps: all of it turned away from the light, a quarter turned towards it. */
export function inShade([x, y]: Point): number {
  // The outward normal of an outline that runs clockwise on the page.
  const facing = y * towardsLight[0] - x * towardsLight[1];
  return 0.26 + 0.74 * Math.min(1, Math.max(0, 0.3 - facing));
}

/** The opposite: the edges that face the light. */
export function inLight([x, y]: Point): number {
  const facing = y * towardsLight[0] - x * towardsLight[1];
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
  const next = Math.max(
    1,
    reach.findIndex(([at]) => at >= t - 1e-9),
  );
  const [t0, w0] = reach[next - 1]!;
  const [t1, w1] = reach[next]!;
  const u = (t - t0) / (t1 - t0 || 1);
  return w0 + (w1 - w0) * u * u * (3 - 2 * u);
}

export interface BandStyle {
  readonly symmetrical?: boolean;
  readonly light?: boolean;
  /** Distance between stations on long runs. */
  readonly spacing?: number;
}

/** Bands along chains of an outline, and their mirror images: of shade, or of light. Each entry is one layer. */
export function rimBands(rims: readonly Rim[], { symmetrical = true, light = false, spacing = 46 }: BandStyle = {}): Curve[][] {
  const facing = light ? inLight : inShade;
  const sides = rims.flatMap(({ line, reach }): Rim[] =>
    symmetrical
      ? [
          { line, reach },
          { line: [...line].reverse().map(mirrorPoint), reach: reach.map(([t, width]) => [1 - t, width] as const).reverse() },
        ]
      : [{ line, reach }],
  );
  return (light ? nestedLight : nested).map((share) =>
    sides
      .map(({ line, reach }) => {
        // Short runs, round fingers and toes, bend more.
        const step = lengthOf(line) < 400 ? Math.min(23, spacing) : spacing;
        return band(line, (t, direction) => reachAt(reach, t) * share * facing(direction), step);
      })
      .filter((curve) => curve.length > 0),
  );
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
    for (const side of mirror ? [right, right.map(mirrorPoint)] : [right]) {
      const shifted = side.map(([x, y]): Point => [x - towards, y - towards / 2]);
      softStroke(shifted, width, within, shares).forEach((curve, index) => layers[index]!.push(curve));
    }
  }
  return layers;
}

/** Runs of the outline with a width each. */
export function runsOf(packed: string, run: (from: number, to: number) => Curve): { curve: Curve; width: number }[] {
  return groups(packed, 3).map(([from, to, tenths]) => ({ curve: run(from!, to!), width: tenths! / 10 }));
}
