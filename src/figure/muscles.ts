/** The muscle layer: the muscles of a view as bellies with fibres, always in pairs. */
import * as given from '../generated/figure.js';
import { type Curve, type Point, type Warp, between, flat, mirrorPoint, mirrored, smooth, spaced } from './curve.js';
import { stroke } from './ink.js';
import type { Part } from './drawn-regions.js';
import { Reader, points } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { pathsOf } from './path.js';
import { regionsOf } from './regions.js';
import { strokesOf } from './strokes.js';
import { times } from './times.js';

interface Muscle {
  readonly id: string;
  readonly fibres: number;
  readonly across: boolean;
  readonly edges: readonly [readonly Point[], readonly Point[]];
}

const stations = 12;

function read(packed: string, names: readonly string[], warp: Warp): Muscle[] {
  const reader = new Reader(packed);
  const muscles: Muscle[] = [];
  const edge = (through: readonly Point[]) => spaced(flat(smooth(through.map(warp)), 6), stations);
  while (reader.more) {
    const [id, fibres, across] = [names[reader.number()]!, reader.number(), reader.number() > 0];
    const one = reader.points();
    muscles.push({ id, fibres, across, edges: [edge(one), edge(reader.points(one[0]))] });
  }
  return muscles;
}

/** The line at `share` of the way from one edge to the other, between two places on their length. */
const fibre = ([a, b]: Muscle['edges'], share: number, from = 0.04, to = 0.96): Point[] => {
  const line = a.map((point, index) => between(point, b[index]!, share));
  const part = spaced(line, 20).slice(Math.round(from * 20), Math.round(to * 20) + 1);
  return part;
};

function belly({ edges: [a, b] }: Muscle): Curve {
  const thin = (edge: readonly Point[]) => edge.filter((_, index) => index % 2 === 0);
  const ring = [...thin(a), ...thin(b).reverse()];
  return smooth(ring, true);
}

/** The half of a belly that is turned from the light: from the given share of its width to the edge on the right of the page. */
function halfOf({ edges }: Muscle, from: number, to: number, mirror: boolean): Curve {
  const mean = (edge: readonly Point[]) => edge.reduce((sum, [x]) => sum + x, 0) / edge.length;
  const rightIsSecond = mean(edges[1]) > mean(edges[0]) !== mirror;
  const at = (share: number) => fibre(edges, rightIsSecond ? share : 1 - share, 0.06, 0.94).filter((_, index) => index % 3 === 0);
  const ring = [...at(from), ...at(to).reverse()];
  return smooth(mirror ? ring.map(mirrorPoint) : ring, true);
}

const both = (curves: readonly Curve[]): Curve[] => curves.flatMap((curve) => [curve, mirrored(curve)]);

export function musclesOf(view: 'front' | 'back', warp: Warp): { shapes: Shape[]; parts: Part[] } {
  const isFront = view === 'front';
  const muscles = read(given[view].muscles, regionsOf.muscle[view]!, warp);
  const bellies = muscles.map(belly);
  const strands = muscles.map((muscle) => {
    if (muscle.across) {
      const [a, b] = muscle.edges;
      return times(muscle.fibres, (index) => {
        const at = Math.round(((index + 1) / (muscle.fibres + 1)) * stations);
        const [from, to] = [a[at]!, b[Math.min(stations, at + 1)]!];
        return stroke([between(from, to, 0.08), between(from, to, 0.5), between(from, to, 0.92)], 2.4, 'both', 30);
      });
    }
    return times(muscle.fibres, (index) => stroke(fibre(muscle.edges, (index + 1) / (muscle.fibres + 1), 0.08, 0.92), 2.6, 'both', 40));
  });
  const pair = (make: (mirror: boolean) => Curve) => pathsOf([make(false), make(true)]);
  // From deep to superficial: each muscle covers those before it.
  const shapes: Shape[] = [
    stroked(both(bellies), 'muscle-bed', 14),
    ...muscles.flatMap((muscle, index): Shape[] => [
      filled(both([bellies[index]!]), 'muscle'),
      { d: pair((mirror) => halfOf(muscle, 0.62, 0.98, mirror)), paint: 'muscle-dark' },
      { d: pair((mirror) => halfOf(muscle, 0.14, 0.4, mirror)), paint: 'muscle-light' },
      filled(both(strands[index]!), 'fibre'),
      stroked(both([bellies[index]!]), 'muscle-line', 3.2),
    ]),
    filled(strokesOf(given[view].tendons, { warp, mirror: true }), 'tendon'),
  ];
  const parts = new Map<string, Part>();
  muscles.forEach(({ id }, index) => {
    for (const right of [true, false]) {
      const key = `${id} ${String(right)}`;
      const curve = right ? bellies[index]! : mirrored(bellies[index]!);
      parts.set(key, { id, right, curves: [...(parts.get(key)?.curves ?? []), curve] });
    }
  });
  if (isFront) {
    const rectus = muscles.filter(({ id }) => id === 'trunk-muscles')[1]!;
    const bands = given.bands.map((at) => {
      const [a, b] = rectus.edges.map((edge) => spaced(edge, 20)[Math.round(at * 20)]!);
      return stroke([a!, between(a!, b!, 0.5), b!], 5, 'even', 30);
    });
    const throat = smooth(points(given.throat).map(warp), true);
    const dome = points(given.diaphragm).map(warp);
    const lower = dome.map(([x, y], index): Point => [x * 0.94, y + 46 * Math.sin((Math.PI * (index + 0.6)) / (dome.length + 0.2))]);
    const sheet = smooth([...dome, ...lower.reverse()], true, (index) => index === 0 || index === dome.length - 1);
    const rays = dome.slice(1, -1).map((from, index) => stroke([from, between(from, lower[dome.length - 2 - index]!, 0.86)], 4, 'in', 30));
    const kneecap = smooth(points(given.kneecap).map(warp), true);
    shapes.push(
      filled(both([kneecap]), 'tendon'),
      stroked(both([kneecap]), 'muscle-line', 2.4),
      filled(both(bands), 'tendon'),
      filled([throat], 'muscle'),
      stroked(
        given.throatRings.map((text) => smooth(points(text).map(warp))),
        'fibre',
        4,
      ),
      stroked([throat], 'muscle-line', 4),
      filled([sheet], 'deep'),
      filled(rays, 'deep-line'),
      stroked([smooth(dome)], 'deep-line', 8, '20 12'),
    );
    parts.set('throat', { id: 'throat-muscles', curves: [throat] });
    parts.set('dome', { id: 'breathing-muscles', curves: [sheet] });
  }
  return { shapes, parts: [...parts.values()] };
}
