/** The face inset: head, neck and the top of the chest. */
import { bust, faceLight, faceShadow, jawLine, neckInk } from '../generated/figure.js';
import { type Point, flat, flipped, mirrorPoint, smooth, starts } from './curve.js';
import { type FaceStyle, eyes, headOfHair, noseAndMouth, youthOf } from './face.js';
import { type HalfMap, halfMap } from './half-map.js';
import { sliver } from './ink.js';
import { memoize } from './memoize.js';
import { type Shape, filled, filledLayers, stroked } from './paint.js';
import { points } from './packed.js';
import { pathOf } from './path.js';
import type { FigureId } from './regions.js';
import { type Rim, rimShapes, rimsOf, softStrokes } from './shading.js';
import { strokesOf } from './strokes.js';
import { faceWarp } from './warp.js';

export interface Bust {
  readonly map: HalfMap;
  readonly style: FaceStyle;
  readonly shapes: readonly Shape[];
  readonly outline: string;
}

export const bustOf = memoize(makeBust);

const at = bust.marks;

function makeBust(figure: FigureId): Bust {
  const warp = faceWarp(figure);
  const map = halfMap(bust, warp);
  const style: FaceStyle = { warp, scale: 1, boldness: figure === 'child' ? 0.85 : 1, simple: false, youth: youthOf[figure] };
  const outline = pathOf(map.outline);
  const within = starts(map.outline);
  const soft = ({ both, one }: { both: string; one: string }, towards: number) => {
    const pairs = softStrokes(both, within, { warp, mirror: true }, towards);
    return softStrokes(one, within, { warp }).map((curves, index) => [...curves, ...pairs[index]!]);
  };
  const half = points(jawLine).map(warp);
  const jaw: Point[] = [...half, ...half.slice(0, -1).reverse().map(mirrorPoint)];
  const jawCurve = flat(smooth(jaw));
  // The face turns away along the jaw, the neck below it lies in its shadow.
  const cheek = [...flat(map.run(at.earB, at.jaw)), ...flat(smooth(half)).slice(6)];
  const jawRim: Rim = {
    line: cheek,
    reach: [
      [0, 16],
      [0.3, 60],
      [0.6, 44],
      [1, 10],
    ],
  };
  const edges = [...rimsOf(bust.rims, map.run), jawRim];
  const under: Point[] = [
    [-176, 752],
    [-172, 806],
    [-96, 866],
    [10, 892],
    [108, 874],
    [172, 812],
    [176, 752],
  ];
  const side = map.run(at.top, at.shE);
  const shapes: Shape[] = [
    { d: outline, paint: 'skin' },
    ...[1, 0.86, 0.72, 0.58].map((reach) =>
      filled(
        [smooth([...jaw.slice(3, -3), ...under.map(([x, y]): Point => warp([x + 8 - 8 * reach, 760 + (y - 760) * reach]))], true)],
        'shade',
      ),
    ),
    ...rimShapes(edges, 34),
    ...filledLayers(soft(faceShadow, 0), 'shade-soft'),
    ...filledLayers(soft(faceLight, 6), 'light-soft'),
    ...noseAndMouth(style),
    ...eyes(style),
    filled([...strokesOf(neckInk, { warp, mirror: true }), sliver(jawCurve, 6.4)], 'ink'),
    stroked([side, flipped(side)], 'outline', 9),
    ...headOfHair(style),
  ];
  return { map, style, shapes, outline };
}
