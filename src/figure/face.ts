/** The features of a face, for the inset and, smaller and simpler, for the figure's head. */
import { childFringe, ears, eye, hair, mouth, nose, smileLine } from '../generated/figure.js';
import { type Curve, type Point, type Warp, flat, mirrorPoint, part, smooth } from './curve.js';
import { ellipse, stroke } from './ink.js';
import { type Shape, filled, stroked } from './paint.js';
import { points } from './packed.js';
import type { FigureId } from './regions.js';
import { strokesOf } from './strokes.js';
import { times } from './times.js';

/** What makes a face young: larger eyes, a narrower nose and mouth, finer brows, a fringe, and no lines that come with age. */
export interface Youth {
  readonly eyes: number;
  readonly narrow: number;
  readonly brows: number;
  readonly lines: boolean;
  readonly fringe: boolean;
}

export const youthOf: Readonly<Record<FigureId, Youth>> = {
  adult: { eyes: 1, narrow: 1, brows: 1, lines: true, fringe: false },
  teen: { eyes: 1.04, narrow: 0.94, brows: 0.86, lines: false, fringe: false },
  child: { eyes: 1.13, narrow: 0.77, brows: 0.6, lines: false, fringe: true },
};

/** How a face is drawn: where its landmarks go, how much bolder its lines are, and whether the finest are left out. */
export interface FaceStyle {
  readonly warp: Warp;
  /** Size of the drawing relative to the landmarks, for widths. */
  readonly scale: number;
  readonly boldness: number;
  readonly simple: boolean;
  readonly youth: Youth;
}

/** The height about which a brow is made finer. */
const browLine = 332;

const bothSides = (through: readonly Point[]): readonly (readonly Point[])[] => [through, through.map(mirrorPoint)];
const closed = (through: readonly Point[], warp: Warp): Curve => smooth(through.map(warp), true);

/** Height of a polyline that runs from left to right, at `x`. */
function heightAt(polyline: readonly Point[], x: number): number {
  const index = Math.max(
    1,
    polyline.findIndex(([px]) => px >= x),
  );
  const [x0, y0] = polyline[index - 1]!;
  const [x1, y1] = polyline[index]!;
  return x1 === x0 ? y0 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}

/** The part of a circle that shows between the lids: no clip is needed, and no id that another copy could take. */
function betweenLids([x, y]: Point, radius: number): Point[] {
  const upper = flat(smooth(points(eye.upper)));
  const lower = flat(smooth(points(eye.lower)));
  return times(28, (index): Point => {
    const around = (2 * Math.PI * index) / 28;
    const px = x + radius * Math.cos(around);
    return [px, Math.min(heightAt(lower, px) - 0.5, Math.max(heightAt(upper, px) + 0.5, y + radius * Math.sin(around)))];
  });
}

/** Enlarges each eye about its own middle. */
export function largerEyes(warp: Warp, factor: number): Warp {
  const [middle, height] = eye.iris;
  return ([x, y]) => {
    const centre = Math.sign(x) * middle;
    return warp([centre + (x - centre) * factor, height + (y - height) * factor]);
  };
}

export function eyes(style: FaceStyle): Shape[] {
  const { warp: place, scale, boldness, simple, youth } = style;
  const [irisX, irisY, radius] = eye.iris;
  const warp = largerEyes(place, youth.eyes);
  const opening = [...points(eye.upper), ...points(eye.lower).slice(1, -1).reverse()];
  const corner = (index: number) => index === 0 || index === 5;
  const onBoth = (through: readonly Point[]) => bothSides(through).map((side) => closed(side, warp));
  const lines = (through: string, width: number, taper: 'both' | 'out' = 'both') =>
    bothSides(points(through)).map((side) => stroke(side.map(warp), width * scale * boldness, taper, 40 * scale));
  // One light falls on both eyes, so the glint lies on the same side in both.
  const glints = [irisX, -irisX].map((x) => ellipse(warp([x - 9, irisY - 9]), 5.5 * scale * youth.eyes, 5.5 * scale * youth.eyes));
  const shapes: Shape[] = [
    filled(
      bothSides(opening).map((side) => smooth(side.map(warp), true, corner)),
      'white',
    ),
    filled(onBoth(betweenLids([irisX, irisY], radius)), 'iris'),
    filled(onBoth(betweenLids([irisX, irisY], radius * 0.48)), 'pupil'),
  ];
  if (!simple) {
    const upper = flat(smooth(points(eye.upper)));
    const shadow: Point[] = [
      ...upper,
      ...upper
        .slice(1, -1)
        .reverse()
        .map(([x, y]): Point => [x, Math.min(y + 9, heightAt(flat(smooth(points(eye.lower))), x))]),
    ];
    shapes.push(filled(onBoth(shadow.filter((_, index) => index % 3 === 0)), 'lid-shadow'));
  }
  shapes.push(filled(glints, 'glint'));
  if (!simple) shapes.push(filled([...lines(eye.lower, 2.4), ...(youth.lines ? lines(eye.below, 2.4) : [])], 'ink'));
  shapes.push(
    filled(lines(eye.crease, simple ? 4 : 4.4), 'ink'),
    filled(lines(eye.upper, simple ? 7 : 9, 'out'), 'lash'),
    filled(
      bothSides(points(eye.brow)).map((side) => closed(side, ([x, y]) => place([x, browLine + (y - browLine) * youth.brows]))),
      'brow',
    ),
  );
  return shapes;
}

export function noseAndMouth(style: FaceStyle): Shape[] {
  const { warp: place, scale, boldness, simple, youth } = style;
  const warp: Warp = ([x, y]) => place([x * youth.narrow, y]);
  const width = scale * boldness;
  const shapes: Shape[] = [
    filled([closed(points(mouth.upper), warp), closed(points(mouth.lower), warp)], 'lip'),
    filled([stroke(points(mouth.line).map(warp), 6 * width, 'both', 30 * scale)], 'lash'),
  ];
  const ink = [
    ...strokesOf(nose.base, { warp, width, spacing: 20 * scale }),
    ...strokesOf(nose.ala, { warp, width, spacing: 20 * scale, mirror: true }),
    ...(simple ? [] : strokesOf(mouth.below, { warp, width })),
    ...(simple ? [] : strokesOf(ears, { warp: place, width, spacing: 24 * scale, mirror: true })),
    ...(simple || !youth.lines ? [] : strokesOf(smileLine, { warp, width, spacing: 24 * scale, mirror: true })),
  ];
  if (!simple) shapes.push(filled(strokesOf(mouth.lightLower, { warp, width }), 'light-soft'));
  if (!simple)
    shapes.push(
      filled(
        bothSides(points(nose.nostril)).map((side) => closed(side, warp)),
        'ink',
      ),
    );
  shapes.push(filled(ink, 'ink'));
  return shapes;
}

/** The hair, in one mass that is swept to a side: a child's comes further down the forehead. */
export function headOfHair({ warp, scale, simple, youth }: FaceStyle): Shape[] {
  const whole = points(hair.contour);
  const contour = youth.fringe ? [...whole.slice(0, 16), ...points(childFringe), ...whole.slice(-2)] : whole;
  const cap = smooth(contour.map(warp), true, (index) => index === 0 || index === 13);
  return [
    filled([cap], 'hair'),
    stroked([part(cap, 0, 13)], 'hair-edge', simple ? 5 : 7),
    stroked([part(cap, 13)], 'hatch', simple ? 4 : 5),
    filled(strokesOf(hair.strands, { warp, width: scale * (simple ? 2.4 : 1.7), spacing: 40 * scale }), 'hair-light'),
  ];
}
