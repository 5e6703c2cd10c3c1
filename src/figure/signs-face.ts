/** Signs on the face, for the inset and for the figure's head, which is the same face at a third of the size. */
import * as given from '../generated/figure.js';
import { type Curve, type Point, type Warp, mirrorPoint, smooth } from './curve.js';
import { type FaceStyle, largerEyes } from './face.js';
import { noise, softStroke, stroke } from './ink.js';
import { points } from './packed.js';
import { type Shape, filled, stroked } from './paint.js';
import { type Keep, blot, dashed, flecks, limits, mirrorPatch, mottling, roundPatch, wash } from './patches.js';
import { times } from './times.js';

const both = (through: readonly Point[], warp: Warp): Point[][] => [through.map(warp), through.map((point) => warp(mirrorPoint(point)))];

/** Width of a broken line, in path units. */
const limitWidth = (simple: boolean): number => (simple ? 5.4 : 6);

export function eyelids({ warp: place, scale, boldness, simple, youth }: FaceStyle, keep: Keep): Shape[] {
  const warp = largerEyes(place, youth.eyes);
  const pairOf = (area: string) => {
    const patch = roundPatch(points(area).map(warp), 16 * scale);
    return [patch, mirrorPatch(patch)];
  };
  const line = (notation: string, width: number) =>
    both(points(notation), warp).map((through) => stroke(through, width * scale * boldness, 'both', 24 * scale));
  const dashes = (notation: string) => both(points(notation), warp).map((through) => smooth(through));
  const lids = pairOf(simple ? given.openLid : given.lidArea);
  if (!keep(lids[0]!.ring)) return [];
  const colour = wash(lids, { paint: 'lid', fade: 22 * scale, rough: 5 * scale, salt: 41 });
  const below = wash(pairOf(given.underEye), { paint: 'lid-faint', fade: 14 * scale, rough: 4 * scale, salt: 40 });
  const hatch: Shape = filled(mottling(lids, (simple ? 26 : 17) * scale, 3.4 * scale, 42), 'hatch');
  if (simple) return [...colour, hatch, dashed(dashes(given.lidLimitAbove), limitWidth(simple))];
  // The eye closes: the whole lid is seen, and no stare is left. Skin covers the open eye first.
  const opening = [...points(given.eye.upper), ...points(given.eye.lower).slice(1, -1).reverse()];
  const covered = both(opening, warp).map((ring) => smooth(ring, true));
  // Swelling: a light on the lid's fullest part, and a fold below the eye with a light under it.
  const soft = (notation: string, width: number) =>
    both(points(notation), warp).flatMap((through) => softStroke(through, width * scale, pairBox, [1, 0.7, 0.4]));
  return [
    filled(
      [...covered, ...line(given.eye.crease, 16), ...line(given.eye.upper, 20), ...line(given.eye.below, 12), ...line(given.eye.lower, 12)],
      'skin',
    ),
    ...below,
    ...colour,
    hatch,
    filled(soft(given.lidLight, 26), 'light-soft'),
    filled(soft(given.bagLight, 14), 'light-soft'),
    filled(soft(given.bagShade, 12), 'shade-soft'),
    filled([...line(given.eye.creaseClosed, 4), ...line(given.bagFold, 3.6)], 'ink'),
    filled([...line(given.eye.closed, 9), ...lashes(warp, scale)], 'lash'),
    dashed([...dashes(given.lidLimitAbove), ...dashes(given.lidLimitBelow)], limitWidth(simple)),
  ];
}

/** Room for soft strokes that need no outline to keep within. */
const pairBox: readonly Point[] = [
  [-600, -200],
  [600, -200],
  [600, 1200],
  [-600, 1200],
];

function lashes(warp: Warp, scale: number): Curve[] {
  return points(given.lashRoots).flatMap(([x, y], index) => {
    const tip: Point = [x + (x - 104) * 0.12, y + 11 + (index % 2) * 2];
    return both([[x, y], [(x + tip[0]) / 2 - 1, (y + tip[1]) / 2], tip], warp).map((through) =>
      stroke(through, 3.4 * scale, 'in', 8 * scale),
    );
  });
}

export function cheeks({ warp, scale, boldness, simple }: FaceStyle, keep: Keep): Shape[] {
  const half = points(given.cheekArea);
  const patch = roundPatch([...half, ...half.slice(1, -1).reverse().map(mirrorPoint)].map(warp), 20 * scale);
  if (!keep(patch.ring)) return [];
  const smile = both(points(given.smileEdge), warp).map((through) => stroke(through, 7 * scale * boldness, 'both', 20 * scale));
  return [
    ...wash([patch], { paint: 'rash', fade: 34 * scale, rough: 18 * scale, salt: 50 }),
    ...(simple ? [] : [filled(mottling([patch], 28, 4.6, 51), 'spot')]),
    filled(smile, 'limit'),
    ...limits([patch], limitWidth(simple), -4 * scale),
  ];
}

/** Scaly patches seen where the hair is thinned. Centre and radii in the face's landmarks, then the direction of the hair there, in degrees. */
const scalpPatches = [
  [60, 122, 62, 22, 186],
  [-96, 112, 58, 24, 152],
  [0, 40, 64, 20, 176],
  [176, 132, 40, 28, 50],
  [-214, 190, 24, 44, 110],
] as const;

export function scalpPatchesOf({ warp, scale, simple }: FaceStyle, keep: Keep): Shape[] {
  return thinnedHair(
    scalpPatches.slice(0, simple ? 3 : 5).map(([x, y, rx, ry, flow]) => ({ centre: warp([x, y]), rx: rx * scale, ry: ry * scale, flow })),
    scale,
    simple,
    keep,
  );
}

export interface ThinPlace {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  /** Direction in which the hair lies, in degrees. */
  readonly flow: number;
}

/** Patches of scalp that show through hair: skin, wash, flecks of scale, and hairs lying over them. */
export function thinnedHair(all: readonly ThinPlace[], scale: number, simple: boolean, keep: Keep): Shape[] {
  const places = all.filter(({ centre }) => keep([centre]));
  const grown = (grow: number, salt: number) =>
    places.map(({ centre, rx, ry }, index) => blot(centre, rx * grow, ry * grow, salt + index * 8, 12));
  const scales = places.flatMap(({ centre: [x, y], rx, ry }, index) =>
    times(simple ? 2 : 5, (group) => {
      const [along, aside] = [noise(group, index + 70) - 0.5, noise(group, index + 75) - 0.5];
      return flecks([x + along * rx * 1.4, y + aside * ry * 1.2], 3, ry * 0.4, (simple ? 11 : 6) * scale, 70 + index * 5 + group);
    }).flat(),
  );
  // Hairs cross each patch in the direction they lie, thinner in its middle.
  const hairs = places.flatMap(({ centre: [x, y], rx, ry, flow }, index) => {
    const turn = (flow * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const reach = Math.hypot(dx * rx, dy * ry) * 1.3;
    const across = Math.hypot(dy * rx, dx * ry) * 1.2;
    return times(simple ? 4 : 13, (hair) => {
      const aside = ((hair + 0.5) / (simple ? 4 : 13) - 0.5) * 2 * across;
      const from = -1 - 0.2 * noise(hair, index + 80);
      const to = (noise(hair, index + 81) > 0.45 ? 1.1 : -0.1) + 0.3 * noise(hair, index + 82);
      const sway = (noise(hair, index + 83) - 0.5) * ry * 0.5;
      const at = (t: number, sideways: number): Point => [
        x + dx * reach * t - dy * (aside + sideways),
        y + dy * reach * t + dx * (aside + sideways),
      ];
      return stroke([at(from, 0), at((from + to) / 2, sway), at(to, sway * 1.4)], (simple ? 7 : 4.4) * scale, 'in', 16 * scale);
    });
  });
  return [
    filled(grown(1, 60), 'skin'),
    filled(grown(1, 60), 'rash'),
    filled(grown(0.92, 60), 'rash'),
    filled(grown(0.7, 90), 'rash'),
    filled(hairs, 'hair'),
    filled(scales, 'scale'),
    stroked(grown(1, 60), 'hatch', simple ? 4 : 5),
  ];
}
