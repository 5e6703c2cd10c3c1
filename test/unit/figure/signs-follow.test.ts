/** A sign is drawn where a pack says, and nowhere else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type DrawingOptions, type SignId, drawing, figureIds, isPalmar, signIds, signShapes, viewsOf } from '../../../src/figure/index.js';
import { contains } from '../../../src/figure/curve.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { readPath } from './read-path.js';

const on = (view: DrawingOptions['view'], palm = false) => ({ view, figure: 'adult', layer: 'skin', palm }) as const;
const spotsIn = (shapes: ReturnType<typeof signShapes>): number => (shapes[0]?.d.match(/M/g) ?? []).length;

test('sores and lumps only where they are named', () => {
  const sores = (view: DrawingOptions['view'], palm: boolean, ...regions: string[]) =>
    spotsIn(signShapes('ulcers', on(view, palm), regions));
  assert.equal(sores('back', false, 'elbow'), 4);
  assert.equal(sores('back', false, 'index-tip'), 0);
  assert.equal(sores('front', false, 'index-tip', 'elbow'), 0);
  assert.equal(sores('hand', true, 'index-tip'), 1);
  assert.equal(sores('hand', true, 'index-tip', 'ring-tip'), 2);
  assert.ok(sores('hand', true) > 2, 'all of them where no region is named');
});

test('patches over joints are those of the joints that are named', () => {
  const both = signShapes('gottron-sign', on('front'), ['knee', 'ankle']);
  const knees = signShapes('gottron-sign', on('front'), ['knee']);
  const lowest = (shapes: typeof both) => Math.max(...shapes.flatMap(({ d }) => readPath(d).points.map(([, y]) => y)));
  assert.ok(knees.length > 0 && lowest(knees) < lowest(both) - 400);
  const shinAndAbove = drawing(on('front')).regions.find(({ id }) => id === 'ankle');
  assert.ok(shinAndAbove && lowest(knees) < Math.min(...readPath(shinAndAbove.d).points.map(([, y]) => y)));
});

test('fingers that are not named keep their folds and knuckles clear', () => {
  const index = drawing(on('hand')).regions.filter(({ id }) => id.startsWith('index'));
  for (const [sign, region] of [
    ['nail-folds', 'index-nail-fold'],
    ['gottron-papules', 'index-pip'],
  ] as const) {
    const shapes = signShapes(sign, on('hand'), [region]);
    assert.ok(shapes.length > 0, sign);
    for (const { d } of shapes)
      for (const { x, y } of readPath(d).rings.map((ring) => {
        const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
        return { x: mean(0), y: mean(1) };
      }))
        assert.ok(
          index.some((part) => readPath(part.d).rings.some((ring) => contains(ring, [x, y]))),
          `${sign} at ${x.toFixed(0)} ${y.toFixed(0)}`,
        );
  }
});

test('a sign in regions that it never shows in is not drawn, and lint can tell', () => {
  assert.deepEqual(signShapes('cheeks', on('face'), ['chin']), []);
  assert.deepEqual(signShapes('shawl', on('back'), ['calf']), []);
  assert.ok(vocabulary.isDrawn);
  assert.equal(vocabulary.isDrawn('shawl', ['calf', 'lid-upper']), false);
  for (const sign of signIds) assert.equal(vocabulary.isDrawn(sign, []), true, sign);
});

test('every sign of the shipped pack is drawn where its finding is seen best, in every figure', () => {
  const { findings } = parse(readFileSync('src/packs/dermatomyositis/findings.yaml', 'utf8')) as {
    findings: readonly { id: string; layer: 'skin'; sign?: SignId; regions: readonly string[] }[];
  };
  const drawn = findings.filter(({ sign }) => sign);
  assert.ok(drawn.length > 10);
  for (const { id, sign, regions } of drawn)
    for (const figure of figureIds) {
      const shows = regions.some((region) =>
        viewsOf('skin', region).some((view) => sign && signShapes(sign, { ...on(view, isPalmar(region)), figure }, regions).length > 0),
      );
      assert.ok(shows, `${id} on ${figure}`);
    }
});
