import { contains, distance } from '../../../src/figure/curve.js';

/** Reads the path data that the figure writes (M, c, h, v and z) back into absolute points, as a browser would. */
export interface ReadPath {
  /** For each subpath: its start, then control points and ends of its curves. */
  readonly points: readonly (readonly [number, number])[];
  /** For each subpath: points on it. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

export function readPath(d: string): ReadPath {
  const points: [number, number][] = [];
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  let [x, y] = [0, 0];
  const add = (toX: number, toY: number) => {
    [x, y] = [toX, toY];
    points.push([x, y]);
    ring.push([x, y]);
  };
  for (const [, command, text] of d.matchAll(/([Mchvz])([^Mchvz]*)/g)) {
    const numbers = (text!.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'M') {
      ring = [];
      rings.push(ring);
      add(numbers[0]!, numbers[1]!);
    } else if (command === 'h') add(x + numbers[0]!, y);
    else if (command === 'v') add(x, y + numbers[0]!);
    else if (command === 'c') {
      for (let index = 0; index < numbers.length; index += 6) {
        const [x0, y0] = [x, y];
        const at = (position: number): [number, number] => [x0 + numbers[index + position]!, y0 + numbers[index + position + 1]!];
        const [b, c, e] = [at(0), at(2), at(4)];
        points.push(b, c);
        for (const t of [0.25, 0.5, 0.75]) {
          const s = 1 - t;
          const of = (axis: 0 | 1) => s ** 3 * [x0, y0][axis]! + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * e[axis];
          ring.push([of(0), of(1)]);
        }
        add(e[0], e[1]);
      }
    }
  }
  return { points, rings };
}

/** How far a point lies outside a ring; 0 inside. */
export function outside(ring: readonly (readonly [number, number])[], point: readonly [number, number]): number {
  if (contains(ring, point)) return 0;
  let nearest = Infinity;
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const t = Math.min(1, Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, distance(point, [from[0] + dx * t, from[1] + dy * t]));
  });
  return nearest;
}
