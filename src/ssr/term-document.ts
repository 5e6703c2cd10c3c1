/** The document of one word: what it means, and all that is around the content of every element. Pure. */
import type { ArticleOptions, Surround } from '../article/surround.js';
import type { Tree } from '../content/tree.js';
import type { Footnotes } from '../article/footnotes.js';
import { furtherCites } from '../parts/further-cites.js';
import { purposeIn, wholeDocument, type Share } from './article-document.js';
import { el, nodes } from '../article/tree-builders.js';
import { glossaryIds } from '../parts/glossary-entries.js';
import { TermModel } from '../elements/term/term.model.js';

type Options = ArticleOptions & { readonly term?: string };

/**
 * `undefined` if the pack has no glossary.
 *
 * @throws RangeError for a word that the pack does not explain, naming those that it does.
 */
export function termDocument(
  options: Options,
  share: Share = 'full',
): { readonly surround: Surround; readonly tree: Tree; readonly footnotes: Footnotes } | undefined {
  if (!options.pack.structure.glossary) return undefined;
  const { term: id = '' } = options;
  const model = new TermModel(options);
  const { surround } = model;
  const entry = model.explained(id);
  if (!entry) throw new RangeError(`<helio-term> term="${id}": allowed are ${glossaryIds(surround).join(', ')}`);
  const { name, definition, sources } = entry;
  const parts = nodes([
    surround.heading(0, { id: `${surround.options.idPrefix}term-${id}` }, name),
    el('p', surround.textAttributes, ...(typeof definition === 'string' ? [definition] : definition), ...furtherCites(sources, definition)),
    sources.length === 0 && el('p', { class: 'unverified' }, surround.localizer.messageNode('unverified')),
    purposeIn(surround, share),
  ]);
  const footnotes = surround.footnotes(parts);
  // It explains itself above.
  const others = { ...footnotes, terms: footnotes.terms.filter((term) => term !== id) };
  return { surround, tree: [wholeDocument(surround, parts, others, share)], footnotes };
}
