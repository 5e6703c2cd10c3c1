/** A sign as plain SVG, where it is seen best, on lighter, medium and darker skin. */
import { drawing, paintColours, signShapes, type DrawingOptions, type Shape, type SignId, type Tone } from '../../figure/index.js';

const places = [
  { view: 'face', layer: 'skin' },
  { view: 'hand', layer: 'skin' },
  { view: 'hand', layer: 'skin', palm: true },
  { view: 'front', layer: 'skin' },
  { view: 'back', layer: 'skin' },
] as const;

const tones: readonly Tone[] = [2, 5, 9];

/** At most this many views. */
const mostPlaces = 2;

export interface Picture {
  readonly svg: string;
  readonly words: string;
  /** What it is drawn on: once in a page, as it is the same for many signs. */
  readonly base: { readonly id: string; readonly symbol: string };
}

export function picturesOf(sign: string): Picture[] {
  const shown = places
    .map((place): DrawingOptions => ({ ...place, figure: 'adult' }))
    .map((options) => ({ options, count: signShapes(sign as SignId, options).length }))
    .filter(({ count }) => count > 0);
  // The whole body is too small to judge what a face or a hand shows, and is shown for what they lack.
  const close = shown.filter(({ options: { view } }) => view === 'face' || view === 'hand');
  const most = Math.max(0, ...close.map(({ count }) => count));
  return shown
    .filter((each) => close.includes(each) || each.count > most)
    .slice(0, mostPlaces)
    .map(({ options }) => options)
    .flatMap((options) => tones.map((tone) => picture(sign as SignId, options, tone)));
}

function picture(sign: SignId, options: DrawingOptions, tone: Tone): Picture {
  const { shapes, viewBox } = drawing(options);
  const box = viewBox.join(' ');
  const place = options.palm ? 'palm' : options.view;
  const id = `${place}-${String(tone)}`;
  const words = `${place}, tone ${String(tone)} of 10`;
  return {
    words,
    base: { id, symbol: `<symbol id="${id}" viewBox="${box}">${paths(shapes, tone)}</symbol>` },
    svg: `<svg viewBox="${box}" role="img" aria-label="${sign}: ${words}"><use href="#${id}" x="${String(viewBox[0])}" y="${String(viewBox[1])}" width="${String(viewBox[2])}" height="${String(viewBox[3])}"/>${paths(signShapes(sign, options), tone)}</svg>`,
  };
}

function paths(shapes: readonly Shape[], tone: Tone): string {
  const colours = paintColours(tone);
  const path = ({ d, paint, width, dash }: Shape): string => {
    const { light, opacity } = colours[paint];
    const drawn = width
      ? `fill="none" stroke="${light}" stroke-opacity="${String(opacity)}" stroke-width="${String(width)}" stroke-linejoin="round" stroke-linecap="round"`
      : `fill="${light}" fill-opacity="${String(opacity)}"`;
    return `<path d="${d}" ${drawn}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  };
  return shapes.map(path).join('');
}
