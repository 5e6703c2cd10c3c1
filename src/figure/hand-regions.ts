/** The regions of the hand inset, as faces of a planar map. */
import { type Point, type Warp, points, smooth, way } from './curve.js';
import { fingerCuts } from './hand-landmarks.js';
import type { Finger, Hand } from './hand-shape.js';
import { type Edge, type Face, type Seed, facesOf } from './planar-map.js';
import { times } from './times.js';

const pairs = (notation: string): (readonly [string, number])[] => {
  const words = notation.split(' ');
  return times(words.length / 2, (index) => [words[2 * index]!, Number(words[2 * index + 1])]);
};

export function regionsOfHand(hand: Hand, palm: boolean, place: Warp): { edges: Edge[]; faces: Face[] } {
  const cuts: Edge[] = [];
  const seeds: Seed[] = [];
  const seed = (id: string, at: Point) => seeds.push({ id, at, across: false });
  const across = ({ id }: Finger, station: number, through: readonly Point[]) => {
    const [from, to] = [`${id}${String(station)}L`, `${id}${String(station)}R`];
    cuts.push({ from, to, curve: smooth([hand.named(from), ...through, hand.named(to)]) });
  };
  for (const finger of hand.fingers) {
    const { id, at, bones } = finger;
    const isThumb = id === 'thumb';
    const back = isThumb ? fingerCuts.thumb : fingerCuts.finger;
    const plan = palm ? (isThumb ? fingerCuts.palmThumb : fingerCuts.palmFinger) : back;
    for (const [station, along] of points(plan.at)) across(finger, station, [at(along / 100 - 0.02)]);
    const base = bones - 0.53;
    // Round the cuticle from one side to the other, so that the nail needs no hole.
    if (!palm) across(finger, back.nail, [at(base + 0.08, -0.66), at(base, -0.3), at(base, 0.3), at(base + 0.08, 0.66)]);
    for (const [part, along] of pairs(plan.parts)) seed(part.startsWith('thumb') ? part : `${id}-${part}`, at(along / 100));
  }
  const vertex = (name: string): Point => (name === 'W' ? place([430, 1022]) : hand.named(name));
  const cut = (notation: string) => {
    const { from, to, through } = way(notation, vertex, place);
    cuts.push({ from, to, curve: smooth(through) });
  };
  cut('thW 600 772 636 800 thR');
  if (palm) {
    cut('wrL 320 1012 W');
    cut('W 480 1018 wrR');
    cut('mcpR 508 744 466 840 440 940 W');
    seed('palm', place([330, 860]));
    seed('thenar', place([560, 900]));
  } else {
    cut('mcpL 224 716 312 676 404 660 500 672 mcpR');
    cut('wrL 320 1012 420 1024 wrR');
    seed('mcp-row', [400, 630]);
    seed('hand-back', [400, 860]);
  }
  seed('wrist', place([390, 1080]));

  const ends = new Set(cuts.flatMap(({ from, to }) => [from, to]));
  const names = hand.ring.flatMap(({ name }) => (name && ends.has(name) ? [name] : []));
  const border: Edge[] = names.map((from, index) => {
    const to = names[(index + 1) % names.length]!;
    return { from, to, curve: hand.run(from, to) };
  });
  const edges = [...border, ...cuts];
  return { edges, faces: facesOf(edges, seeds) };
}
