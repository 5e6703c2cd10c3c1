/** A symmetrical view from one half: its outline closed by its mirror image, and its regions. */
import { type Curve, type Point, type Warp, joined, line, mirrored, part, reversed, smooth } from './curve.js';
import { Reader } from './packed.js';

/** A half as `plan/solve.ts` has packed it. Places on the outline and vertices are numbers. */
export interface HalfPack {
  readonly lines: string;
  /** The faces that the lines part, solved: no page walks a planar map. */
  readonly faces: string;
  readonly rims: string;
  readonly accents: string;
}

export interface Face {
  /** Place in the vocabulary of the picture. */
  readonly id: number;
  readonly across: boolean;
  /** The border of the whole region: with its mirror image, if it lies across. */
  readonly border: Curve;
}

export interface HalfMap {
  /** The whole outline: the half that was drawn, then its mirror image. */
  readonly outline: Curve;
  /** Pieces of the outline, the cuts across it, the midline. */
  readonly edges: readonly MapEdge[];
  readonly faces: () => readonly Face[];
  /** The piece of the half outline between two landmarks. */
  readonly run: (from: number, to: number) => Curve;
}

export interface MapEdge {
  readonly from: number;
  readonly to: number;
  readonly curve: Curve;
}

export function halfMap(pack: Pick<HalfPack, 'lines' | 'faces'>, warp: Warp): HalfMap {
  const reader = new Reader(pack.lines);
  const landmarks = reader.points();
  const ring = landmarks.map(warp);
  const corners = reader.list();
  const border = reader.list();
  const given = [...landmarks, ...reader.points()];
  const vertices = given.map(warp);
  // The mirror image, without the two points on the midline, closes the ring; smoothing it whole keeps the midline free of kinks.
  const mirror = ring.slice(1, -1).reverse();
  const last = ring.length - 1;
  const all = [...ring, ...mirror.map(([x, y]): Point => [-x, y])];
  const outline = smooth(all, true, (index) => corners.includes(index > last ? 2 * last - index : index));
  const run = (from: number, to: number): Curve => part(outline, from, to);
  const edges = border.slice(1).map((to, index): MapEdge => ({ from: border[index]!, to, curve: run(border[index]!, to) }));
  while (reader.more) {
    const [from, to] = [reader.number(), reader.number()];
    const through = reader.points(given[from]).map(warp);
    const [start, end] = [vertices[from]!, vertices[to]!];
    // Straight on the midline.
    edges.push({ from, to, curve: through.length > 0 ? smooth([start, ...through, end]) : line(start, end) });
  }
  let faces: Face[] | undefined;
  return { outline, edges, run, faces: () => (faces ??= facesOf(pack.faces, edges)) };
}

/** Each face is an id, whether it lies across the midline, and its walk along the edges. */
export function facesOf(packed: string, edges: readonly MapEdge[]): Face[] {
  const reader = new Reader(packed);
  const faces: Face[] = [];
  while (reader.more) {
    const id = reader.number();
    const across = reader.number() > 0;
    const half = joined(
      reader.list().map((walked) => {
        const { curve } = edges[walked >> 1]!;
        return walked % 2 ? reversed(curve) : curve;
      }),
    );
    faces.push({ id, across, border: across ? joined([half, mirrored(half)]) : half });
  }
  return faces;
}
