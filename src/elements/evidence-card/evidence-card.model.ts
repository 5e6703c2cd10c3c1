/** What the evidence card knows, and what goes with all that it says: proof, and a badge. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { EvidenceStructure, EvidenceText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import type { ArticleModel } from '../../article/article.js';
import type { evidenceCardMessages } from './evidence-card.messages.js';

export interface EvidenceModel extends ArticleModel {
  readonly localizer: Localizer<typeof evidenceCardMessages>;
  readonly structure: EvidenceStructure;
  readonly text: EvidenceText;
  readonly shortName: string;
  readonly figure: Figure;
}

export type EvidenceView = EvidenceModel & Layout;

/** Which of the two different things it is. It has no part that a host could style, and no words that a pack could change. */
export const badge = ({ localizer, shortName }: EvidenceModel, kind: 'transplant' | 'cells'): TreeElement =>
  el('p', { class: `badge ${kind}` }, localizer.messageNode(kind === 'transplant' ? 'badgeTransplant' : 'badgeCells', { name: shortName }));
