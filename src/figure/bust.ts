/** The face inset: head, neck and the top of the chest. */
import { type Curve, type Point, type Warp, flat, mirrorPoint, points, smooth } from './curve.js';
import { bust, faceKnots, faceLight, faceShadow, jawLine, neckInk } from './face-landmarks.js';
import { type FaceStyle, eyes, headOfHair, noseAndMouth } from './face.js';
import { type HalfMap, halfMap } from './half-map.js';
import { sliver } from './ink.js';
import type { Shape } from './paint.js';
import { linesOf, pathOf, pathsOf } from './path.js';
import type { FigureId } from './regions.js';
import { rimBands, rimsOf, softStrokes } from './shading.js';
import { strokesOf } from './strokes.js';
import { through } from './warp.js';

export function faceWarp(figure: FigureId): Warp {
  if (figure === 'adult') return (point) => point;
  const { height, width } = faceKnots[figure];
  return ([x, y]) => [x * through(width, Math.min(505, Math.max(-12, y / 2))), 2 * through(height, y / 2)];
}

export interface Bust {
  readonly map: HalfMap;
  readonly style: FaceStyle;
  readonly shapes: readonly Shape[];
  readonly outline: string;
}

const rims = `
  top 0 earT 30
  earT 8 earB 8
  earB 14 jawU 40
  jawU 30 trap 40 shE 24`;

export function bustOf(figure: FigureId): Bust {
  const warp = faceWarp(figure);
  const map = halfMap(bust, warp);
  const style: FaceStyle = { warp, scale: 1, boldness: figure === 'child' ? 0.85 : 1, simple: false, irisFactor: figure === 'child' ? 1.1 : 1 };
  const outline = pathOf(map.outline);
  const layer = (curves: readonly (readonly Curve[])[], paint: Shape['paint']): Shape[] => curves.map((one) => ({ d: pathsOf(one), paint }));
  const half = points(jawLine);
  const jaw: Point[] = [...half, ...half.slice(0, -1).reverse().map(mirrorPoint)];
  const under: Point[] = [[-186, 742], [-180, 800], [-100, 868], [10, 892], [110, 876], [182, 812], [186, 742]];
  const open = [...map.run('top', 'shE')];
  const contour = [...open].map((segment) => segment);
  const shapes: Shape[] = [
    { d: outline, paint: 'skin' },
    { d: pathsOf([smooth([...jaw, ...under].map(warp), true)]), paint: 'shade' },
    ...layer(rimBands(rimsOf(rims, map.run)), 'shade'),
    ...layer(softStrokes(faceShadow, { warp, mirror: true }), 'shade'),
    ...layer(softStrokes(faceLight, { warp, mirror: true }), 'light'),
    ...noseAndMouth(style),
    ...eyes(style),
    { d: pathsOf([...strokesOf(neckInk, { warp, mirror: true }), sliver(flat(smooth(jaw.map(warp))), 8)]), paint: 'ink' },
    { d: linesOf([contour, contour.map(([a, b, c, d]) => [mirrorPoint(a), mirrorPoint(b), mirrorPoint(c), mirrorPoint(d)] as const)]), paint: 'outline', width: 9 },
    ...headOfHair(style),
  ];
  return { map, style, shapes, outline };
}
