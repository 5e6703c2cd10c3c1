import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handFaces } from '../../../src/generated/figure-faces.js';
import * as given from '../../../src/generated/figure.js';
import { type Curve, type Point, type Warp, areaOf, distance } from '../../../src/figure/curve.js';
import { facesOf, halfMap } from '../../../src/figure/half-map.js';
import { handOf } from '../../../src/figure/hand-shape.js';
import { edgesOfHand, mirrorOnPage } from '../../../src/figure/hand-regions.js';
import { type HalfPlan, back, front } from '../../../src/figure/plan/body-landmarks.js';
import { bust } from '../../../src/figure/plan/face-landmarks.js';
import type { Edge, Face } from '../../../src/figure/plan/planar-map.js';
import { linesOfHalf, solvedHalf } from '../../../src/figure/plan/solve.js';
import { facesOfHand } from '../../../src/figure/plan/solve-hand.js';
import { type PictureId, figureIds, regionsOf } from '../../../src/figure/regions.js';
import { bodyWarp, faceWarp } from '../../../src/figure/warp.js';

interface SolvedMap {
  readonly picture: PictureId;
  readonly name: string;
  readonly edges: readonly Edge[];
  /** As they are solved when the package is built, and as a page reads them. */
  readonly faces: readonly Face[];
  readonly read: readonly { readonly id: number; readonly across: boolean; readonly border: Curve }[];
  readonly area: number;
}

/** Every picture of every figure as a map: its faces, and the outline that they have to tile. */
const maps = figureIds.flatMap((figure): SolvedMap[] => {
  const half = (picture: 'front' | 'back' | 'face', plan: HalfPlan, warp: Warp): SolvedMap => {
    const { outline, faces: read } = halfMap(picture === 'face' ? given.bust : given[picture], warp);
    const solved = solvedHalf(plan, linesOfHalf(plan), warp);
    return { picture, name: `${picture}, ${figure}`, ...solved, read: read(), area: areaOf(outline) / 2 };
  };
  const hand = (palm: boolean): SolvedMap => {
    const shape = handOf(figure, palm);
    const place: Warp = palm ? mirrorOnPage : (point) => point;
    const [picture, edges] = [palm ? 'palm' : 'hand', edgesOfHand(shape, palm, place)] as const;
    return {
      picture,
      name: `${picture}, ${figure}`,
      edges,
      faces: facesOfHand(edges, shape.fingers, palm, place),
      read: facesOf(palm ? handFaces.palm : handFaces.back, edges),
      area: areaOf(shape.outline),
    };
  };
  return [
    half('front', front, bodyWarp(figure)),
    half('back', back, bodyWarp(figure)),
    half('face', bust, faceWarp(figure)),
    hand(false),
    hand(true),
  ];
});

for (const { name, picture, edges, faces, read, area } of maps) {
  test(`${name}: regions tile the outline`, () => {
    const vertices = new Set(edges.flatMap(({ from, to }) => [from, to]));
    assert.equal(faces.length, edges.length - vertices.size + 1, 'faces = edges − vertices + 1');
    for (const { id, half } of faces) assert.ok(areaOf(half) > 0, `${id} has an area`);
    // The outline's own area, not the faces' sum: only this finds an edge that strays outside.
    const sum = faces.reduce((total, { half }) => total + areaOf(half), 0);
    assert.ok(Math.abs(sum - area) / area < 1e-9, `${sum} against ${area}`);
  });

  test(`${name}: every border is closed, and each name of the vocabulary is there once`, () => {
    for (const { id, border } of read) {
      const [first, last] = [border.slice(0, 2), border.slice(-2)] as unknown as [Point, Point];
      assert.ok(distance(first, last) < 1e-6, `${String(id)} is closed`);
    }
    const names = regionsOf.skin[picture]!;
    assert.deepEqual(
      read.map(({ id }) => names[id]),
      faces.map(({ id }) => id),
    );
    assert.deepEqual(faces.map(({ id }) => id).sort(), [...names].sort());
  });
}
