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
  readonly figure: Figure;
}

export type EvidenceView = EvidenceModel & Layout;

/** The warning on everything said of this kind. It has no part that a host could style. */
export function badge({ surround, structure, text }: EvidenceModel, kind: string): TreeElement | undefined | '' {
  const words = text.kinds[kind]?.badge;
  const tone = structure.kinds.find(({ id }) => id === kind)?.tone;
  return words && el('p', { class: `badge ${tone ?? ''}`, ...surround.textAttributes }, words);
}
