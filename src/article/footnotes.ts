/** Numbers the footnotes of one element in the order of its document, and collects the glossary terms it uses. Pure. */
import { isKind, visit, type Tree } from '../content/tree.js';

export interface Footnotes {
  /** Source keys: the first has number 1. */
  readonly sources: readonly string[];
  /** Glossary ids in the order of first use. */
  readonly terms: readonly string[];
}

export function footnotesOf(tree: Tree): Footnotes {
  const sources = new Set<string>();
  const terms = new Set<string>();
  visit(tree, (node) => {
    if (isKind(node, 'cite')) sources.add(node.cite);
    else if (isKind(node, 'words')) terms.add(node.term);
  });
  return { sources: [...sources], terms: [...terms] };
}
