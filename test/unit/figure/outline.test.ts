import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBody } from '../../../src/figure/body.js';
import { bustOf } from '../../../src/figure/bust.js';
import { type Curve, type Point, flat, starts } from '../../../src/figure/curve.js';
import { handDrawing } from '../../../src/figure/hand.js';
import { front } from '../../../src/figure/plan/body-landmarks.js';
import { landmarks } from '../../../src/figure/plan/notation.js';
import { placesOf } from '../../../src/figure/plan/solve.js';
import { figureIds } from '../../../src/figure/regions.js';

const at = placesOf(landmarks(front.outline));

/** Pairs of edges of a closed polyline that cross, neighbours left out. */
function crossings(polygon: readonly Point[]): [Point, Point][] {
  const side = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const found: [Point, Point][] = [];
  const edges = polygon
    .map((from, index) => [from, polygon[(index + 1) % polygon.length]!] as const)
    .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
  edges.forEach(([a, b], index) => {
    for (let other = index + 2; other < edges.length; other += 1) {
      if (index === 0 && other === edges.length - 1) continue;
      const [c, d] = edges[other]!;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.push([a, c]);
    }
  });
  return found;
}

const outlines = figureIds.flatMap((figure): [string, Curve][] => [
  [`${figure}, front`, makeBody('front', figure).map.outline],
  [`${figure}, back`, makeBody('back', figure).map.outline],
  [`${figure}, face`, bustOf(figure).map.outline],
  [`${figure}, hand`, handDrawing(figure, false).hand.outline],
  [`${figure}, palm`, handDrawing(figure, true).hand.outline],
]);

for (const [name, outline] of outlines) {
  test(`${name}: the outline does not cross itself`, () => {
    assert.deepEqual(crossings(flat(outline, 4)), []);
  });
}

for (const view of ['front', 'back'] as const) {
  test(`${view}: left and right of the outline are mirror images`, () => {
    const { outline } = makeBody(view, 'child').map;
    const xs = flat(outline, 2).map(([x]) => x);
    assert.ok(Math.abs(Math.max(...xs) + Math.min(...xs)) < 1e-9);
  });
}

// Fractions of stature above the floor as they are commonly quoted after Drillis & Contini 1966; the report itself was not seen.
const published = [
  ['corner of the jaw, just above the chin', 'jawU', 0.87, 0.025],
  ['shoulder', 'acro', 0.818, 0.012],
  ['elbow', 'elbML', 0.63, 0.03],
  ['wrist', 'wrMU', 0.485, 0.015],
  ['knee', 'kneL', 0.285, 0.025],
  ['ankle', 'ankML', 0.039, 0.025],
] as const;

test('an adult has published proportions', () => {
  const { map } = makeBody('front', 'adult');
  const heights = flat(map.outline).map(([, y]) => y);
  const [top, floor] = [Math.min(...heights), Math.max(...heights)];
  for (const [what, name, fraction, tolerance] of published) {
    const [, y] = starts(map.run(at(name), at('crotch')))[0]!;
    const height = (floor - y) / (floor - top);
    assert.ok(Math.abs(height - fraction) <= tolerance, `${what}: ${height.toFixed(3)} against ${fraction}`);
  }
});

test('a figure is about 7.5, 7 and 6 heads high', () => {
  const heads = figureIds.map((figure) => {
    const { map, warp } = makeBody('front', figure);
    const heights = flat(map.outline).map(([, y]) => y);
    return (Math.max(...heights) - Math.min(...heights)) / warp([0, 266])[1];
  });
  [7.5, 7, 6].forEach((wanted, index) =>
    assert.ok(Math.abs(heads[index]! - wanted) < 0.15, `${heads[index]!.toFixed(2)} heads against ${wanted}`),
  );
});

test('the outline has no lumps: it changes between hollow and bulge only where there is a reason', () => {
  for (const figure of figureIds) {
    const { map } = makeBody('front', figure);
    // The trunk and limbs; hand and foot are left out, for fingers and toes bulge by nature.
    const turns = (['top wrL', 'wrM ankL', 'ankML crotch'] as const).flatMap((names) => {
      const [from, to] = names.split(' ').map(at);
      const run = map.run(from!, to!);
      const line = flat(run, 6);
      return line.slice(1, -1).flatMap((point, index) => {
        const [a, b] = [line[index]!, line[index + 2]!];
        const [before, after] = [Math.atan2(point[1] - a[1], point[0] - a[0]), Math.atan2(b[1] - point[1], b[0] - point[0])];
        const turn = Math.atan2(Math.sin(after - before), Math.cos(after - before));
        return Math.abs(turn) < 0.008 ? [] : [Math.sign(turn)];
      });
    });
    const changes = turns.filter((sign, index) => index > 0 && sign !== turns[index - 1]).length;
    assert.ok(changes <= 27, `${figure}: ${changes} changes of curvature`);
  }
});
