import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Point, area, areaOf, contains, distance, flat, mirrored, reversed, smooth, starts } from '../../../src/figure/curve.js';
import { bandAlong, trackAlong, noise, sliver } from '../../../src/figure/ink.js';
import { landmarks, points } from '../../../src/figure/plan/notation.js';
import { Writer } from '../../../src/figure/plan/pack.js';
import { packPoints, packStrokes } from '../../../src/figure/plan/pack-notation.js';
import { Reader, points as unpacked } from '../../../src/figure/packed.js';
import { pathOf, pathsOf, unitsPerLandmark } from '../../../src/figure/path.js';
import { readStrokes } from '../../../src/figure/strokes.js';
import { readPath } from './read-path.js';

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
const somePoints = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });

test('a curve passes through its points', () => {
  fc.assert(
    fc.property(somePoints, fc.boolean(), (through, closed) => {
      const curve = smooth(through, closed);
      assert.equal(curve.length, 2 + 6 * (closed ? through.length : through.length - 1));
      assert.deepEqual(starts(curve), closed ? through : through.slice(0, -1));
    }),
  );
});

test('a corner stops the tangent', () => {
  const [into, out] = [
    smooth(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      false,
      (index) => index === 1,
    ),
    smooth([
      [0, 0],
      [10, 0],
      [10, 10],
    ]),
  ];
  assert.deepEqual(into.slice(4, 6), [10, 0]);
  assert.notDeepEqual(out.slice(4, 6), [10, 0]);
});

test('path data is whole numbers, and its positions are the rounded ones: errors never add up', () => {
  fc.assert(
    fc.property(somePoints, (through) => {
      const curve = smooth(through);
      const d = pathOf(curve, false);
      assert.match(d, /^M-?\d+[ -]\d+c[\d -]+$/);
      const ends = through.slice(1).map((point) => point.map((value) => Math.round(value * unitsPerLandmark)));
      const read = readPath(d)
        .points.slice(1)
        .filter((_, index) => index % 3 === 2);
      assert.deepEqual(
        read.map(([x, y]) => [x + 0, y + 0]),
        ends.map(([x, y]) => [x! + 0, y! + 0]),
      );
    }),
  );
});

test('a border walked backwards has the very same numbers', () => {
  fc.assert(
    fc.property(somePoints, (through) => {
      const curve = smooth(through);
      const there = readPath(pathOf(curve, false)).points;
      const back = readPath(pathOf(reversed(curve), false)).points;
      assert.deepEqual([...back].reverse(), there);
    }),
  );
});

test('shapes that share a path turn the same way round, so that none cuts a hole in another', () => {
  const ring: Point[] = [
    [0, 0],
    [40, 0],
    [40, 40],
    [0, 40],
  ];
  const one = smooth(ring, true);
  const { rings } = readPath(pathsOf([one, mirrored(one), reversed(one)]));
  for (const each of rings) assert.ok(area(each) > 0);
});

test('the area of a curve is that of its polyline', () => {
  const circle = smooth(
    Array.from({ length: 24 }, (_, index): Point => [
      Math.cos((index / 24) * 2 * Math.PI) * 100,
      Math.sin((index / 24) * 2 * Math.PI) * 100,
    ]),
    true,
  );
  assert.ok(Math.abs(areaOf(circle) / (Math.PI * 10000) - 1) < 0.001);
  assert.ok(Math.abs(areaOf(circle) - area(flat(circle, 40))) < 5);
  assert.ok(areaOf(reversed(circle)) < 0);
});

test('a point is inside a ring or it is not', () => {
  const ring: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ];
  assert.ok(contains(ring, [1, 5]));
  assert.ok(!contains(ring, [5, 6]));
});

test('landmarks: names and corners, or points alone', () => {
  assert.deepEqual(landmarks('top 0 0 34 5 earT! 89 -120'), [
    { name: 'top', corner: false, point: [0, 0] },
    { name: undefined, corner: false, point: [34, 5] },
    { name: 'earT', corner: true, point: [89, -120] },
  ]);
  assert.deepEqual(points('1 2 3 -4'), [
    [1, 2],
    [3, -4],
  ]);
});

test('what is packed for the page is read as it was written', () => {
  const whole = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(fc.array(whole), fc.array(fc.tuple(whole, whole)), (numbers, through) => {
      const { text } = new Writer().list(numbers).points(through);
      assert.doesNotMatch(text, /["\\]/);
      const reader = new Reader(text);
      assert.deepEqual([reader.list(), reader.points(), reader.more], [numbers, through, false]);
    }),
  );
  assert.deepEqual(unpacked(packPoints('0 -8 34 -3 2000 -1900')), points('0 -8 34 -3 2000 -1900'));
  assert.deepEqual(readStrokes(packStrokes('both 3.4 58 284 44 320 soft 130 540 980 556 880')), [
    { taper: 'both', width: 3.4, through: points('58 284 44 320') },
    { taper: 'soft', width: 130, through: points('540 980 556 880') },
  ]);
  assert.throws(() => new Writer().number(0.5), /whole number/);
  assert.throws(() => new Writer().number(5000), /whole number/);
});

test('an ink stroke begins and ends in a point and swells between', () => {
  const line: Point[] = [
    [0, 0],
    [50, 0],
    [100, 0],
  ];
  const ring = flat(sliver(line, 8), 1);
  const heights = ring.map(([, y]) => Math.abs(y));
  assert.ok(Math.max(...heights) > 3.6 && Math.max(...heights) <= 4.2);
  for (const end of [0, 100]) assert.ok(ring.some(([x, y]) => x === end && Math.abs(y) < 1e-9));
});

test('a band lies on the right of its line and nowhere else', () => {
  const line: Point[] = [
    [0, 0],
    [0, 100],
  ];
  const far = bandAlong(trackAlong(line, 32), () => 10);
  const ring = [...line, ...flat(far!, 3)];
  // Going down the page, the right-hand side is that of smaller x.
  for (const [x] of ring) assert.ok(x <= 1e-9 && x >= -10 - 1e-9);
  assert.ok(ring.some((point) => distance(point, [-10, 50]) < 30));
});

test('noise is the same every time, and between 0 and 1', () => {
  const values = Array.from({ length: 500 }, (_, index) => noise(index, 3));
  assert.deepEqual(
    values,
    Array.from({ length: 500 }, (_, index) => noise(index, 3)),
  );
  assert.ok(values.every((value) => value >= 0 && value < 1));
  assert.ok(new Set(values.map((value) => Math.floor(value * 10))).size === 10);
});
