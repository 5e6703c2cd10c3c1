/** The pictures as nodes: the drawing, its signs, a path for each finding in a region, and numbered pins. */
import { boxOf, drawing, bodyOf, signShapes, type DrawingOptions, type Region, type Shape } from '../../figure/index.js';
import { isPalmar, signIds, type SignId } from '../../figure/regions.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { regionsOf, type BodyMapModel, type FindingModel } from './body-map.model.js';
import { pins } from './body-map.pins.js';
import { svg } from './svg.js';

export interface Picture {
  readonly view: BodyMapView;
  readonly palm?: boolean;
}

export interface Pictured {
  readonly model: BodyMapModel;
  readonly layer: BodyMapLayer;
  readonly figure: Figure;
}

/** Of a tree without footnotes. */
export const noNotes = { noteNumber: () => 0, noteLabel: () => '' };

export const nameOf = ({ view, palm }: Picture): string => (palm ? 'palm' : view);

/** A picture before it is drawn: as large as it will be. */
export const frameOf = (picture: Picture): SVGElement =>
  svg('svg', {
    class: 'drawing',
    id: `picture-${nameOf(picture)}`,
    viewBox: boxOf(picture.view).join(' '),
    'data-picture': nameOf(picture),
    focusable: 'false',
  });

/** In steps, so that who draws can let the page paint, and hear its reader, between them. None for a palm that nothing shows on. */
export function* pictureSteps({ model, layer, figure }: Pictured, picture: Picture): Generator<undefined, SVGElement | undefined> {
  const { palm } = picture;
  const options = { ...picture, figure, layer };
  if (layer === 'skin' && (picture.view === 'front' || picture.view === 'back')) {
    const { ground, surface, top } = bodyOf(picture.view, figure);
    for (const part of [...ground, ...surface, ...top]) {
      yield;
      part();
    }
  }
  const drawn = drawing(options);
  yield;
  const findings = [...model.findings.values()].filter((finding) => finding.layer === layer && finding.regions.length > 0);
  const regions = drawn.regions.filter((region) => !palm || isPalmar(region.id));
  const here = findings.filter((finding) => regions.some((region) => finding.regions.includes(region.id)));
  if (palm && here.length === 0) return undefined;
  const made = frameOf(picture);
  const asked = regions.filter(({ id }) => here.some((finding) => finding.regions.includes(id)));
  const shapes = [drawn, ...asked].flatMap((each) => each.shapes ?? []);
  made.append(svg('g', { id: `shapes-${nameOf(picture)}` }, shapes.map(shapePath)));
  for (const sign of signIds) {
    const group = signGroup(sign, here, options);
    if (group) made.append(group);
    yield;
  }
  made.append(
    svg(
      'g',
      { class: 'regions' },
      regions.flatMap((region) => regionPaths(region, findings)),
    ),
  );
  made.append(pins(here, regions));
  return made;
}

export const shapePath = ({ d, paint, width, dash }: Shape): SVGElement =>
  svg('path', { d, class: `${width === undefined ? 'fill' : 'line'}-${paint}`, 'stroke-width': width, 'stroke-dasharray': dash });

/** A sign is drawn once, however many findings show it. */
function signGroup(sign: SignId, here: readonly FindingModel[], options: DrawingOptions): SVGElement | undefined {
  const of = here.filter((finding) => finding.sign === sign);
  if (of.length === 0) return undefined;
  const first = of.some(({ drawnFirst }) => drawnFirst);
  const shapes = first ? signShapes(sign, options, regionsOf(of)) : [];
  if (first && shapes.length === 0) return undefined;
  return svg(
    'g',
    {
      id: `${sign}-${nameOf(options)}`,
      class: first ? 'sign first' : 'sign',
      'data-of': of.map(({ id }) => id).join(' '),
      'data-sign': sign,
    },
    shapes.map(shapePath),
  );
}

/** One path for each finding that shows in a region, so that each can be lit; the first in the list lies on top. */
function regionPaths(region: Region, findings: readonly FindingModel[]): SVGElement[] {
  const shown = findings.filter((finding) => finding.regions.includes(region.id)).reverse();
  const path = (d: string, kind: string, finding?: FindingModel): SVGElement =>
    svg('path', { d, class: kind, 'data-region': region.id, 'data-side': region.side, 'data-finding': finding?.id });
  const paths = (shown.length > 0 ? shown : [undefined]).map((finding) => path(region.d, 'region', finding));
  const first = shown.at(-1);
  // A target that is large enough to be pressed, where the region is not; it is never seen.
  return region.hit && first ? [...paths, path(region.hit, 'hit', first)] : paths;
}
