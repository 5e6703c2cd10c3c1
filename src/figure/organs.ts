/** The inside layer: organs simplified until each is recognised at a glance, and the joints on a faint skeleton. */
import * as given from '../generated/figure.js';
import { type Curve, type Point, type Warp, flat, smooth, spaced } from './curve.js';
import type { Part } from './drawn-regions.js';
import { along, aside, softStroke, tube } from './ink.js';
import { points } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { type Layer, bonesOf, both, calciumShapes, pairOf, pebbles, skeletonOf, triples } from './skeleton.js';
import { readStrokes, strokesOf } from './strokes.js';

export function organsOf(view: 'front' | 'back', warp: Warp): Layer {
  const skeleton = skeletonOf(warp);
  const spots = triples(given[view].calcium);
  const lumps = spots.map(([centre, size], index) => pebbles(warp(centre), size, index + 1));
  const organs = view === 'front' ? organsInFront(warp) : lungsBehind(warp);
  return {
    shapes: [...skeleton.shapes, ...organs.shapes, ...calciumShapes(both(lumps.flat()))],
    parts: [...organs.parts, ...skeleton.parts, ...lumps.flatMap((curves) => pairOf('calcium', curves)), ...onDemand(view, warp)],
  };
}

/** What is drawn only where something names it. */
function onDemand(view: 'front' | 'back', warp: Warp): Part[] {
  const drawn =
    (paint: 'gullet' | 'gut' | 'heart' | 'bone') =>
    (part: Part): Part => ({ ...part, shapes: [filled(part.curves, paint), stroked(part.curves, `${paint}-line`, 3.4)] });
  const closed = (text: string) => smooth(points(text).map(warp), true);
  const kidneys = pairOf('kidneys', [closed(given.kidney)]).map(drawn('gullet'));
  if (view === 'back') return kidneys;
  const style = { warp, mirror: true };
  return [
    ...kidneys,
    drawn('gut')({ id: 'brain', curves: [...both([closed(given.brain)]), ...strokesOf(given.brainFolds, style)] }),
    drawn('heart')({ id: 'vessels', curves: strokesOf(given.limbVessels, style) }),
    ...pairOf('toes', bonesOf(given.toeBones, warp)).map(drawn('bone')),
  ];
}

function lungsBehind(warp: Warp): Layer {
  // Seen from behind, what lies on the right of the front picture lies on the left.
  const lungs = [given.lungRight, given.lungLeft].map((text) =>
    smooth(
      points(text).map(([x, y]): Point => warp([-x, y])),
      true,
    ),
  );
  return {
    shapes: [
      filled(lungs, 'lung'),
      filled(strokesOf(given.fissures, { warp: ([x, y]) => warp([-x, y]) }), 'lung-line'),
      stroked(lungs, 'lung-line', 4.4),
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
    stroked([open(text)], edge, width * 2 + 7),
    stroked([open(text)], inner, width * 2),
  ];
  const [right, left] = [closed(given.lungRight), closed(given.lungLeft)];
  const [heart, stomach, liver] = [closed(given.heart), closed(given.stomach), closed(given.liver)];
  const widths = given.tubeWidths;
  const windpipe = tube(points(given.windpipe).map(warp), widths.windpipe);
  const gullet = [given.gulletUpper, given.gulletLower].map((text) => tube(points(text).map(warp), widths.gullet));
  const vessels = readStrokes(given.vessels).map(({ through, width }) => tube(through.map(warp), width));
  const soft = (text: string, within: Curve) =>
    readStrokes(text).flatMap(({ through, width }) => softStroke(through.map(warp), width, flat(within, 2), [1, 0.6]));
  const colon = ripple(flat(open(given.colon), 6), widths.colon);
  const shapes: Shape[] = [
    filled([right, left], 'lung'),
    filled([...soft(given.lungShadeRight, right), ...soft(given.lungShadeLeft, left)], 'lung-dark'),
    filled(strokesOf(given.bronchi, { warp, spacing: 18 }), 'airway'),
    filled(strokesOf(given.fissures, { warp }), 'lung-line'),
    stroked([right, left], 'lung-line', 4.4),
    ...pipe(given.gulletUpper, widths.gullet, 'gullet', 'gullet-line'),
    ...pipe(given.windpipe, widths.windpipe, 'airway', 'airway-line'),
    stroked(rings(open(given.windpipe), widths.windpipe), 'airway-line', 3.4),
    filled(vessels, 'heart'),
    stroked(vessels, 'heart-line', 3.4),
    filled([heart], 'heart'),
    filled(soft(given.heartShade, heart), 'heart-dark'),
    filled(soft(given.heartLight, heart), 'heart-light'),
    filled(strokesOf(given.heartLines, { warp, spacing: 16 }), 'heart-line'),
    stroked([heart], 'heart-line', 4.4),
    filled([liver], 'liver'),
    ...pipe(given.gulletLower, widths.gullet, 'gullet', 'gullet-line'),
    filled([stomach], 'gut'),
    filled(strokesOf(given.stomachFolds, { warp }), 'gut-line'),
    stroked([stomach], 'gut-line', 4.4),
    filled([colon], 'gut'),
    filled(strokesOf(given.appendix, { warp }), 'gut-line'),
    stroked([colon], 'gut-line', 4.4),
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
      { id: 'liver', curves: [liver] },
      { id: 'gut', curves: [smooth(points(given.gutRegion).map(warp), true), stomach] },
    ],
  };
}

/** A tube with the large bowel's pouches. */
function ripple(polyline: readonly Point[], width: number): Curve {
  const count = 56;
  const stations = spaced(polyline, count);
  const ways = along(stations);
  const edge = (side: 1 | -1) =>
    stations.map((station, index) => {
      const half = (width / 2) * (index % 4 === 0 ? 0.78 : 1) * (index > count - 10 ? 1 - (index - count + 10) * 0.05 : 1);
      return aside(station, ways[index]!, half * side);
    });
  return smooth([...edge(1), ...edge(-1).reverse()], true);
}

/** The windpipe's rings of cartilage: short arcs across it. */
function rings(line: Curve, width: number): Curve[] {
  const arc = (x: number, y: number): Point[] => [-0.42, 0, 0.42].map((aside) => [x + aside * width, y + (aside === 0 ? 2 : -2)]);
  return spaced(flat(line, 6), 13)
    .slice(1, -1)
    .map(([x, y]) => smooth(arc(x, y)));
}
