import { footnotesOf } from '../article/footnotes.js';
import type { Tree, TreeNode } from '../content/tree.js';

/** Footnotes to those sources that the texts do not cite themselves. */
export function furtherCites(sources: readonly string[], ...texts: readonly Tree[]): readonly TreeNode[] {
  const cited = footnotesOf(texts.flat()).sources;
  return sources.filter((source) => !cited.includes(source)).map((cite) => ({ cite }));
}
