/** Who is spoken to: an adult, the parent of a child, a teenager. Pure. */
import type { Text } from '../content/tree.js';
import type { Figure } from '../base/attribute-rules.js';

export interface Voices {
  readonly reader: Text;
  readonly parent?: Text | undefined;
  readonly teen?: Text | undefined;
}

/** In the reader's own voice, if it has one. */
export const inVoice = ({ reader, parent, teen }: Voices, figure: Figure): Text =>
  ({ adult: reader, child: parent, teen })[figure] ?? reader;

/** What is about adults is for adults alone, what is about children for teenagers and parents alone. */
export const isFor = ({ who }: { readonly who: 'adult' | 'juvenile' | 'all' }, figure: Figure): boolean =>
  who === 'all' || (who === 'adult') === (figure === 'adult');
