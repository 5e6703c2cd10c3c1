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

/** At most this many views: the next ones show less. */
const mostPlaces = 2;

export interface Picture {
  readonly svg: string;
  readonly words: string;
}

export function picturesOf(sign: string): Picture[] {
  return places
    .map((place): DrawingOptions => ({ ...place, figure: 'adult' }))
    .filter((options) => signShapes(sign as SignId, options).length > 0)
    .slice(0, mostPlaces)
    .flatMap((options) =>
      tones.map((tone) => ({ svg: picture(sign as SignId, options, tone), words: `${options.view}, tone ${String(tone)} of 10` })),
    );
}

function picture(sign: SignId, options: DrawingOptions, tone: Tone): string {
  const { shapes, viewBox } = drawing(options);
  const colours = paintColours(tone);
  const path = ({ d, paint, width, dash }: Shape): string => {
    const { light, opacity } = colours[paint];
    const drawn = width
      ? `fill="none" stroke="${light}" stroke-opacity="${String(opacity)}" stroke-width="${String(width)}" stroke-linejoin="round" stroke-linecap="round"`
      : `fill="${light}" fill-opacity="${String(opacity)}"`;
    return `<path d="${d}" ${drawn}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  };
  const paths = [...shapes, ...signShapes(sign, options)].map(path).join('');
  return `<svg viewBox="${viewBox.join(' ')}" role="img" aria-label="${sign}, ${options.view}, tone ${String(tone)}">${paths}</svg>`;
}
