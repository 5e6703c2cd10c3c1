/** The pictures as nodes: the drawing, its signs, a path for each finding in a region, and numbered pins. */
import { boxOf, drawing, bodyOf, signShapes, type Drawing, type DrawingOptions, type Region, type Shape } from '../../figure/index.js';
import { isPalmar, signIds, type SignId } from '../../figure/regions.js';
import { times } from '../../figure/times.js';
import { append } from '../../article/render-tree.js';
import { el } from '../../article/tree-builders.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { regionsOf, type BodyMapModel, type FindingModel } from './body-map.model.js';
import { printedTones } from './body-map.tones.js';

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

/** A node of a drawing. A tree of it first, as words have, would weigh as much as the nodes. */
function svg(tag: string, attributes: Readonly<Record<string, string | number | undefined>>, children: readonly Node[] = []): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) if (attributes[name] !== undefined) made.setAttribute(name, String(attributes[name]));
  made.append(...children);
  return made;
}

/** A picture before it is drawn: as large as it will be. */
export const frameOf = (picture: Picture): SVGElement =>
  svg('svg', { class: 'drawing', viewBox: boxOf(picture.view).join(' '), 'data-picture': nameOf(picture), focusable: 'false' });

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
  // A line for each: numbers that stand next to each other in the text would read as one.
  made.append(
    svg(
      'g',
      { class: 'pins' },
      pins(here, regions, drawn).flatMap((pin) => [new Text('\n'), pin]),
    ),
  );
  return made;
}

/** On paper nobody can change the tone: the same drawings once more, lighter and darker, by reference, without pins and regions. */
export function onPaper({ localizer }: BodyMapModel, drawn: readonly Element[]): Element {
  const made = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  made.className = 'two-tones';
  for (const tone of printedTones)
    for (const picture of drawn)
      made.append(
        '\n',
        svg(
          'svg',
          { viewBox: picture.getAttribute('viewBox') ?? '', class: tone },
          [...picture.children].filter(({ id }) => id).map(({ id }) => svg('use', { href: `#${id}` })),
        ),
      );
  return append(made, [el('p', { class: 'small sides' }, localizer.messageNode('sameOnOtherSkin'))], noNotes);
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

/** Around a point: first the point itself, then two rings about it. */
const places: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[1, 2].flatMap((ring) =>
    times(8, (step): readonly [number, number] => [ring * Math.cos((step * Math.PI) / 4), ring * Math.sin((step * Math.PI) / 4)]),
  ),
];

/**
 * A numbered pin for each finding, at the first of its regions; one that would cover another steps aside. The first finding of a region
 * has its pin always, the others when they are chosen or pointed at: fifty pins at once say nothing.
 */
function pins(findings: readonly FindingModel[], regions: readonly Region[], drawn: Drawing): SVGElement[] {
  const radius = drawn.viewBox[3] * (drawn.viewBox[3] > drawn.viewBox[2] * 1.5 ? 0.017 : 0.022);
  const gap = radius * 2.2;
  const taken: (readonly [number, number])[] = [];
  const named = new Set<string>();
  return findings.map((finding) => {
    const id = finding.regions.find((wanted) => regions.some((region) => region.id === wanted)) ?? '';
    const region = regions.find((shown) => shown.id === id);
    const [atX, atY] = region?.centroid ?? [0, 0];
    // A pin on a region smaller than itself would hide it.
    const aside = region?.hit ? Math.sign(atX || 1) * gap : 0;
    const free = places
      .map(([x, y]): readonly [number, number] => [atX + aside + x * gap, atY + y * gap])
      .find(([x, y]) => taken.every(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) > gap * 0.95));
    const [x, y] = (free ?? [atX, atY]).map(Math.round) as [number, number];
    taken.push([x, y]);
    const loud = !named.has(id);
    named.add(id);
    return svg('g', { class: loud ? 'pin loud' : 'pin', 'data-of': finding.id }, [
      svg('circle', { cx: x, cy: y, r: Math.round(radius) }),
      svg('text', { x, y, 'font-size': Math.round(radius * 1.2) }, [new Text(String(finding.number))]),
    ]);
  });
}
