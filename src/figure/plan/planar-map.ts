/**
 * Regions as the faces of a planar map. Edges (pieces of the outline, cuts across it, the midline) meet at numbered vertices; the faces
 * between them tile the outline exactly. Gaps and overlaps are impossible by construction, because an edge is computed once and walked
 * backwards by its other owner.
 */
import { type Curve, type Point, area, contains, extent, flat, joined, onPiece, reversed } from '../curve.js';

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly curve: Curve;
  /** An edge on the axis of symmetry: where a region lies across it, the edge is left out and the two halves join. */
  readonly midline?: boolean;
}

/** A point inside a region; `across` if the region lies across the midline. */
export interface Seed {
  readonly id: string;
  readonly at: Point;
  readonly across: boolean;
}

export interface Face {
  readonly id: string;
  readonly across: boolean;
  /** The border in the half that was drawn, clockwise. */
  readonly half: Curve;
  /** The same without the midline, where the region lies across it: twice the number of each edge, and one more if it is walked backwards. */
  readonly walk: readonly number[];
}

interface HalfEdge {
  readonly from: number;
  readonly to: number;
  readonly curve: Curve;
  readonly midline: boolean;
  readonly angle: number;
  readonly index: number;
}

/** Direction in which an edge leaves its first vertex, measured a little way along so that a vanishing tangent does not matter. */
function angleOf(curve: Curve): number {
  const [nextX, nextY] = onPiece(curve, 0, 0.2);
  return Math.atan2(nextY - curve[1]!, nextX - curve[0]!);
}

/** Every face of the map as a walk along half-edges, the unbounded one included. */
function walkFaces(edges: readonly Edge[]): HalfEdge[][] {
  const halves: HalfEdge[] = edges.flatMap(({ from, to, curve, midline = false }, index) => {
    const back = reversed(curve);
    return [
      { from, to, curve, midline, angle: angleOf(curve), index: 2 * index },
      { from: to, to: from, curve: back, midline, angle: angleOf(back), index: 2 * index + 1 },
    ];
  });
  const leaving = new Map<number, number[]>();
  halves.forEach((half, index) => leaving.set(half.from, [...(leaving.get(half.from) ?? []), index]));
  for (const list of leaving.values()) list.sort((a, b) => halves[a]!.angle - halves[b]!.angle);
  // At a vertex, turn to the next edge anticlockwise of the one that was come by: this keeps the face on the right (y points down).
  const next = (index: number): number => {
    const half = halves[index]!;
    const list = leaving.get(half.to)!;
    return list[(list.indexOf(half.index ^ 1) - 1 + list.length) % list.length]!;
  };
  const seen = new Set<number>();
  return halves.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const walk: HalfEdge[] = [];
    for (let index = start; !seen.has(index); index = next(index)) {
      seen.add(index);
      walk.push(halves[index]!);
    }
    return [walk];
  });
}

/** The bounded faces, each named by the one seed that lies in it. */
export function facesOf(edges: readonly Edge[], seeds: readonly Seed[]): Face[] {
  const faces: Face[] = [];
  for (const walk of walkFaces(edges)) {
    const half = joined(walk.map(({ curve }) => curve));
    const polygon = flat(half, 3);
    if (area(polygon) <= 0) continue;
    const [left, right] = extent(polygon.map(([x]) => x));
    const [top, bottom] = extent(polygon.map(([, y]) => y));
    const near = seeds.filter(({ at: [x, y] }) => x > left && x < right && y > top && y < bottom);
    const inside = near.filter(({ at }) => contains(polygon, at));
    if (inside.length !== 1)
      throw new Error(`A face holds ${String(inside.length)} seeds: ${inside.map(({ id }) => id).join(' ') || 'none'}`);
    const { id, across } = inside[0]!;
    faces.push({ id, across, half, walk: (across ? withoutMidline(walk) : walk).map(({ index }) => index) });
  }
  return faces;
}

function withoutMidline(walk: readonly HalfEdge[]): HalfEdge[] {
  const start = walk.findIndex(({ midline }, index) => !midline && walk[(index + walk.length - 1) % walk.length]!.midline);
  return walk.map((_, index) => walk[(start + index) % walk.length]!).filter(({ midline }) => !midline);
}
