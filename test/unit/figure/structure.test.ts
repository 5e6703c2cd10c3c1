/**
 * What every picture is made of, against what was last looked at: shapes by paint, regions, pins, overlays. A change here is no fault, but it is
 * never an accident: look at the contact sheet, then run this file with UPDATE_STRUCTURE=1.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { area, contains } from '../../../src/figure/curve.js';
import {
  type Drawing,
  type DrawingOptions,
  type Shape,
  drawing,
  figureIds,
  layerIds,
  signIds,
  signShapes,
} from '../../../src/figure/index.js';
import { type PictureId, regionsOf } from '../../../src/figure/regions.js';
import { readPath } from './read-path.js';

const file = new URL('structure.json', import.meta.url);

const optionsOf = (picture: PictureId) => (picture === 'palm' ? ({ view: 'hand', palm: true } as const) : ({ view: picture } as const));

const pictures: readonly (DrawingOptions & { name: string })[] = figureIds.flatMap((figure) =>
  layerIds.flatMap((layer) =>
    (Object.keys(regionsOf[layer]) as PictureId[]).map((picture) => ({
      name: `${figure} ${layer} ${picture}`,
      figure,
      layer,
      ...optionsOf(picture),
    })),
  ),
);

/** `"skin 1, shade 9, ink 1"`, in the order of painting. */
function paintsOf(shapes: readonly Shape[]): string {
  const counts = new Map<string, number>();
  for (const { paint } of shapes) counts.set(paint, (counts.get(paint) ?? 0) + 1);
  return [...counts].map(([paint, count]) => `${paint} ${String(count)}`).join(', ');
}

const ringsArea = (d: string): number => readPath(d).rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);

/** The share of the outline that the regions cover: 1 where they tile it. */
const tiling = ({ regions, outline }: Drawing): number =>
  Math.round((100 * regions.reduce((sum, { d }) => sum + ringsArea(d), 0)) / ringsArea(outline)) / 100;

function structureOf(options: DrawingOptions): Record<string, unknown> {
  const drawn = drawing(options);
  const overlays = signIds.flatMap((sign) => {
    const shapes = signShapes(sign, options);
    return shapes.length > 0 ? [[sign, paintsOf(shapes)] as const] : [];
  });
  return {
    viewBox: drawn.viewBox.join(' '),
    shapes: paintsOf(drawn.shapes),
    regions: drawn.regions.length,
    names: new Set(drawn.regions.map(({ id }) => id)).size,
    ...(options.layer === 'skin' && { tiling: tiling(drawn) }),
    pinsInside: drawn.regions.filter(({ d, centroid }) => readPath(d).rings.some((ring) => contains(ring, centroid))).length,
    enlarged: drawn.regions.filter(({ hit }) => hit).length,
    ...(overlays.length > 0 && { overlays: Object.fromEntries(overlays) }),
  };
}

const found = Object.fromEntries(pictures.map(({ name, ...options }) => [name, structureOf(options)]));
if (process.env['UPDATE_STRUCTURE']) writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

for (const [name, structure] of Object.entries(found)) {
  test(`${name} is made of what it was when it was last looked at`, () => {
    assert.deepEqual(structure, kept[name]);
  });
}

test('no picture is gone', () => {
  assert.deepEqual(Object.keys(kept), Object.keys(found));
});
