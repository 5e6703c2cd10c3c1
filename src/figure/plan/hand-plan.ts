/** The hand's outline and cuts in numbers: see `solve.ts`. */
import {
  fingerPlans,
  fingerStations,
  handCuts,
  handSides,
  radialSide,
  radialWeb,
  thumbStations,
  ulnarSide,
  withinPalm,
} from './hand-landmarks.js';
import { type Landmark, landmarks, points } from './notation.js';
import { Writer } from './pack.js';
import { placesOf } from './solve.js';

const unnamed = (count: number): Landmark[] => Array.from({ length: count }, () => ({ name: undefined, corner: false, point: [0, 0] }));
const named = (name: string): Landmark => ({ ...unnamed(1)[0]!, name });

/** The names along the outline of the back, as `handOf` lays its points. */
const ring: readonly Landmark[] = [
  ...landmarks(ulnarSide),
  ...fingerPlans.flatMap(({ id }) =>
    id === 'thumb'
      ? [...landmarks(radialWeb), ...unnamed(thumbStations.length - 1), named('thumbTip'), ...unnamed(thumbStations.length)]
      : [
          ...unnamed(fingerStations.length),
          named(`${id}Tip`),
          ...unnamed(fingerStations.length),
          ...(id === 'index' ? [] : [named(`${id}Web`)]),
        ],
  ),
  ...landmarks(radialSide),
];
const place = placesOf([...ring, ...landmarks(withinPalm)]);

export const sides = handSides.split(' ').map(place);
export const tips = fingerPlans.map(({ id }) => place(`${id}Tip`));

export function packCuts(side: keyof typeof handCuts): string {
  const writer = new Writer();
  for (const text of handCuts[side]) {
    const [from, to] = text.match(/[a-z]\w*/gi)!;
    writer
      .number(place(from))
      .number(place(to!))
      .points(points(text.replace(/[a-z]\w*/gi, '')));
  }
  return writer.text;
}
