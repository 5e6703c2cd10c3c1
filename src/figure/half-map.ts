/** A symmetrical view from one hand-placed half: its outline closed by its mirror image, and its regions. */
import type { HalfPlan } from './body-landmarks.js';
import { type Curve, type Point, type Warp, landmarks, line, smooth, way } from './curve.js';
import { type Edge, type Face, type Seed, facesOf } from './planar-map.js';

export interface HalfMap {
  /** The whole outline: the half that was drawn, then its mirror image. */
  readonly outline: Curve;
  readonly edges: readonly Edge[];
  readonly faces: readonly Face[];
  /** The piece of the half outline between two named landmarks. */
  readonly run: (from: string, to: string) => Curve;
}

export function halfMap(plan: HalfPlan, warp: Warp): HalfMap {
  const ring = landmarks(plan.outline).map(({ name, corner, point }) => ({ name, corner, point: warp(point) }));
  const named = new Map(ring.flatMap(({ name }, index) => (name ? [[name, index] as const] : [])));
  // The mirror image, without the two points on the midline, closes the ring; smoothing it whole keeps the midline free of kinks.
  const mirror = ring.slice(1, -1).reverse();
  const all = [...ring.map(({ point }) => point), ...mirror.map(({ point: [x, y] }): Point => [-x, y])];
  const corners = [...ring, ...mirror].map(({ corner }) => corner);
  const outline = smooth(all, true, (index) => corners[index]!);
  const half = outline.slice(0, ring.length - 1);
  const run = (from: string, to: string): Curve => {
    const [start, end] = [named.get(from), named.get(to)];
    if (start === undefined || end === undefined || start >= end) throw new Error(`No run of the outline from ${from} to ${to}`);
    return half.slice(start, end);
  };

  const vertices = new Map<string, Point>(ring.flatMap(({ name, point }) => (name ? [[name, point] as const] : [])));
  for (const { name, point } of landmarks(plan.inner)) vertices.set(name!, warp(point));
  const vertex = (name: string): Point => {
    const point = vertices.get(name);
    if (!point) throw new Error(`No landmark ${name}`);
    return point;
  };
  const cuts: Edge[] = Object.values(plan.cuts).map((notation) => {
    const { from, to, through } = way(notation, vertex, warp);
    return { from, to, curve: smooth(through) };
  });
  const midline = plan.midline.split(' ');
  const axis: Edge[] = midline.slice(1).map((to, index) => {
    const from = midline[index]!;
    return { from, to, curve: line(vertex(from), vertex(to)), midline: true };
  });
  const ends = new Set([...cuts.flatMap(({ from, to }) => [from, to]), midline[0]!, midline[midline.length - 1]!]);
  const onRing = [...named.keys()].filter((name) => ends.has(name));
  const border: Edge[] = onRing.slice(1).map((to, index) => ({ from: onRing[index]!, to, curve: run(onRing[index]!, to) }));

  const edges = [...border, ...cuts, ...axis];
  const seeds: Seed[] = landmarks(plan.seeds).map(({ name, corner, point }) => ({ id: name!, at: warp(point), across: corner }));
  return { outline, edges, faces: facesOf(edges, seeds), run };
}
