/**
 * The atlas to take away: any view of the drawn body with any of its signs, as one plain SVG that carries its title, its description, what must be
 * known of it, and its licence. It has no script, no style, and nothing that it would load.
 */
import { version } from '../base/version.js';
import {
  type DrawingOptions,
  type FigureId,
  type LayerId,
  type Shape,
  type SignId,
  type Tone,
  drawing,
  figureIds,
  layerIds,
  paintColours,
  plainPaint,
  regionIds,
  signIds,
  signShapes,
  toneIds,
  viewsOfLayer,
} from '../figure/index.js';

const viewIds = ['front', 'back', 'face', 'hand', 'palm'] as const;

/** What can be asked for: all that the atlas can draw. */
export const figureChoices = {
  /** `hand` is the back of a left hand; `palm`, its other side. */
  views: viewIds,
  layers: layerIds,
  figures: figureIds,
  /** Of the Monk Skin Tone Scale, from light to dark. */
  tones: toneIds,
  /** Of the layer `skin`. */
  signs: signIds,
  /** By layer. */
  regions: regionIds,
} as const;

/** What to draw. What is left out is an adult of tone 5, skin, without a sign. */
export interface FigureOptions {
  readonly layer?: string | undefined;
  readonly figure?: string | undefined;
  readonly tone?: number | undefined;
  /** Ids of signs. */
  readonly signs?: readonly string[] | undefined;
  /** Ids of regions of the layer: signs are drawn in these alone, and organs that are drawn only where they are named. */
  readonly regions?: readonly string[] | undefined;
  /** True: ink alone, black on white, for copiers. */
  readonly ink?: boolean | undefined;
}

/** What every drawing says of itself. */
export const figureNote = 'Drawn from descriptions. Not checked by a skin specialist. Yours may differ.';
const licence = `Heliotrope ${version}, CC BY 4.0`;
const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

type PictureName = (typeof viewIds)[number];

interface Asked extends DrawingOptions {
  readonly picture: PictureName;
  readonly tone: Tone;
  readonly signs: readonly SignId[];
  readonly regions: readonly string[];
  readonly ink: boolean;
}

/** A view as SVG. What it does not know is a `RangeError` that names what is allowed. */
export function renderFigure(view: string, options: FigureOptions = {}): string {
  const asked = read(view, options);
  const { viewBox, shapes, regions } = drawing(asked);
  const named = regions.flatMap(({ id, shapes: own = [] }) => (asked.regions.includes(id) ? own : []));
  // In the order in which the element paints them.
  const signs = signIds.filter((sign) => asked.signs.includes(sign)).map((sign) => [sign, signShapes(sign, asked, asked.regions)] as const);
  const [x, y, width, height] = viewBox;
  const size = Math.round(width * 0.024);
  const below = size * 4;
  const line = (text: string, step: number): string =>
    `<text x="${x + width / 2}" y="${y + height + size * step}" font-family="sans-serif" font-size="${size}" text-anchor="middle" fill="#000">${text}</text>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height + below}" width="${Math.round((900 * width) / (height + below))}" height="900" role="img" aria-labelledby="title desc">
<title id="title">${titleOf(asked)}</title>
<desc id="desc">${descriptionOf(asked)}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:title>${titleOf(asked)}</dc:title><dc:creator>The heliotrope contributors</dc:creator><dc:rights>${licence}</dc:rights><cc:license rdf:resource="${licenceAddress}"/></cc:Work></rdf:RDF></metadata>
<rect x="${x}" y="${y}" width="${width}" height="${height + below}" fill="#fff"/>
<g id="drawing" stroke-linecap="round" stroke-linejoin="round">
${pathsOf([...shapes, ...named], asked)}</g>
${signs.map(([sign, own]) => `<g id="${sign}" stroke-linecap="round" stroke-linejoin="round">\n${pathsOf(own, asked)}</g>\n`).join('')}${line(figureNote, 1.6)}
${line(`${licence}: ${licenceAddress}`, 3)}
</svg>
`;
}

const pathsOf = (shapes: readonly Shape[], asked: Asked): string => shapes.map((shape) => pathOf(shape, asked)).join('');

function pathOf({ d, paint, width, dash }: Shape, { tone, ink }: Asked): string {
  const plain = plainPaint(paint);
  const { light, opacity } = ink
    ? { light: plain === 'line' ? '#000' : '#fff', opacity: plain === 'none' ? 0 : 1 }
    : paintColours(tone)[paint];
  if (opacity === 0) return '';
  // The element gives colours with an alpha of eight bits.
  const shown = opacity < 1 ? Math.round(opacity * 255) / 255 : 1;
  const alpha = (name: string) => (shown < 1 ? ` ${name}="${shown.toFixed(4)}"` : '');
  const drawn =
    width === undefined
      ? `fill="${light}"${alpha('fill-opacity')}`
      : `fill="none" stroke="${light}"${alpha('stroke-opacity')} stroke-width="${width}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
  return `<path ${drawn} d="${d}"/>\n`;
}

// ---- words -----------------------------------------------------------------------------------------------------------------

const viewWords: Readonly<Record<PictureName, string>> = {
  front: 'The body from in front',
  back: 'The body from behind',
  face: 'Face, neck and upper chest',
  hand: 'The back of a hand',
  palm: 'The palm of a hand',
};
const layerWords: Readonly<Record<LayerId, string>> = { skin: 'skin', muscle: 'muscles', inside: 'inside' };
const figureWords: Readonly<Record<FigureId, string>> = { adult: 'an adult', teen: 'a teenager', child: 'a child' };

const inWords = (id: string): string => id.replaceAll('-', ' ');

function titleOf({ picture, figure, layer, signs }: Asked): string {
  const shown = signs.length > 0 ? `, with ${signs.map(inWords).join(', ')}` : '';
  return `${viewWords[picture]} of ${figureWords[figure]}: ${layerWords[layer]}${shown}`;
}

function descriptionOf(asked: Asked): string {
  const { tone, ink, regions } = asked;
  const colour = ink ? 'Drawn in ink alone.' : `Skin tone ${tone} of 10 on the Monk scale, from light to dark.`;
  const where = regions.length > 0 ? ` Regions: ${regions.map(inWords).join(', ')}.` : '';
  return `${titleOf(asked)}. ${colour}${where} Left and right are those of the person drawn. ${figureNote} ${licence}.`;
}

// ---- what is asked for -----------------------------------------------------------------------------------------------------

function read(view: string, { layer = 'skin', figure = 'adult', tone = 5, signs = [], regions = [], ink = false }: FigureOptions): Asked {
  const picture = oneOf('view', view, viewIds);
  const ofLayer = oneOf('layer', layer, layerIds);
  const own = picture === 'palm' ? 'hand' : picture;
  const shown = viewsOfLayer(ofLayer);
  if (!shown.includes(own) || (picture === 'palm' && ofLayer !== 'skin'))
    throw new RangeError(`layer "${ofLayer}" has no view "${picture}": it has ${shown.join(', ')}`);
  const options = {
    picture,
    view: own,
    palm: picture === 'palm',
    layer: ofLayer,
    figure: oneOf('figure', figure, figureIds),
    tone: oneOf('tone', tone, toneIds),
    signs: signs.map((sign) => oneOf('sign', sign, signIds)),
    regions: regions.map((region) => oneOf('region', region, regionIds[ofLayer])),
    ink,
  } as const;
  for (const sign of options.signs) if (signShapes(sign, options).length === 0) throw new RangeError(notHere(sign, options));
  return options;
}

function notHere(sign: SignId, { picture, layer, figure }: Asked): string {
  if (layer !== 'skin') return `layer "${layer}" shows no signs: they are on the skin`;
  const views = viewIds.filter((each) => {
    const view = each === 'palm' ? 'hand' : each;
    return signShapes(sign, { view, palm: each === 'palm', figure, layer }).length > 0;
  });
  return `view "${picture}" does not show the sign "${sign}": it is seen in ${views.join(', ')}`;
}

function oneOf<T extends string | number>(what: string, given: string | number, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new RangeError(`unknown ${what} "${String(given)}": allowed are ${allowed.join(', ')}`);
  return found;
}
