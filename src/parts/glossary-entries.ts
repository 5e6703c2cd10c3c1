/** The glossary of a pack, for the elements that are about it. Pure. */
import { referencesIn } from '../content/references.js';
import type { Text } from '../content/tree.js';
import type { Surround } from '../article/surround.js';

export interface GlossaryEntry {
  readonly id: string;
  readonly name: string;
  readonly definition: Text;
  /** Keys: those that the definition cites, then those of the entry as a whole. */
  readonly sources: readonly string[];
}

/** `undefined` if the pack does not explain it. */
export function glossaryEntry(surround: Surround, id: string): GlossaryEntry | undefined {
  const entry = surround.definition(id);
  if (!entry) return undefined;
  const { term, definition } = entry;
  const structure = surround.options.pack.structure.glossary?.terms.find((each) => each.id === id);
  return { id, name: term, definition, sources: [...new Set([...referencesIn(definition, 'cite'), ...(structure?.sources ?? [])])] };
}

/** Ids of the terms that the pack explains, in its order. */
export const glossaryIds = (surround: Surround): readonly string[] =>
  (surround.options.pack.structure.glossary?.terms ?? []).map(({ id }) => id).filter((id) => surround.definition(id));
