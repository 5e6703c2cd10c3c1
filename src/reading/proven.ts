/** On what a text rests, said behind it. Pure. */
import type { Text, Tree, TreeElement } from '../content/tree.js';
import { furtherCites } from '../foundation/footnotes.js';
import type { Frame } from '../foundation/frame.js';
import { el, type Child } from '../foundation/tree-builders.js';

export interface Proof {
  readonly verified: boolean;
  readonly sources: readonly string[];
}

interface Framed {
  readonly frame: Frame;
}

/** Footnotes to the sources that the texts do not cite themselves, and a mark where what they say is general knowledge. */
export const proofOf = ({ frame }: Framed, { verified, sources }: Proof, ...texts: readonly Tree[]): Child => [
  furtherCites(sources, ...texts),
  !verified && [' ', el('span', { class: 'unverified' }, frame.speaker.node('unverified'))],
];

/** A text with its proof behind it. */
export const proven = (view: Framed, proof: Proof, text: Text): Child => [text, proofOf(view, proof, text)];

/**
 * As `proven`, where many short texts stand together: the mark is brief, and `markMeaning` says once, above them, what it means.
 */
export const provenBriefly = (view: Framed, { verified, sources }: Proof, text: Text): Child => [
  text,
  furtherCites(sources, text),
  !verified && [' ', el('span', { class: 'unverified' }, view.frame.speaker.node('unverifiedBrief'))],
];

export const markMeaning = ({ frame: { speaker } }: Framed): TreeElement =>
  el('p', { class: 'small' }, el('span', { class: 'unverified' }, speaker.node('unverifiedMeaning')));
