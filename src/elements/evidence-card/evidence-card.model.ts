/** What the evidence card knows, and what stands on everything it says: proof, and a badge. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure, EvidenceText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import { furtherCites } from '../../foundation/footnotes.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import type { ReadingModel } from '../../reading/reading.js';
import type { evidenceCardPhrases } from './evidence-card.phrases.js';

export interface EvidenceModel extends ReadingModel {
  readonly speaker: Speaker<typeof evidenceCardPhrases>;
  readonly structure: EvidenceStructure;
  readonly text: EvidenceText;
  readonly shortName: string;
  readonly figure: Figure;
}

export type EvidenceView = EvidenceModel & Layout;

interface Proof {
  readonly verified: boolean;
  readonly sources: readonly string[];
}

/** A text with its sources, and what is not checked said to be so. */
export const proven = ({ frame }: EvidenceModel, { verified, sources }: Proof, text: Text): Child => [
  ...(typeof text === 'string' ? [text] : text),
  ...furtherCites(sources, text),
  !verified && [' ', el('em', { class: 'unverified' }, frame.speaker.node('unverified'))],
];

/** Which of the two different things it is. It has no part that a host could style, and no words that a pack could change. */
export const badge = ({ speaker, shortName }: EvidenceModel, kind: 'transplant' | 'cells'): TreeElement =>
  el('p', { class: `badge ${kind}` }, speaker.node(kind === 'transplant' ? 'badgeTransplant' : 'badgeCells', { name: shortName }));
