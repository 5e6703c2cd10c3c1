import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains } from '../../../src/figure/curve.js';
import {
  type Drawing,
  type DrawingOptions,
  type LayerId,
  drawing,
  figureIds,
  isPalmar,
  layerIds,
  paintColours,
  regionIds,
  viewsOf,
  viewsOfLayer,
} from '../../../src/figure/index.js';
import { makeBody, shapesOf } from '../../../src/figure/body.js';
import { type PictureId, regionsOf } from '../../../src/figure/regions.js';
import { outside, readPath } from './read-path.js';

const pictureOptions = (layer: LayerId, picture: PictureId): Omit<DrawingOptions, 'figure'> =>
  picture === 'palm' ? { layer, view: 'hand', palm: true } : { layer, view: picture };

const pictures = layerIds.flatMap((layer) => (Object.keys(regionsOf[layer]) as PictureId[]).map((picture) => ({ layer, picture })));
const all = figureIds.flatMap((figure) =>
  pictures.map(({ layer, picture }) => ({
    name: `${figure}, ${layer}, ${picture}`,
    layer,
    picture,
    drawn: drawing({ ...pictureOptions(layer, picture), figure }),
  })),
);

for (const { name, layer, picture, drawn } of all) {
  test(`${name}: well-formed paths in known paints, within 400 nodes`, () => {
    assert.ok(drawn.shapes.length + drawn.regions.length * 2 <= 400, `${drawn.shapes.length} shapes, ${drawn.regions.length} regions`);
    const colours = paintColours(5);
    for (const { d, paint, width } of drawn.shapes) {
      assert.match(d, /^(M-?\d+[ -]\d+(c[\d -]+)z?)+$/, paint);
      assert.ok(colours[paint], paint);
      assert.ok(width === undefined || width > 0);
    }
  });

  test(`${name}: has the regions that the vocabulary promises, each with its pin inside`, () => {
    assert.deepEqual([...new Set(drawn.regions.map(({ id }) => id))].sort(), [...regionsOf[layer][picture]!].sort());
    for (const { id, d, centroid } of drawn.regions) {
      assert.ok(
        readPath(d).rings.some((ring) => contains(ring, centroid)),
        `the pin of ${id}`,
      );
    }
  });

  test(`${name}: left and right are the patient's`, () => {
    const wholeHand = picture === 'hand' || picture === 'palm';
    for (const { id, side, centroid } of drawn.regions) {
      if (wholeHand || !side) continue;
      assert.equal(side === 'left', centroid[0] > 0 === (picture !== 'back'), id);
    }
    const sided = drawn.regions.filter(({ side }) => side);
    for (const { id } of sided) {
      const sides = sided.filter((region) => region.id === id).map(({ side }) => side);
      assert.equal(sides.filter((side) => side === 'left').length, sides.filter((side) => side === 'right').length, id);
    }
  });

  test(`${name}: nothing is painted outside the outline, and nothing needs a clip`, () => {
    // Every second point of the outline, and every fourth of a shape, is dense enough.
    const ring = readPath(drawn.outline).rings[0]!.filter((_, index) => index % 2 === 0);
    // Hair stands off the head; lines have a width.
    const free = ['hair', 'hair-light', 'hair-edge'];
    for (const { d, paint } of drawn.shapes) {
      if (free.includes(paint)) continue;
      // What lies below the picture's lower edge is cropped with it.
      const seen = readPath(d)
        .rings.flat()
        .filter(([, y], index) => index % 4 === 0 && y < drawn.viewBox[1] + drawn.viewBox[3]);
      const furthest = seen.reduce((most, point) => Math.max(most, outside(ring, point)), 0);
      assert.ok(furthest <= 9, `${paint} reaches ${furthest.toFixed(1)} units outside`);
    }
  });
}

test('the same options give the same drawing, and making it again gives the same paths', () => {
  const options: DrawingOptions = { view: 'front', figure: 'teen', layer: 'skin' };
  assert.equal(drawing(options), drawing({ ...options }));
  assert.deepEqual(shapesOf(makeBody('front', 'teen').ground), shapesOf(makeBody('front', 'teen').ground));
  assert.notEqual(drawing(options), drawing({ ...options, figure: 'child' }));
  assert.equal(drawing(options), drawing({ ...options, palm: true }), 'the palm belongs to the hand');
});

test('every region can be hit where it is seen best: 24 px of a drawing 320 px wide', () => {
  for (const layer of layerIds) {
    for (const id of regionIds[layer]) {
      const view = viewsOf(layer, id)[0];
      assert.ok(view, `${id} is shown somewhere`);
      const drawn: Drawing = drawing({ view, figure: 'adult', layer, palm: isPalmar(id) });
      const paths = drawn.regions.filter((region) => region.id === id);
      assert.ok(paths.length > 0, id);
      for (const { d, hit } of paths) {
        const points = readPath(hit ?? d).points;
        const size = (axis: 0 | 1) => Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));
        const needed = (24 / 320) * drawn.viewBox[2];
        assert.ok(size(0) >= needed - 1 && size(1) >= needed - 1, `${id}: ${size(0)} × ${size(1)} of ${needed}`);
      }
    }
  }
});

test('a region is shown by the views that say so, and by no other', () => {
  for (const layer of layerIds) {
    for (const id of regionIds[layer]) {
      for (const view of viewsOfLayer(layer)) {
        const shown = [false, true].some((palm) =>
          drawing({ view, figure: 'adult', layer, palm }).regions.some((region) => region.id === id),
        );
        assert.equal(viewsOf(layer, id).includes(view), shown, `${layer} ${id} in ${view}`);
      }
    }
  }
  assert.deepEqual(viewsOf('skin', 'lid-upper'), ['face', 'front']);
  assert.deepEqual(viewsOf('skin', 'index-pip'), ['hand']);
  assert.deepEqual(viewsOf('muscle', 'lid-upper'), []);
});

test('layers that have no picture of a view show the skin there, without regions', () => {
  const face = drawing({ view: 'face', figure: 'adult', layer: 'muscle' });
  assert.ok(face.shapes.length > 0);
  assert.deepEqual(face.regions, []);
});
