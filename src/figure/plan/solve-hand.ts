/** The faces of the hand's map. */
import type { Warp } from '../curve.js';
import type { MapEdge } from '../half-map.js';
import type { Finger } from '../hand-shape.js';
import { fingerSeeds, handSeeds } from './hand-landmarks.js';
import { landmarks } from './notation.js';
import { type Face, type Seed, facesOf } from './planar-map.js';

export function facesOfHand(edges: readonly MapEdge[], fingers: readonly Finger[], palm: boolean, warp: Warp): Face[] {
  const seeds = landmarks(handSeeds[palm ? 'palm' : 'back']).map(({ name, point }): Seed => ({
    id: name!,
    at: warp(point),
    across: false,
  }));
  for (const { id, at } of fingers) {
    const isThumb = id === 'thumb';
    const words = fingerSeeds[palm ? (isThumb ? 'palmThumb' : 'palmFinger') : isThumb ? 'thumb' : 'finger'].split(' ');
    for (let index = 0; index < words.length; index += 2) {
      const part = words[index]!;
      seeds.push({ id: part.startsWith('thumb') ? part : `${id}-${part}`, at: at(Number(words[index + 1]) / 100), across: false });
    }
  }
  return facesOf(edges, seeds);
}
