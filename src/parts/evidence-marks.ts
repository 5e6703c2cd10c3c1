/** On what a text rests, said behind it. Pure. */
import type { Text, Tree, TreeElement } from '../content/tree.js';
import { furtherCites } from './further-cites.js';
import type { Surround } from '../article/surround.js';
import { el, type Child } from '../article/tree-builders.js';

export interface Evidence {
  readonly verified: boolean;
  readonly sources: readonly string[];
}

interface Framed {
  readonly surround: Surround;
}

/** Footnotes to the sources that the texts do not cite themselves, and a mark where what they say is general knowledge. */
export const evidenceMarks = ({ surround }: Framed, { verified, sources }: Evidence, ...texts: readonly Tree[]): Child => [
  furtherCites(sources, ...texts),
  !verified && [' ', el('span', { class: 'unverified' }, surround.localizer.messageNode('unverified'))],
];

/** A text with its proof behind it. */
export const withMarks = (view: Framed, proof: Evidence, text: Text): Child => [text, evidenceMarks(view, proof, text)];

/**
 * As `withMarks`, where many short texts come together: the mark is brief, and `markMeaning` says once, above them, what it means.
 */
export const withBriefMarks = (view: Framed, { verified, sources }: Evidence, text: Text): Child => [
  text,
  furtherCites(sources, text),
  !verified && [' ', el('span', { class: 'unverified' }, view.surround.localizer.messageNode('unverifiedBrief'))],
];

export const markMeaning = ({ surround: { localizer } }: Framed): TreeElement =>
  el('p', { class: 'small' }, el('span', { class: 'unverified' }, localizer.messageNode('unverifiedMeaning')));
