/** Plans in words made into what the page reads: numbers for names, and the faces of each map walked once and for all. */
import type { Warp } from '../curve.js';
import { type HalfPack, halfMap } from '../half-map.js';
import type { HalfPlan } from './body-landmarks.js';
import { type Landmark, landmarks, points } from './notation.js';
import { Writer } from './pack.js';
import { type Edge, type Face, type Seed, facesOf } from './planar-map.js';

const words = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);
const alternate = (text: string, first: 0 | 1): string[] => words(text).filter((_, index) => index % 2 === first);

/** The place of each name on a list of landmarks. */
export function placesOf(...lists: readonly Landmark[][]): (name: string) => number {
  const all = lists.flat();
  return (name) => {
    const place = all.findIndex((landmark) => landmark.name === name);
    if (place < 0) throw new Error(`No landmark ${name}`);
    return place;
  };
}

export interface SolvedHalf extends HalfPack {
  readonly marks: Readonly<Record<string, number>>;
}

/** Where the seeds lie, warped as the lines are. */
export function solvedHalf(plan: HalfPlan, lines: string, warp: Warp): { edges: Edge[]; faces: Face[] } {
  const axis = words(plan.midline);
  const { edges: all } = halfMap({ lines, faces: '' }, warp);
  // The midline comes last.
  const edges = all.map((edge, index): Edge => ({ ...edge, midline: index > all.length - axis.length }));
  const seeds = landmarks(plan.seeds).map(({ name, corner, point }): Seed => ({ id: name!, at: warp(point), across: corner }));
  return { edges, faces: facesOf(edges, seeds) };
}

/** The faces of one map, which are the same for every figure. */
export function packFaces(figures: readonly (readonly Face[])[], names: readonly string[]): string {
  const [packed, ...others] = figures.map((faces) => {
    const writer = new Writer();
    for (const { id, across, walk } of faces)
      writer
        .number(names.indexOf(id))
        .number(across ? 1 : 0)
        .list(walk);
    return writer.text;
  });
  if (others.some((other) => other !== packed)) throw new Error('The figures differ in how their lines meet');
  return packed!;
}

export function linesOfHalf(plan: HalfPlan): string {
  const [ring, inner] = [landmarks(plan.outline), landmarks(plan.inner)];
  const all = [...ring, ...inner];
  const place = placesOf(all);
  const cuts = Object.values(plan.cuts).map((text) => {
    const [names, between] = [words(text).filter((word) => /^[a-z]/i.test(word)), text.replace(/\b[a-z]\w*/gi, '')];
    if (names.length !== 2) throw new Error(`A cut runs from one landmark to another: ${text}`);
    return { from: place(names[0]!), to: place(names[1]!), through: points(between) };
  });
  const axis = words(plan.midline);
  const ends = new Set([...cuts.flatMap(({ from, to }) => [from, to]), place(axis[0]!), place(axis.at(-1)!)]);
  const writer = new Writer()
    .points(ring.map(({ point }) => point))
    .list(ring.flatMap(({ corner }, index) => (corner ? [index] : [])))
    .list(ring.flatMap((_, index) => (ends.has(index) ? [index] : [])))
    .points(inner.map(({ point }) => point));
  for (const { from, to, through } of cuts) writer.number(from).number(to).points(through, all[from]!.point);
  axis.slice(1).forEach((to, index) => writer.number(place(axis[index]!)).number(place(to)).number(0));
  return writer.text;
}

/** Chains along an outline, one a line: a landmark, how far the shade reaches there, the next landmark. */
export function packRims(text: string, place: (name: string) => number): string {
  const writer = new Writer();
  for (const chain of text.trim().split('\n')) {
    writer.list(alternate(chain, 0).map(place));
    for (const width of alternate(chain, 1)) writer.number(Number(width));
  }
  return writer.text;
}

function packAccents(text: string, place: (name: string) => number): string {
  const rows = (text.match(/\S+ \S+ \S+/g) ?? []).map((row) => {
    const [from, to, width] = words(row);
    return [place(from!), place(to!), Math.round(Number(width) * 10)];
  });
  return new Writer().rows(rows, [0, 0, 0]).text;
}

export function packHalf(plan: HalfPlan, warps: readonly Warp[], names: readonly string[]): SolvedHalf {
  const lines = linesOfHalf(plan);
  const place = placesOf(landmarks(plan.outline));
  return {
    lines,
    faces: packFaces(
      warps.map((warp) => solvedHalf(plan, lines, warp).faces),
      names,
    ),
    rims: packRims(plan.rims, place),
    accents: packAccents(plan.accents, place),
    marks: Object.fromEntries(words(plan.marks).map((name) => [name, place(name)])),
  };
}
