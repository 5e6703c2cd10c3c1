import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DrawingOptions,
  type SignId,
  drawing,
  figureIds,
  paintColours,
  plainPaint,
  signIds,
  signShapes,
  viewIds,
} from '../../../src/figure/index.js';
import { outside, readPath } from './read-path.js';

const pictures: readonly Omit<DrawingOptions, 'figure'>[] = [
  ...viewIds.map((view) => ({ view, layer: 'skin' as const })),
  { view: 'hand', layer: 'skin', palm: true },
];
const shown = (sign: SignId) => pictures.filter((picture) => signShapes(sign, { ...picture, figure: 'adult' }).length > 0);

const expected: Readonly<Record<SignId, readonly string[]>> = {
  heliotrope: ['front', 'face'],
  cheeks: ['front', 'face'],
  scalp: ['front', 'back', 'face'],
  v: ['front', 'face'],
  shawl: ['front', 'back'],
  holster: ['front', 'back'],
  'gottron-papules': ['back', 'hand'],
  'gottron-sign': ['front', 'back'],
  'nail-folds': ['hand'],
  'mechanics-hands': ['hand', 'palm'],
  'palmar-papules': ['palm'],
  ulcers: ['front', 'back', 'hand', 'palm'],
  calcinosis: ['front', 'back', 'hand', 'palm'],
};

for (const sign of signIds) {
  test(`${sign} is drawn in the views that show its place`, () => {
    assert.deepEqual(
      shown(sign).map(({ view, palm }) => (palm ? 'palm' : view)),
      expected[sign],
    );
    for (const layer of ['muscle', 'inside'] as const) assert.deepEqual(signShapes(sign, { view: 'front', figure: 'adult', layer }), []);
  });

  test(`${sign} is well-formed, stays on the body, and moves with the figure`, () => {
    for (const picture of shown(sign)) {
      const paths = figureIds.map((figure) => {
        const options = { ...picture, figure };
        const [left, top, width, height] = drawing(options).viewBox;
        const shapes = signShapes(sign, options);
        const ring = readPath(drawing(options).outline).rings[0]!.filter((_, index) => index % 2 === 0);
        for (const { d, paint } of shapes) {
          assert.match(d, /^(M-?\d+[ -]\d+(c[\d -]+)z?)+$/);
          assert.ok(paintColours(5)[paint], paint);
          for (const [x, y] of readPath(d).points) assert.ok(x >= left && x <= left + width && y >= top && y <= top + height + 20);
        }
        if (sign !== 'scalp') {
          // Near the outline at the most, never away from it: no sign floats beside the body.
          const points = shapes.flatMap(({ d }) =>
            readPath(d)
              .rings.flat()
              .filter((_, index) => index % 4 === 0),
          );
          const furthest = points.reduce((most, point) => Math.max(most, outside(ring, point)), 0);
          assert.ok(furthest <= 26, `${picture.view}, ${figure}: ${furthest.toFixed(0)} units outside`);
        }
        return shapes.map(({ d }) => d).join();
      });
      assert.equal(new Set(paths).size, figureIds.length);
    }
  });

  test(`${sign} is not told by colour alone: it has lines of its own that stay when colour goes`, () => {
    for (const picture of shown(sign)) {
      const lines = signShapes(sign, { ...picture, figure: 'adult' }).filter(({ paint }) => plainPaint(paint) === 'line');
      assert.ok(lines.length > 0, picture.view);
    }
  });
}
