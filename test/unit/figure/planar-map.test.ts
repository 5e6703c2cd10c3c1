import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, front } from '../../../src/figure/body-landmarks.js';
import { bustOf } from '../../../src/figure/bust.js';
import { type Curve, areaOf, distance } from '../../../src/figure/curve.js';
import { halfMap } from '../../../src/figure/half-map.js';
import { handDrawing } from '../../../src/figure/hand.js';
import type { Edge, Face } from '../../../src/figure/planar-map.js';
import { type PictureId, figureIds, regionsOf } from '../../../src/figure/regions.js';
import { bodyWarp } from '../../../src/figure/warp.js';

/** Every picture of every figure as a map: its faces, and the outline that they have to tile. */
const maps = figureIds.flatMap(
  (figure): { picture: PictureId; name: string; edges: readonly Edge[]; faces: readonly Face[]; area: number }[] => {
    const half = (picture: PictureId, { edges, faces, outline }: { edges: readonly Edge[]; faces: readonly Face[]; outline: Curve }) => ({
      picture,
      name: `${picture}, ${figure}`,
      edges,
      faces,
      area: areaOf(outline) / 2,
    });
    const hand = (palm: boolean) => {
      const drawn = handDrawing(figure, palm);
      return {
        picture: palm ? ('palm' as const) : ('hand' as const),
        name: `${palm ? 'palm' : 'hand'}, ${figure}`,
        ...drawn,
        area: areaOf(drawn.hand.outline),
      };
    };
    return [
      half('front', halfMap(front, bodyWarp(figure))),
      half('back', halfMap(back, bodyWarp(figure))),
      half('face', bustOf(figure).map),
      hand(false),
      hand(true),
    ];
  },
);

for (const { name, picture, edges, faces, area } of maps) {
  test(`${name}: regions tile the outline`, () => {
    const vertices = new Set(edges.flatMap(({ from, to }) => [from, to]));
    assert.equal(faces.length, edges.length - vertices.size + 1, 'faces = edges − vertices + 1');
    for (const { id, half } of faces) assert.ok(areaOf(half) > 0, `${id} has an area`);
    // The outline's own area, not the faces' sum: only this finds an edge that strays outside.
    const sum = faces.reduce((total, { half }) => total + areaOf(half), 0);
    assert.ok(Math.abs(sum - area) / area < 1e-9, `${sum} against ${area}`);
  });

  test(`${name}: every border is closed, and each name of the vocabulary is there once`, () => {
    for (const { id, border } of faces) {
      border.forEach((segment, index) => {
        assert.ok(distance(segment[3], border[(index + 1) % border.length]![0]) < 1e-6, `${id} is closed`);
      });
    }
    assert.deepEqual(faces.map(({ id }) => id).sort(), [...regionsOf.skin[picture]!].sort());
  });
}
