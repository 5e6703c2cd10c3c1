/** What the evidence card knows, and what stands on everything it says: proof, and a badge. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { EvidenceStructure, EvidenceText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { el } from '../../foundation/tree-builders.js';
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

/** Which of the two different things it is. It has no part that a host could style, and no words that a pack could change. */
export const badge = ({ speaker, shortName }: EvidenceModel, kind: 'transplant' | 'cells'): TreeElement =>
  el('p', { class: `badge ${kind}` }, speaker.node(kind === 'transplant' ? 'badgeTransplant' : 'badgeCells', { name: shortName }));
