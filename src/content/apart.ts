/** Where a tree needs white space. Pure. */
import { isElement, type TreeNode } from './tree.js';

const shapes = /^(circle|defs|g|line|path|rect|use)$/;
const inLine = /^(a|br?|em|i|input|slot|span|strong|su[bp]|svg)$/;
/** 0: words and shapes; 1: an element within a line; 2: a block. */
const apartness = (node: TreeNode): number => (!isElement(node) || shapes.test(node.tag) ? 0 : inLine.test(node.tag) ? 1 : 2);

/**
 * Whether white space goes between two neighbours: beside a block, and between two elements. No browser shows it between blocks; but
 * feeds, search engines and translators take the tags away, and "18" and "2 of 10" must not become "182 of 10".
 */
export const areApart = (before: TreeNode | undefined, node: TreeNode): boolean =>
  before !== undefined && apartness(before) + apartness(node) > 1;
