/** The document of one word: what it means, and all that stands around the content of every element. Pure. */
import type { Tree } from '../../content/tree.js';
import { furtherCites, type Footnotes } from '../../foundation/footnotes.js';
import { el } from '../../foundation/tree-builders.js';
import { glossaryIds } from '../../reading/glossary-entries.js';
import type { TermModel } from './term.model.js';

/** @throws RangeError for a word that the pack does not explain, naming those that it does. */
export function termDocument(model: TermModel, id: string): { readonly tree: Tree; readonly footnotes: Footnotes } {
  const { frame } = model;
  const entry = model.explained(id);
  if (!entry) throw new RangeError(`<helio-term> term="${id}": allowed are ${glossaryIds(frame).join(', ')}`);
  const { name, definition, sources } = entry;
  const parts = [
    frame.heading(0, { id: `${frame.options.idPrefix}term-${id}` }, name),
    el('p', frame.textAttributes, ...(typeof definition === 'string' ? [definition] : definition), ...furtherCites(sources, definition)),
    ...(sources.length > 0 ? [] : [el('p', { class: 'unverified' }, frame.speaker.node('unverified'))]),
    frame.purposeLine(),
  ];
  const footnotes = frame.footnotes(parts);
  // It explains itself above.
  const others = { ...footnotes, terms: footnotes.terms.filter((term) => term !== id) };
  return { tree: [frame.document(...parts, ...frame.endNotes(others))], footnotes };
}
