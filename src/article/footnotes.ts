/** Numbers the footnotes of one element in the order of its document, and collects the glossary terms it uses. Pure. */
import { isKind, visit, type Tree, type TreeNode } from '../content/tree.js';

export interface Footnotes {
  /** Source keys: the first has number 1. */
  readonly sources: readonly string[];
  /** Glossary ids in the order of first use. */
  readonly terms: readonly string[];
}

/** Footnotes to those sources that the texts do not cite themselves. */
export function furtherCites(sources: readonly string[], ...texts: readonly Tree[]): readonly TreeNode[] {
  const cited = footnotesOf(texts.flat()).sources;
  return sources.filter((source) => !cited.includes(source)).map((cite) => ({ cite }));
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
