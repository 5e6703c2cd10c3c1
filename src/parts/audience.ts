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

/** What is counted in, or said of, adults, children and teenagers, or both. */
export interface About {
  readonly who: 'adult' | 'juvenile' | 'all';
}

/**
 * The one rule of whom a fact is shown to. Children and teenagers never see what is about adults alone. Adults see what is about
 * children only `withJuvenile`: where an element says of each fact whom it is about.
 */
export const isFor = ({ who }: About, figure: Figure, withJuvenile = false): boolean =>
  who === 'all' || (figure === 'adult' ? withJuvenile || who === 'adult' : who === 'juvenile');
