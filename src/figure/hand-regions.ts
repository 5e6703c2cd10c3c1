/** The lines that part the regions of the hand inset. */
import { fingerCuts, handCuts, withinPalm } from '../generated/figure.js';
import { type Point, type Warp, smooth } from './curve.js';
import type { MapEdge } from './half-map.js';
import { type Hand, stationAt } from './hand-shape.js';
import { Reader, points } from './packed.js';

/** The palm is the mirror image of the back. */
export const mirrorOnPage: Warp = ([x, y]) => [920 - x, y];

export function edgesOfHand(hand: Hand, palm: boolean, place: Warp): MapEdge[] {
  const vertices = [...hand.ring, ...points(withinPalm).map(place)];
  const cuts: MapEdge[] = [];
  const cut = (from: number, to: number, through: readonly Point[]) => {
    cuts.push({ from, to, curve: smooth([vertices[from]!, ...through, vertices[to]!]) });
  };
  hand.fingers.forEach(({ id, at, bones }, order) => {
    const isThumb = id === 'thumb';
    const across = (station: number, through: readonly Point[]) => {
      cut(hand.find(stationAt(order, station, -1)), hand.find(stationAt(order, station, 1)), through);
    };
    const given = palm ? (isThumb ? fingerCuts.palmThumb : fingerCuts.palmFinger) : isThumb ? fingerCuts.thumb : fingerCuts.finger;
    for (const [station, along] of points(given)) across(station, [at(along / 100 - 0.02)]);
    const base = bones - 0.53;
    // Round the cuticle from one side to the other, so that the nail needs no hole.
    if (!palm) across(isThumb ? 4 : 8, [at(base + 0.08, -0.66), at(base, -0.3), at(base, 0.3), at(base + 0.08, 0.66)]);
  });
  const reader = new Reader(palm ? handCuts.palm : handCuts.back);
  const vertex = (): number => {
    const at = reader.number();
    return at < hand.ring.length ? hand.find(at) : at;
  };
  while (reader.more) cut(vertex(), vertex(), reader.points().map(place));

  const ends = [...new Set(cuts.flatMap(({ from, to }) => [from, to]))].filter((end) => end < hand.ring.length).sort((a, b) => a - b);
  const border = ends.map((from, index): MapEdge => {
    const to = ends[(index + 1) % ends.length]!;
    return { from, to, curve: hand.run(hand.find(from), hand.find(to)) };
  });
  return [...border, ...cuts];
}
